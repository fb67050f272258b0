package eoullim.catalogue;

import eoullim.kernel.Window;
import java.util.List;

/** One window of applications: when, how seats are given, by which channels. */
record Round(int no, Window window, String method, List<String> channels) {
}
