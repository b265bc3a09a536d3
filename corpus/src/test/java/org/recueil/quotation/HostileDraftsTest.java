package org.recueil.quotation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Stretch;
import org.recueil.quotation.value.Verification;

/** Any text is checked to its end. Nothing is thrown, and the time grows as the text does. */
@Tag("long")
class HostileDraftsTest {
    private static final DraftChecker CHECKER = new DraftChecker(CarriedCorpus.get());
    private static final int SHORT = 8_000;
    /** Four times the text may take so many times as long. Sixteen times would be the square. */
    private static final double MOST = 9;
    /** Below so many milliseconds the clock says nothing. */
    private static final double LEAST = 1_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«",
                "»",
                "« a ",
                "« a » ",
                "\" ",
                "\"a ",
                "“a ",
                "'a ",
                "‘a’ ",
                "«“‹",
                "<<",
                "> a\n",
                ">",
                ":\n    b\n",
                "    b\n",
                ":\n",
                "\n",
                "\r",
                "a\r",
                "\r\n\r\n",
                "II.37, ",
                "II.37 « a » ",
                "« les États parties devraient » (II.37) ",
                "les États parties devraient ",
                "de la traite des personnes ",
                "de ",
                "a) ",
                "[a] ",
                "[…] ",
                "« […] de […] la » ",
                "[",
                "[les ",
                "(",
                "…",
                ".",
                ". ",
                "; ",
                "a",
                "é",
                "e\u0301",
                "-\n",
                "a-\n",
                "a\u00AD",
                "¹",
                "a12 ",
                "le Groupe de travail a recommandé : ",
                "résolution 5/2, par. 8 e) = ",
                "\u0000",
                "\uD83D",
                "\u202E",
                "🙂"
            })
    void doesTheTimeGrowAsTheTextDoes(String piece) {
        String text = piece.repeat(SHORT / piece.length() + 1);
        String longer = text.repeat(4);
        double one = milliseconds(text);
        double four = milliseconds(longer);
        assertTrue(
                four < LEAST || four / Math.max(one, LEAST / MOST) < MOST,
                one + " ms for " + text.length() + " characters, " + four + " ms for " + longer.length());
    }

    @Test
    void areAllDraftsTogetherCheckedInTime() throws IOException {
        StringBuilder all = new StringBuilder();
        while (all.length() < 1_000_000) {
            for (String name : DraftsTest.rows().keySet()) {
                all.append(DraftsTest.text(name)).append("\n\n");
            }
        }
        String text = all.substring(0, 1_000_000);
        String quarter = text.substring(0, 250_000);
        check(quarter);
        double one = milliseconds(quarter);
        double four = milliseconds(text);
        System.out.printf("a million characters of drafts: %.0f ms%n", four);
        assertTrue(four / one < MOST, one + " ms for a quarter, " + four + " ms for all");
    }

    /** Three thousand texts from pieces in any order. They are the same each time. */
    @Test
    void isAnyHeapOfPiecesChecked() {
        String[] pieces =
                ("« » “ ” „ \" ' ‘ ’ ‹ › << >> > : ; . , … [ ] ( ) […] [a] a) iv) - ¹ [1] 12 II.37 résolution par. 8"
                                + " les États parties devraient envisager de ne pas la traite des personnes Protocole Groupe travail"
                                + " a recommandé \uD83D \uDE42 \u0000 \u202E \u0301 \u00AD \uFB01 \uFEFF İ ı ß Ⅳ ٣")
                        .split(" ");
        Random random = new Random(7);
        for (int run = 0; run < 3_000; run++) {
            String text = random.ints(1 + random.nextInt(40), 0, 4 * pieces.length)
                    .mapToObj(i -> pieces[i / 4] + new String[] {" ", "", "\n", "\u00A0"}[i % 4])
                    .collect(Collectors.joining());
            check(text);
        }
    }

    @Test
    void mayAFileMarkAnyStretchesAsBlocks() {
        String text = "« Les États parties devraient » II.37 : de la traite des personnes. ".repeat(3);
        Random random = new Random(11);
        for (int run = 0; run < 500; run++) {
            List<Stretch> blocks = random.ints(3, 0, text.length())
                    .mapToObj(start -> new Stretch(start, start + random.nextInt(text.length() - start + 1)))
                    .toList();
            assertDoesNotThrow(() -> CHECKER.check(text, blocks), blocks.toString());
        }
    }

    /** The time of the processor, which other processes do not lengthen. */
    private static double milliseconds(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        check(text);
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void check(String text) {
        Verification verification =
                assertDoesNotThrow(() -> CHECKER.check(text, List.of()), text.length() + " characters");
        for (Finding finding : verification.findings()) {
            assertTrue(finding.start() < finding.end() && finding.end() <= text.length(), finding.toString());
        }
    }
}
