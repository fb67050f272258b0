package eoullim.intranet.accounts;

import eoullim.kernel.NotFound;
import eoullim.people.AccountSheet;
import eoullim.people.GrantedRole;
import jakarta.servlet.http.HttpServletRequest;

/** Which grant of an account an address names. */
final class RevokePath {

    private RevokePath() {
    }

    /** @throws NotFound when the account has none of this number now */
    static GrantedRole grant(AccountSheet sheet, HttpServletRequest request) {
        String typed = String.valueOf(request.getParameter("grant"));
        return sheet.holds().stream().filter(grant -> String.valueOf(grant.id()).equals(typed)).findFirst()
                .orElseThrow(() -> new NotFound("grant", typed));
    }
}
