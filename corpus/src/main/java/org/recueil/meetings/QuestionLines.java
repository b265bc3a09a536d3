package org.recueil.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.data.DataException;
import org.recueil.meetings.TextFile.NumberedLine;
import org.recueil.model.AskedLines;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.text.Bilingual;
import org.recueil.text.EditDistance;
import org.recueil.text.Folding;

/** The lines below each provision of a meeting's or session's file that say what people may ask. */
final class QuestionLines {
    private static final int LONGEST = 200;
    private static final int MOST_QUOTED = 40;
    private static final String FRENCH_FORM = "[questions : une question ; une autre]";
    private static final String ENGLISH_FORM = "[questions en : one ; another]";

    private static final String KEY = "questions?(?<english>\\s+en)?\\s*:";
    private static final Pattern MARKER = Pattern.compile("(?Ui)\\s*\\[\\s*" + KEY + "(?<questions>[^\\[\\]]*)\\]\\s*");
    /**
     * Lines that nearly have a marker: one within a text, one with other brackets or without any, and one that ends on
     * another line. Each would become part of the text.
     */
    private static final List<Pattern> NEARLY = List.of(
            Pattern.compile("(?Ui)\\[\\s*" + KEY),
            Pattern.compile("(?Ui)^\\s*\\[\\s*quest"),
            Pattern.compile("(?Ui)^\\s*[({]\\s*" + KEY),
            Pattern.compile("(?Ui)^\\s*" + KEY + ".*\\]\\s*$"));

    private static final Pattern ANY_MARKER = Pattern.compile("(?U)\\s*\\[\\s*(?<key>\\p{L}+)(?:\\s+\\p{L}+)?\\s*:.*");
    private static final List<String> KEYS = List.of("question", "questions");

    private record Question(String words, int line) {}

    private final TextFile file;
    /** The questions by their folded words, so that none is there twice. */
    private final Map<ProvisionId, Map<String, Question>> french = new LinkedHashMap<>();

    private final Map<ProvisionId, Map<String, Question>> english = new LinkedHashMap<>();

    QuestionLines(TextFile file) {
        this.file = file;
    }

    static boolean isOne(String line) {
        return MARKER.matcher(line).matches();
    }

    /** Whether a line looks like a misspelt line of questions. */
    static boolean isNearlyOne(String line) {
        Matcher any = ANY_MARKER.matcher(line);
        boolean misspelt = any.matches()
                && !EditDistance.nearest(Folding.letters(any.group("key")), KEYS, 1)
                        .isEmpty();
        return misspelt
                || NEARLY.stream().anyMatch(nearly -> nearly.matcher(line).find());
    }

    DataException misspelt(NumberedLine line) {
        return file.wrong(
                line.number(),
                "des questions s’écrivent sur une ligne à elles, sans autres crochets : « " + FRENCH_FORM
                        + " », en anglais « " + ENGLISH_FORM + " »",
                "questions are written on a line of their own, without other brackets: “" + FRENCH_FORM
                        + "”, in English “" + ENGLISH_FORM + "”");
    }

    /**
     * Reads a line of questions.
     *
     * @param id the id of the provision above it
     * @throws DataException if a question is empty, too long or there already; it names file and line
     */
    void read(NumberedLine line, ProvisionId id) {
        Matcher marker = MARKER.matcher(line.text());
        if (!marker.matches()) {
            throw new IllegalArgumentException(line + " holds no questions");
        }
        boolean isFrench = marker.group("english") == null;
        Map<String, Question> its = (isFrench ? french : english).computeIfAbsent(id, first -> new LinkedHashMap<>());
        for (String written : marker.group("questions").split(";", -1)) {
            String words = written.replaceAll("(?U)\\s+", " ").strip();
            String folded = Folding.fold(words);
            if (folded.isEmpty()) {
                throw file.wrong(line.number(), empty(isFrench ? FRENCH_FORM : ENGLISH_FORM));
            } else if (length(words) > LONGEST) {
                throw file.wrong(line.number(), tooLong(words));
            }
            Question before = its.putIfAbsent(folded, new Question(words, line.number()));
            if (before != null) {
                throw file.wrong(line.number(), twice(words, before.line(), id));
            }
        }
    }

    private static Bilingual empty(String form) {
        return Bilingual.of(
                "une question est vide ; un point-virgule ne s’écrit qu’entre deux questions : « " + form + " »",
                "a question is empty; a semicolon is written only between two questions: “" + form + "”");
    }

    private static Bilingual tooLong(String words) {
        String start =
                words.substring(0, words.offsetByCodePoints(0, MOST_QUOTED)).strip() + "…";
        return Bilingual.of(
                "« " + start + " » a " + length(words) + " caractères, et une question " + LONGEST
                        + " au plus ; écrivez-la plus court, ou en deux avec un point-virgule",
                "“" + start + "” has " + length(words) + " characters, and a question at most " + LONGEST
                        + "; write it shorter, or as two with a semicolon");
    }

    private static Bilingual twice(String words, int line, ProvisionId id) {
        return Bilingual.of(
                "« " + words + " » est déjà à la ligne " + line + " pour " + id.label()
                        + " ; une question s’écrit une fois, quels que soient sa casse, ses accents et sa ponctuation",
                "“" + words + "” is in line " + line + " already for " + id.label()
                        + "; a question is written once, whatever its case, accents and punctuation");
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    AskedLines asked() {
        return new AskedLines(lines(french), lines(english));
    }

    private static Map<TextId, List<String>> lines(Map<ProvisionId, Map<String, Question>> questions) {
        Map<TextId, List<String>> lines = new LinkedHashMap<>();
        questions.forEach((id, its) ->
                lines.put(id, its.values().stream().map(Question::words).toList()));
        return lines;
    }
}
