package eoullim.intranet.certificates;

import eoullim.certificates.CertificateOffice;
import eoullim.ui.Download;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Certificates for printing: one by its number, or all good ones of a course in one document. */
@WebServlet("/certificates/pdf")
public class CertificateResource extends HttpServlet {

    @EJB
    private CertificateOffice office;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String course = request.getParameter("course");
        if (course == null) {
            String number = String.valueOf(request.getParameter("number"));
            Download.pdf(response, number + ".pdf", office.pdf(number), false);
        } else {
            Download.pdf(response, course + ".pdf", office.pdfOfCourse(course), false);
        }
    }
}
