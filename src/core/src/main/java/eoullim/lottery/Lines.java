package eoullim.lottery;

import java.util.ArrayList;
import java.util.List;

/** Reads a text of ours line by line; whatever is not as it should be is an {@link IllegalArgumentException}. */
final class Lines {

    private final String[] lines;
    private int next;

    Lines(String text) {
        lines = text.split("\n", -1);
    }

    void exactly(String line) {
        if (!peek().equals(line)) {
            throw new IllegalArgumentException("line " + (next + 1) + " should be: " + line);
        }
        next++;
    }

    /** What stands after the keyword. */
    String rest(String keyword) {
        if (!peek().startsWith(keyword + " ")) {
            throw new IllegalArgumentException("line " + (next + 1) + " should begin with: " + keyword);
        }
        return lines[next++].substring(keyword.length() + 1);
    }

    String[] words(String keyword, int count) {
        String[] words = rest(keyword).split(" ", -1);
        if (words.length != count) {
            throw new IllegalArgumentException("line " + next + " should have " + count + " words after " + keyword);
        }
        return words;
    }

    /** Every line from here on that begins with the keyword. */
    List<String[]> all(String keyword, int count) {
        List<String[]> found = new ArrayList<>();
        while (peek().startsWith(keyword + " ")) {
            found.add(words(keyword, count));
        }
        return found;
    }

    /** From this line to the one that ends it, both included. */
    String block(String last) {
        StringBuilder block = new StringBuilder();
        String line;
        do {
            line = peek();
            next++;
            block.append(line).append('\n');
        } while (!line.equals(last));
        return block.toString();
    }

    private String peek() {
        if (next >= lines.length) {
            throw new IllegalArgumentException("the text ends too early");
        }
        return lines[next];
    }
}
