package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;

/** Somebody in the waiting list, as far as moving up needs it. */
record Waiter(String number, String citizen, int seq, long fits, int tier, int queueNo, String partyKey, ApplicationChannel channel) {
}
