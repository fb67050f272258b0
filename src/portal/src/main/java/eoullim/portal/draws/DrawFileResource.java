package eoullim.portal.draws;

import eoullim.lottery.DrawKey;
import eoullim.lottery.LotteryDesk;
import eoullim.ui.Asked;
import eoullim.ui.Download;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The verification file of a draw, for whoever wants to recompute it. */
@WebServlet("/draws/file")
public class DrawFileResource extends HttpServlet {

    @EJB
    private LotteryDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer round = Asked.number(request, "round");
        Integer no = Asked.number(request, "no");
        DrawKey key = new DrawKey(String.valueOf(request.getParameter("course")), round == null ? 0 : round, no == null ? 0 : no);
        Download.text(response, "draw-" + key.course() + "-" + key.round() + "-" + key.no() + ".txt", desk.file(key));
    }
}
