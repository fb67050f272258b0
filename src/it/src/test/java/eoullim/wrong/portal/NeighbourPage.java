package eoullim.wrong.portal;

import eoullim.wrong.intranet.CourtyardInfo;
import jakarta.inject.Named;

/** Wrong: a page of the citizens that knows the staff's site. */
@Named
public class NeighbourPage {

    private final CourtyardInfo seen = new CourtyardInfo("over the wall");

    public String getView() {
        return seen.view();
    }
}
