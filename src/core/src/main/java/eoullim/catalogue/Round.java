package eoullim.catalogue;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.SelectionMethod;
import eoullim.kernel.Window;
import java.util.List;

/** One window of applications: when, how seats are given, by which channels. */
record Round(int no, Window window, SelectionMethod method, List<ApplicationChannel> channels) {
}
