package eoullim.portal.draws;

import eoullim.lottery.DrawSheet;
import eoullim.lottery.LotteryDesk;
import eoullim.lottery.MyDraw;
import eoullim.ui.Go;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** My own line in the draws of the course of an application, and the order of my wishes. */
@Named
@ViewScoped
public class MyDrawPage implements Serializable {

    private static final String SEQ = "-\\d+$";

    @EJB
    private LotteryDesk desk;
    @Inject
    private HttpServletRequest request;

    private String number;
    private List<MyDraw> draws;
    private List<DrawSheet.CourseTitle> wishes;
    private Map<String, Integer> places = new TreeMap<>();

    @PostConstruct
    void open() {
        number = String.valueOf(request.getParameter("number"));
        draws = desk.mine(number.replaceFirst(SEQ, ""));
        wishes = desk.wishes(number.replaceFirst(SEQ, ""));
        for (int i = 0; i < wishes.size(); i++) {
            places.put(wishes.get(i).code(), i + 1);
        }
    }

    public void rank() {
        List<String> order = new ArrayList<>(places.keySet());
        order.sort(Comparator.comparing(code -> places.get(code) == null ? Integer.MAX_VALUE : places.get(code)));
        desk.rank(number.replaceFirst(SEQ, ""), order);
        Go.to("/my/applications/" + number);
    }

    public List<MyDraw> getDraws() {
        return draws;
    }

    public List<DrawSheet.CourseTitle> getWishes() {
        return wishes;
    }

    public Map<String, Integer> getPlaces() {
        return places;
    }
}
