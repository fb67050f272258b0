package eoullim.intranet.accesslog;

import eoullim.accesslog.AccessKind;
import eoullim.accesslog.AccessLogLine;
import eoullim.accesslog.AccessLogOffice;
import eoullim.kernel.Page;
import eoullim.ui.PageNumber;
import eoullim.ui.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** 접속기록: who saw whose personal data and why, and whether anybody touched the record of it. */
@Named
@RequestScoped
public class AccessLogPage {

    @EJB
    private AccessLogOffice office;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Texts texts;

    private Page<AccessLogLine> page;
    private Optional<String> broken;

    public Page<AccessLogLine> getPage() {
        if (page == null) {
            page = office.page(getKind(), getAccount(), PageNumber.of(request.getParameter("page")));
        }
        return page;
    }

    /** Whom or what a line is about, in the reader's words; a number is told as it is. */
    public String about(String subject) {
        String[] words = subject.split(" ", 2);
        String key = "accesslog.subject." + words[0];
        return texts.has(key) ? texts.of(key, words.length > 1 ? words[1] : "").strip() : subject;
    }

    public void tryTheSeals() {
        broken = office.firstBrokenSeal();
    }

    public boolean isTried() {
        return broken != null;
    }

    /** Node and number of the first row whose seal does not hold. */
    public String getBroken() {
        return broken == null ? null : broken.orElse(null);
    }

    public AccessKind[] getKinds() {
        return AccessKind.values();
    }

    public AccessKind getKind() {
        return Arrays.stream(AccessKind.values()).filter(kind -> kind.name().equals(request.getParameter("kind"))).findFirst().orElse(null);
    }

    public String getAccount() {
        return request.getParameter("account");
    }
}
