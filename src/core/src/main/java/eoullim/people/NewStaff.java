package eoullim.people;

import java.io.Serializable;

/** Somebody of the staff is to have an account. */
public record NewStaff(String name, String title, String institution, String loginName) implements Serializable {
}
