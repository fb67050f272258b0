package eoullim.catalogue;

import eoullim.enrolment.PublicStatus;
import eoullim.programmes.DeliveryMode;
import java.time.LocalTime;

/** A class of one day: what begins when and where. */
public record TodayClass(String courseCode, String title, int no, int of, LocalTime startsAt, LocalTime endsAt, String place,
        Named institution, DeliveryMode mode, PublicStatus status) {
}
