package eoullim.intranet.certificates;

import eoullim.certificates.CertificateOffice;
import eoullim.certificates.CertificateStatus;
import eoullim.certificates.RegisterLine;
import eoullim.certificates.RegisterQuery;
import eoullim.kernel.Clock;
import eoullim.kernel.Page;
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
            page = office.register(new RegisterQuery(getYear(), request.getParameter("course"), getStatus(), getWords(), number("page", 1),
                    RegisterQuery.ROWS));
        }
        return page;
    }

    public Page<RegisterLine> getPrinted() {
        if (page == null) {
            page = office.register(new RegisterQuery(getYear(), request.getParameter("course"), getStatus(), getWords(), 1,
                    RegisterQuery.PRINTED_ROWS));
        }
        return page;
    }

    public int getYear() {
        return number("year", getThisYear());
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

    private int number(String name, int otherwise) {
        String asked = request.getParameter(name);
        return asked != null && asked.matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked) : otherwise;
    }
}
