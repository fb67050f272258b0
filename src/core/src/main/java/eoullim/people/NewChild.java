package eoullim.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A child somebody wants to act for.
 *
 * @param consented the guardian has agreed that the child's name and day of birth are kept
 */
public record NewChild(String name, LocalDate birthDate, Relation relation, boolean consented) implements Serializable {
}
