package eoullim.portal.apply;

import eoullim.enrolment.ApplicationReceipt;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.kernel.KernelReason;
import eoullim.kernel.Rejected;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** What became of a press that was told to wait; the page that waits comes here by itself. */
@WebServlet("/apply/check")
public class ApplyCheck extends HttpServlet {

    @EJB
    private EnrolmentDesk desk;
    @Inject
    private PressAnswers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            Optional<ApplicationReceipt> receipt = desk.recall(String.valueOf(request.getParameter("course")), String.valueOf(request.getParameter("press")));
            if (receipt.isPresent()) {
                response.sendRedirect("/apply/done?number=" + receipt.get().number());
            } else {
                answers.refused(new Rejected(KernelReason.BUSY), request, response);
            }
        } catch (Rejected rejected) {
            answers.refused(rejected, request, response);
        }
    }
}
