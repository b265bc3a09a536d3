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
 * Lines that ask nothing: one or more greetings, thanks or farewells with the words that go with them ({@code courtesy.tsv},
 * sorted), or only an emoji of that kind.
 */
public final class Courtesy {
    /** The kind of a line. A line with several kinds has the last of them in this order. */
    public enum Kind {
        GREETING("bonjour"),
        THANKS("merci"),
        FAREWELL("au revoir");

        private final String example;

        Kind(String example) {
            this.example = example;
        }

        /** An example of a line. */
        public String example() {
            return example;
        }

        /** The key of the answer in {@link org.recueil.wording.Wording}, and the name in the table. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int LONGEST = 5;
    private static final int WAVE = 0x1F44B;
    /** Emojis for thanks or assent: thumbs, hands that clap or pray, a heart, a tick. */
    private static final Set<Integer> CONTENT =
            Set.of(0x1F44D, 0x1F44C, 0x1F44F, 0x1F64F, 0x1F64C, 0x1F4AF, 0x2764, 0x2705, 0x2714);

    private static final Map<String, String> KINDS = new HashMap<>();

    static {
        Table.rows(Courtesy.class, "courtesy.tsv", "words", "kind").forEach(row -> KINDS.put(row.cell(0), row.cell(1)));
    }

    private Courtesy() {}

    /** The kind of a line; empty if it says anything but courtesies. */
    public static Optional<Kind> kind(String line) {
        String folded = Folding.fold(line);
        List<String> kinds = folded.isEmpty() ? signs(line) : kinds(folded);
        return Stream.of(Kind.values())
                .filter(kind -> kinds.contains(kind.key()))
                .reduce((first, second) -> second);
    }

    /**
     * Whether words are only courtesies and the words that go with them.
     *
     * @param folded as {@link Folding} makes them
     */
    public static boolean isPolite(String folded) {
        return !kinds(folded).isEmpty();
    }

    /** Whether folded words are courtesies with thanks among them. */
    public static boolean thanks(String folded) {
        return kinds(folded).contains(Kind.THANKS.key());
    }

    /** The kinds of courtesies in these words, in order; empty if there is any other word. */
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

    /** The same for a line of emojis; empty if there is any other sign. */
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
