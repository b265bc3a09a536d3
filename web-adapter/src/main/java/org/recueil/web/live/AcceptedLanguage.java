package org.recueil.web.live;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.recueil.wording.Language;

/** The language that a browser asks for, by its {@code Accept-Language} header. */
final class AcceptedLanguage {
    private static final int LONGEST = 500;

    private AcceptedLanguage() {}

    /** The first of our languages in the header, by its weights; French if it names none, or cannot be read. */
    static Language of(String header) {
        if (header.length() > LONGEST) {
            return Language.FRENCH;
        }
        List<LanguageRange> ranges;
        try {
            ranges = LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return Language.FRENCH;
        }
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> range.getRange().toLowerCase(Locale.ROOT))
                .filter(range -> range.startsWith("fr") || range.startsWith("en"))
                .findFirst()
                .map(Language::ofCode)
                .orElse(Language.FRENCH);
    }
}
