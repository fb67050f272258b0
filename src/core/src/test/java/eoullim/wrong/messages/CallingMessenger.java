package eoullim.wrong.messages;

import eoullim.people.Citizens;

/** Wrong: the messenger calls a room below instead of hearing of its events. */
public class CallingMessenger {

    private final Citizens citizens;

    public CallingMessenger(Citizens citizens) {
        this.citizens = citizens;
    }

    public String greet(String number) {
        return citizens.find(number).map(Object::toString).orElse("");
    }
}
