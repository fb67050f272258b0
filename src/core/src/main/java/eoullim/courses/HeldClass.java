package eoullim.courses;

import java.io.Serializable;
import java.time.LocalTime;

/** A class that is to be held on some day. */
public record HeldClass(String courseCode, String title, String institutionCode, int no, LocalTime startsAt, LocalTime endsAt) implements Serializable {
}
