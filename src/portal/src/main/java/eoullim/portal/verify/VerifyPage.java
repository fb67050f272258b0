package eoullim.portal.verify;

import eoullim.certificates.VerifiedCertificate;
import eoullim.certificates.VerifyDesk;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** 수료증 확인: whether a certificate is real, for whoever holds it in hand. */
@Named
@RequestScoped
public class VerifyPage {

    @EJB
    private VerifyDesk desk;
    @Inject
    private HttpServletRequest request;

    private String code;
    private Optional<VerifiedCertificate> found = Optional.empty();

    @PostConstruct
    void open() {
        code = Optional.ofNullable(request.getParameter("code")).map(String::strip).orElse("");
        if (!code.isEmpty()) {
            found = desk.verify(code);
        }
    }

    public boolean isAsked() {
        return !code.isEmpty();
    }

    public String getCode() {
        return code.length() > 60 ? code.substring(0, 60) : code;
    }

    public VerifiedCertificate getFound() {
        return found.orElse(null);
    }
}
