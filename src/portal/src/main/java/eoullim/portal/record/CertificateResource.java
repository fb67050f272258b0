package eoullim.portal.record;

import eoullim.certificates.CertificateDesk;
import eoullim.ui.Download;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** One of my certificates as PDF; the desk makes sure that it is mine. */
@WebServlet("/my/certificates/pdf")
public class CertificateResource extends HttpServlet {

    @EJB
    private CertificateDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("number"));
        Download.pdf(response, number + ".pdf", desk.pdf(number), request.getParameter("save") != null);
    }
}
