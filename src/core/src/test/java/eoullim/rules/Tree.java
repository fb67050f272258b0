package eoullim.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The files of the project as rules read them: text, wherever they lie. */
final class Tree {

    /** The folder {@code src}, seen from a module. */
    static final Path SRC = Path.of("..").toAbsolutePath().normalize();

    private Tree() {
    }

    /** A file with what stands in it. */
    record Text(Path path, String text) {
        /** One finding for each line that the judge finds fault with. */
        List<String> faults(BiFunction<Text, String, Boolean> isWrong) {
            String[] lines = text.split("\n", -1);
            return Stream.iterate(0, i -> i < lines.length, i -> i + 1).filter(i -> isWrong.apply(this, lines[i]))
                    .map(i -> SRC.relativize(path) + ":" + (i + 1) + "  " + lines[i].strip()).toList();
        }

        boolean isIn(String folder) {
            return SRC.relativize(path).startsWith(folder);
        }
    }

    /** What people wrote: neither what a build made nor what the tests are about. */
    static List<Text> written(String ending) {
        try (Stream<Path> files = Files.walk(SRC)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending))
                    .filter(file -> Stream.of("target", "node_modules", "wrong").noneMatch(part -> SRC.relativize(file).toString().contains("/" + part + "/")))
                    .sorted().map(Tree::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Text read(Path file) {
        try {
            return new Text(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
