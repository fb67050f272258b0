package eoullim.intranet.certificates;

import eoullim.certificates.CertificateOffice;
import eoullim.certificates.CertificateStatus;
import eoullim.certificates.RegisterLine;
import eoullim.certificates.RegisterQuery;
import eoullim.kernel.Clock;
import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import eoullim.ui.Asked;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** 수료증 발급대장, on the screen and on paper. */
@Named
@RequestScoped
public class RegisterPage {

    @EJB
    private CertificateOffice office;
    @Inject
    private Clock clock;
    @Inject
    private HttpServletRequest request;

    private Page<RegisterLine> page;

    public Page<RegisterLine> getPage() {
        if (page == null) {
            page = office.register(new RegisterQuery(getYear(), request.getParameter("course"), getStatus(), getWords(), Asked.page(request),
                    RegisterQuery.ROWS));
        }
        return page;
    }

    /** The year on paper stands in the path: one that is no year is no address. */
    public Page<RegisterLine> getPrinted() {
        if (page == null) {
            Integer year = year();
            if (year == null) {
                throw new NotFound("register", "year");
            }
            page = office.wholeRegister(new RegisterQuery(year, request.getParameter("course"), getStatus(), getWords(), 1,
                    RegisterQuery.PRINTED_ROWS));
        }
        return page;
    }

    /** The year of the list on the screen; nonsense in a condition is this year. */
    public int getYear() {
        Integer asked = year();
        return asked == null ? getThisYear() : asked;
    }

    public int getThisYear() {
        return clock.today().getYear();
    }

    public CertificateStatus getStatus() {
        return Arrays.stream(CertificateStatus.values()).filter(status -> status.name().equals(request.getParameter("status"))).findFirst()
                .orElse(null);
    }

    public CertificateStatus[] getStatuses() {
        return CertificateStatus.values();
    }

    public String getWords() {
        return request.getParameter("q") == null ? "" : request.getParameter("q");
    }

    private Integer year() {
        String asked = request.getParameter("year");
        return asked != null && asked.matches("20\\d{2}") ? Integer.valueOf(asked) : null;
    }
}
