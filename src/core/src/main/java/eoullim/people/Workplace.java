package eoullim.people;

import java.io.Serializable;

/** Where staff work, and what a role may be limited to. */
public record Workplace(String code, String nameKo, String nameEn) implements Serializable {

    /** The name in the reader's language. */
    public String name(String language) {
        return "ko".equals(language) ? nameKo : nameEn;
    }
}
