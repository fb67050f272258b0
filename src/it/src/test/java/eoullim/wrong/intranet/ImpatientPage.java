package eoullim.wrong.intranet;

import jakarta.inject.Named;
import java.time.LocalDate;

/** Wrong: asks the machine what day it is, and tells the console. */
@Named
public class ImpatientPage {

    public LocalDate getToday() {
        System.err.println("asked");
        return LocalDate.now();
    }
}
