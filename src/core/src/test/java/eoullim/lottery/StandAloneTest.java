package eoullim.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code Verify.java}, as citizens download it, in a process of its own: a second hand that agrees with the draw and sees every change. */
class StandAloneTest {

    private static final int FILES = 25;

    @TempDir
    static Path folder;

    @BeforeAll
    static void downloadAndCompile() throws IOException {
        try (InputStream program = Verification.class.getResourceAsStream("/lottery/Verify.java")) {
            Files.write(folder.resolve("Verify.java"), program.readAllBytes());
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-encoding", "UTF-8", "-d", folder.toString(), folder.resolve("Verify.java").toString()));
    }

    private static String text(int number) {
        Roster roster = Crowd.any(number);
        Set<String> withdrawn = roster.entrants().stream().limit(number % 3).map(one -> one.wishes().get(0) + " " + one.pseudonym()).collect(java.util.stream.Collectors.toSet());
        return DrawFile.draw(roster, Crowd.SECRET, "3 11 14 18 26 27 21", withdrawn, Crowd.SOURCE_AT.minus(Duration.ofDays(5)),
                Crowd.SOURCE_AT.minus(Duration.ofDays(1)), Crowd.SOURCE_AT).text();
    }

    /** What it said and how it ended. */
    private record Answer(int code, String said) {
    }

    private static Answer run(List<String> how, String text) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("draw.txt"), text);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(how);
        command.add(file.toString());
        Process process = new ProcessBuilder(command).directory(new File(folder.toString())).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }

    @Test
    void itRunsAsOneFileWithNothingButAJdk() throws Exception {
        Answer answer = run(List.of("Verify.java"), text(5));
        assertEquals(0, answer.code(), answer.said());
        assertTrue(answer.said().contains("모두 맞습니다"), answer.said());
    }

    @Test
    void itAgreesWithTheDrawOnRostersOfEveryKind() throws Exception {
        for (int i = 0; i < FILES; i++) {
            Answer answer = run(List.of("-cp", "."), "Verify", text(100 + i));
            assertEquals(0, answer.code(), "file " + i + ": " + answer.said());
        }
    }

    @Test
    void itSeesOneByteThatWasFlipped() throws Exception {
        String text = text(5);
        Random chance = new Random(7);
        for (int i = 0; i < FILES; i++) {
            int at = chance.nextInt(text.length() - 1);
            char flipped = (char) (text.charAt(at) ^ 1);
            Answer answer = run(List.of("-cp", "."), "Verify", text.substring(0, at) + flipped + text.substring(at + 1));
            assertEquals(1, answer.code(), "at " + at + ": " + answer.said());
        }
    }

    /** The hash of the file is made anew after the change: only recomputing the draw finds it. */
    @Test
    void itSeesAResultChangedByAnInsider() throws Exception {
        String text = DrawFile.draw(new Roster(Crowd.seats(5), Crowd.plain(20)), Crowd.SECRET, "3 11 14 18 26 27 21", Set.of(), Crowd.SOURCE_AT.minus(Duration.ofDays(5)),
                Crowd.SOURCE_AT.minus(Duration.ofDays(1)), Crowd.SOURCE_AT).text();
        String body = text.substring(0, text.lastIndexOf("file-hash ")).replaceFirst("queue 1\n", "seat open\n");
        Answer answer = run(List.of("-cp", "."), "Verify", body + "file-hash " + Digests.sha256Hex(body) + "\n");
        assertEquals(1, answer.code(), answer.said());
        assertTrue(answer.said().contains("[O] 파일 지문") && answer.said().contains("[X] 결과"), answer.said());
    }

    private static Answer run(List<String> how, String program, String text) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(how);
        all.add(program);
        return run(all, text);
    }
}
