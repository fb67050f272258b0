package eoullim.people;

import java.util.List;

/** The institutions, as far as accounts of staff need them; answered by the room that keeps them. */
public interface Workplaces {

    List<Workplace> all();
}
