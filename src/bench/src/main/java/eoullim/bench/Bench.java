package eoullim.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The measurement named by the first word: {@code opening-second} is {@link OpeningSecond}. Ends with an error when something was wrong. */
public final class Bench {

    /** One measurement. */
    interface Measurement {
        void run(Figures figures) throws Exception;
    }

    private Bench() {
    }

    public static void main(String[] names) throws Exception {
        String name = Arrays.stream(names[0].split("-")).map(word -> word.substring(0, 1).toUpperCase() + word.substring(1)).collect(Collectors.joining());
        Measurement measurement;
        try {
            measurement = (Measurement) Class.forName("eoullim.bench." + name).getDeclaredConstructor().newInstance();
        } catch (ClassNotFoundException unknown) {
            System.out.println("There is no measurement named " + names[0]);
            System.exit(2);
            return;
        }
        Figures figures = new Figures();
        int code = 0;
        try {
            measurement.run(figures);
        } catch (Throwable failed) {
            failed.printStackTrace(System.out);
            code = 1;
        }
        Path report = Path.of(System.getProperty("bench.target"), names[0] + ".figures");
        Files.createDirectories(report.getParent());
        Files.write(report, figures.lines());
        figures.wrongs().forEach(wrong -> System.out.println("WRONG " + wrong));
        System.out.println(figures.lines().size() + " figures in " + report + ", " + figures.wrongs().size() + " wrong");
        System.exit(code != 0 ? code : figures.wrongs().isEmpty() ? 0 : 1);
    }

    static boolean small() {
        return "small".equals(System.getProperty("bench.scale"));
    }

    static int scaled(int full, int small) {
        return small() ? small : full;
    }
}
