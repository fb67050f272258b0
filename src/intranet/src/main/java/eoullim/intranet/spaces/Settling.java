package eoullim.intranet.spaces;

import eoullim.spaces.RoomFacts;
import eoullim.spaces.RoomSettlement;
import java.io.Serializable;

/** What staff are deciding about a room. The last three are yes, no, or nothing while nobody looked. */
public class Settling implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String YES = "yes";

    private final String code;
    private final int version;
    private boolean hosts;
    private boolean bookable;
    private String wheelchair;
    private String lift;
    private String braille;

    Settling(RoomFacts room) {
        code = room.code();
        version = room.version();
        hosts = room.hostsClasses();
        bookable = room.bookable();
        wheelchair = word(room.wheelchair());
        lift = word(room.lift());
        braille = word(room.brailleBlocks());
    }

    RoomSettlement command() {
        return new RoomSettlement(code, version, hosts, bookable, known(wheelchair), known(lift), known(braille));
    }

    private static String word(Boolean known) {
        return known == null ? null : known ? YES : "no";
    }

    private static Boolean known(String word) {
        return word == null ? null : Boolean.valueOf(word.equals(YES));
    }

    public boolean isHosts() {
        return hosts;
    }

    public void setHosts(boolean hosts) {
        this.hosts = hosts;
    }

    public boolean isBookable() {
        return bookable;
    }

    public void setBookable(boolean bookable) {
        this.bookable = bookable;
    }

    public String getWheelchair() {
        return wheelchair;
    }

    public void setWheelchair(String wheelchair) {
        this.wheelchair = wheelchair;
    }

    public String getLift() {
        return lift;
    }

    public void setLift(String lift) {
        this.lift = lift;
    }

    public String getBraille() {
        return braille;
    }

    public void setBraille(String braille) {
        this.braille = braille;
    }
}
