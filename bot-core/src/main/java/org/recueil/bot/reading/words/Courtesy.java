package org.recueil.bot.reading.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recueil.text.Folding;
import org.recueil.text.Table;

/**
 * Lines that ask nothing: greetings, thanks, farewells, as many as people put on one line, and what may stand beside them
 * ({@code courtesy.tsv}, sorted); or nothing but a sign of the hand.
 */
public final class Courtesy {
    /** What a line of courtesy is answered as; of several, as the last of these. */
    public enum Kind {
        GREETING("bonjour"),
        THANKS("merci"),
        FAREWELL("au revoir");

        private final String example;

        Kind(String example) {
            this.example = example;
        }

        /** A line of this kind. */
        public String example() {
            return example;
        }

        /** The key of what answers it in {@link org.recueil.wording.Wording}, and its name in the table. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int LONGEST = 5;
    private static final int WAVE = 0x1F44B;
    /** Thumbs, hands that clap or pray, a heart, a tick: what stands for thanks or assent. */
    private static final Set<Integer> CONTENT =
            Set.of(0x1F44D, 0x1F44C, 0x1F44F, 0x1F64F, 0x1F64C, 0x1F4AF, 0x2764, 0x2705, 0x2714);

    private static final Map<String, String> KINDS = new HashMap<>();

    static {
        Table.rows(Courtesy.class, "courtesy.tsv", "words", "kind").forEach(row -> KINDS.put(row.cell(0), row.cell(1)));
    }

    private Courtesy() {}

    /** What a line is answered as; nothing if it says more than courtesies. */
    public static Optional<Kind> kind(String line) {
        String folded = Folding.fold(line);
        List<String> kinds = folded.isEmpty() ? signs(line) : kinds(folded);
        return Stream.of(Kind.values())
                .filter(kind -> kinds.contains(kind.key()))
                .reduce((first, second) -> second);
    }

    /**
     * Whether words say nothing but courtesies, or what stands beside them.
     *
     * @param folded as {@link Folding} makes them
     */
    public static boolean isPolite(String folded) {
        return !kinds(folded).isEmpty();
    }

    /** Whether words, folded, are courtesies that thank. */
    public static boolean thanks(String folded) {
        return kinds(folded).contains(Kind.THANKS.key());
    }

    /** What kinds of courtesies the words are, from the first to the last; none where any word is none. */
    private static List<String> kinds(String folded) {
        List<String> words = List.of(folded.split(" "));
        List<String> kinds = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int end = Math.min(words.size(), at + LONGEST);
            while (end > at && !KINDS.containsKey(String.join(" ", words.subList(at, end)))) {
                end--;
            }
            if (end == at) {
                return List.of();
            }
            kinds.add(KINDS.get(String.join(" ", words.subList(at, end))));
            at = end;
        }
        return kinds;
    }

    /** The same for a line without words: no sign may say something else. */
    private static List<String> signs(String line) {
        List<String> kinds = new ArrayList<>();
        for (int sign : line.codePoints().filter(Courtesy::isSign).toArray()) {
            if (sign != WAVE && !CONTENT.contains(sign)) {
                return List.of();
            }
            kinds.add((sign == WAVE ? Kind.GREETING : Kind.THANKS).key());
        }
        return kinds;
    }

    private static boolean isSign(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.OTHER_SYMBOL || type == Character.UNASSIGNED || type == Character.PRIVATE_USE;
    }
}
