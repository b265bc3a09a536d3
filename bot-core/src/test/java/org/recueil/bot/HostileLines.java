package org.recueil.bot;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines that people paste by accident or to see what breaks, always the same ones for a seed. */
public final class HostileLines {
    private static final int LONG = 100_000;
    private static final int LONG_INSIDE = 5_000;
    private static final List<String> PIECES = Stream.of(
                    """
                    /rec /theme /liees /r / // /aide rec thème page page␣2 page␣9999 page␣99999999999 II.37 ii␣37 VII.2.o
                    VII␣2␣o) B.V.8.e 5/2 5/2␣par.␣8␣e) X.12 A. B B.V III.4 IIII.0 MMMCMXCIX.1 II.99999999999 2.37
                    résolution décision␣4/4 al.␣n) al.␣9 préambule CTOC/COP/WG.4/2010/6 CTOC/COP/WG.4/2010/ par.␣44
                    à - – , ; et and to & i iv a) o) ( ) . .. § n° l' 0 00 37 99999999999999999999 enfants victimes
                    non-sanction children bonjour merci drop␣table <b> &amp; *_`~| {0} { %s \\ " ' « » $1 ${x} 😀 👨‍👩‍👧
                    مرحبا ٣٧ שלום 中文 Ⅱ ＩＩ．３７ ı İ ß ﬁ é
                    """.split("\\s+"),
                    "\0 \u0007 \u001b[31m \ud83d \ude00 \u200b \u200f \u202e \ufeff \ufdfa e\u0301 \ufffe".split(" "),
                    new String[] {"\r\n", "\n", "\t", "\u0085", "\u2028", "\u00a0", "\u202f"})
            .flatMap(Arrays::stream)
            .map(piece -> piece.replace('␣', ' '))
            .toList();

    /** Lines of every command that reads more than references, a long stretch in each. */
    private static final List<String> INSIDE = List.of(
            "que dit II.37 sur…traite",
            "/theme 73…ours",
            "/search \"…x",
            "/search thème:\"…x",
            "/citer thème…ours",
            "/resolution 5…x",
            "/doc x…x",
            "/aide x…x",
            "II.37 page…x",
            "II.37…en entierement");

    private static final List<String> BETWEEN =
            List.of(" ", "\t", " et", " ,", " page", " (", " \"", " « ", " -a", " par.");

    private HostileLines() {}

    /** Short ones, made of up to a dozen pieces. */
    public static Stream<String> of(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> line(random));
    }

    private static String line(Random random) {
        int pieces = random.nextInt(12);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            line.append(PIECES.get(random.nextInt(PIECES.size())));
            line.append(random.nextInt(3) == 0 ? "" : " ");
            if (random.nextInt(20) == 0) {
                line.append((char) random.nextInt(0x10000));
            }
        }
        return line.toString();
    }

    /**
     * Each piece a hundred thousand characters long, by itself or after a command; long stretches inside a line, where a
     * pattern may begin at each of their characters; lists of twenty thousand references.
     */
    static Stream<String> huge() {
        List<String> before = List.of("", "/rec II.37 ", "/theme ", "/liees ");
        Stream<String> filled = IntStream.range(0, PIECES.size())
                .mapToObj(i -> before.get(i % before.size()) + fill(PIECES.get(i), LONG));
        Stream<String> inside = INSIDE.stream()
                .flatMap(line -> BETWEEN.stream().map(piece -> line.replace("…", fill(piece, LONG_INSIDE))));
        Stream<String> lists = Stream.of(list(20_000), "/theme " + list(20_000), misses(20_000));
        return Stream.of(filled, inside, lists).flatMap(Function.identity());
    }

    private static String fill(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    private static String list(int references) {
        return IntStream.range(0, references)
                .mapToObj(i -> "II." + (i % 58 + 1))
                .collect(Collectors.joining(", ", "/rec ", ""));
    }

    private static String misses(int references) {
        return IntStream.range(0, references).mapToObj(i -> "II." + (i + 59)).collect(Collectors.joining(", "));
    }
}
