package org.recueil.bot.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.OfficialLanguage;
import org.recueil.bot.intent.TextIntent;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;

/**
 * A line that asks for the official text of references in other languages: {@code English text of II.37}, {@code II.37 en
 * espagnol}. The answer says where the United Nations published it; nothing is translated.
 *
 * @param languages in the order of the line
 * @param written the line without the words for languages
 * @param references read from it; complete
 */
record OfficialText(List<OfficialLanguage> languages, String written, Parsed references) {
    /** Longer lines do not ask for a text. */
    private static final int LONGEST = 300;

    private static final String TEXT = "text|texte|texto|version|versión|translation|traduction|traducción|original";
    private static final String OFFICIAL = "officiel|officielle|official|oficial";
    private static final Pattern LANGUAGE = Pattern.compile("(?iU)(?<![\\p{L}\\p{N}])"
            + "(?:(?:" + TEXT + ")\\s+)?(?:(?:" + OFFICIAL + ")\\s+)?(?:(?:in|into|en)\\s+)?(?:(?:the|langue)\\s+)?"
            + "(?<language>" + OfficialLanguage.anyName() + ")"
            + "(?:\\s+language)?(?:\\s+(?:" + OFFICIAL + "))?(?:\\s+(?:" + TEXT + "))?(?![\\p{L}\\p{N}])");

    private static final String ASKING = "where\\s+(?:is|are|can\\s+i\\s+(?:find|read|get|see))|what\\s+(?:does|is)"
            + "|(?:can|could|may)\\s+i\\s+(?:read|have|see|get)|do\\s+you\\s+have|is\\s+there|how\\s+do\\s+you\\s+say|could\\s+you|can\\s+you|show|give|send|find|get|read|i\\s+(?:need|want)|me|please|translate|link\\s+to"
            + "|où\\s+(?:est|sont|trouver|lire|se\\s+trouve|puis-je\\s+(?:trouver|lire))|que\\s+dit|quel\\s+est"
            + "|donnez?|montrez?|envoyez?|trouvez?|traduire|traduis|traduisez|moi|je\\s+(?:cherche|veux|voudrais)"
            + "|lien\\s+vers";
    private static final String LITTLE = "the|of|for|from|and|le|la|les|un|une|de|du|des|et|del|l['’]|d['’]|document";
    private static final Pattern BEFORE = Pattern.compile("(?iU)^(?:[\\s,.:;?!¿¡-]+|(?:" + ASKING + "|" + LITTLE + "|"
            + TEXT + "|" + OFFICIAL + ")(?:(?<=['’])|(?![\\p{L}\\p{N}])))");
    private static final Pattern AFTER =
            Pattern.compile("(?iU)(?:[\\s,.:;?!-]+|(?<![\\p{L}\\p{N}])(?:say|read|please|and|et|svp|in|en))$");

    OfficialText {
        languages = List.copyOf(languages);
    }

    /** Reads a line; empty if it asks for anything else. */
    static Optional<OfficialText> asked(String line) {
        Matcher language = LANGUAGE.matcher(line);
        if (line.length() > LONGEST || !language.find()) {
            return Optional.empty();
        }
        language.reset();
        Set<OfficialLanguage> languages = new LinkedHashSet<>();
        StringBuilder rest = new StringBuilder();
        while (language.find()) {
            languages.add(OfficialLanguage.called(language.group("language")));
            language.appendReplacement(rest, " ");
        }
        String written =
                without(AFTER, without(BEFORE, language.appendTail(rest).toString()));
        Parsed references = ReferenceParser.parse(written);
        return references.isComplete()
                ? Optional.of(new OfficialText(List.copyOf(languages), written, references))
                : Optional.empty();
    }

    AskedIntent read(int page) {
        return new AskedIntent(new TextIntent.LookUp(references.references(), "", languages, page), written);
    }

    /** Removes everything that the pattern finds at one end of the text. */
    private static String without(Pattern end, String text) {
        String rest = text.strip();
        for (Matcher found = end.matcher(rest); found.find(); found = end.matcher(rest)) {
            rest = found.replaceFirst("").strip();
        }
        return rest;
    }
}
