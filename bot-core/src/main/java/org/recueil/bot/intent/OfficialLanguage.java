package org.recueil.bot.intent;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The official languages of the United Nations, with their names in English, in French and in themselves. */
public enum OfficialLanguage {
    ARABIC("ar", "arabe", "arabic|arabe|العربية|بالعربية"),
    CHINESE("zh", "chinois", "chinese|chinoise?|中文|汉语"),
    ENGLISH("en", "anglais", "english|anglaise?|inglés"),
    FRENCH("fr", "français", "french|française?|francaise?|francés"),
    RUSSIAN("ru", "russe", "russian|russe|русский|русском|по-русски"),
    SPANISH("es", "espagnol", "spanish|espagnole?|español|espanol|castellano");

    private final String code;
    private final String inFrench;
    private final String names;

    OfficialLanguage(String code, String inFrench, String names) {
        this.code = code;
        this.inFrench = inFrench;
        this.names = names;
    }

    /** The code in the address of a document: {@code es}. */
    public String code() {
        return code;
    }

    /** {@code espagnol}. */
    String inFrench() {
        return inFrench;
    }

    /** The language with this name, which {@link #anyName} has matched. */
    public static OfficialLanguage called(String name) {
        return Arrays.stream(values())
                .filter(language -> name.toLowerCase(Locale.ROOT).matches(language.names))
                .findFirst()
                .orElseThrow();
    }

    /** A regular expression that matches any of the names, if it ignores case. */
    public static String anyName() {
        return Arrays.stream(values()).map(language -> language.names).collect(Collectors.joining("|"));
    }
}
