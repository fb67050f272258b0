package eoullim.spaces;

import java.io.Serializable;
import java.util.List;

/** A space with those of its rooms that can host a class. */
public record LearningPlace(SpaceCard space, List<RoomFacts> rooms) implements Serializable {

    public LearningPlace {
        rooms = List.copyOf(rooms);
    }
}
