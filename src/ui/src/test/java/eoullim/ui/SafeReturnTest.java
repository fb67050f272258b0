package eoullim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeReturnTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"//evil.example", "https://evil.example", "javascript:alert(1)", "/\\evil.example", "\\/evil.example",
            "/a\r\nSet-Cookie: x=1", " /a", "/a b", "a/b", "/\tevil"})
    void anythingThatCouldLeadElsewhereLeadsHome(String path) {
        assertEquals("/", SafeReturn.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/courses", "/courses?word=%EC%9A%94%EA%B0%80&page=2", "/my/applications#list"})
    void aPathOfOursIsKept(String path) {
        assertEquals(path, SafeReturn.of(path));
    }

    @Test
    void anEndlessPathIsNoPath() {
        assertEquals("/", SafeReturn.of("/" + "a".repeat(2_000)));
    }
}
