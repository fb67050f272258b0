package eoullim.portal.record;

import eoullim.certificates.CertificateDesk;
import eoullim.certificates.MyCertificate;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** 내 수료증. */
@Named
@RequestScoped
public class CertificatesPage {

    @EJB
    private CertificateDesk desk;

    private List<MyCertificate> mine;

    public List<MyCertificate> getMine() {
        if (mine == null) {
            mine = desk.mine();
        }
        return mine;
    }
}
