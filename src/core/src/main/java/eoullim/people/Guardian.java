package eoullim.people;

import java.io.Serializable;

/** Who agreed in the place of a child under fourteen. */
public record Guardian(String name, String phone, Relation relation) implements Serializable {
}
