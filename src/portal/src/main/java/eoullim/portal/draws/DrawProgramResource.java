package eoullim.portal.draws;

import eoullim.lottery.LotteryDesk;
import eoullim.ui.Download;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The program that recomputes a draw without us. */
@WebServlet("/draws/Verify.java")
public class DrawProgramResource extends HttpServlet {

    @EJB
    private LotteryDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.text(response, "Verify.java", desk.program());
    }
}
