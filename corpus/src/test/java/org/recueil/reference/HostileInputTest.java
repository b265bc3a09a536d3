package org.recueil.reference;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.reference.resolve.Ranges;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.FoundReference;
import org.recueil.reference.value.Reference;

/**
 * Any text that a person types or that a file contains is read to its end. Nothing is thrown, and nothing takes long.
 */
@Tag("long")
class HostileInputTest {
    /** Far more time than any text needs, and far less than a text would need if it were read again for each letter. */
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final int LENGTH = 100_000;

    static Stream<Named<String>> longTexts() {
        return Stream.of(
                        "a",
                        "I",
                        "1",
                        "(",
                        ")",
                        ".",
                        " ",
                        ",",
                        "é",
                        "\u0000",
                        "🙂",
                        "II.",
                        "II.37, ",
                        "II.37 ",
                        "II.1-",
                        "B",
                        "al ",
                        "par. ",
                        "5/2 ",
                        "a) ",
                        "a), ",
                        "II.1.a, b, ",
                        "i) ii) ",
                        "CTOC/",
                        "1/1/",
                        "CTOC/COP/WG.4/2010/6, par. ",
                        "l'",
                        "n°",
                        "à ",
                        "et ",
                        "; ",
                        "résolution ",
                        "partie B ",
                        "II.3² ",
                        "II.37(1) ",
                        "II.37 et suiv. ",
                        "27 et ",
                        "mai ",
                        "réunion du 27 janvier ",
                        "vingt et ",
                        "1re et ",
                        "Working Group, ",
                        "v. ",
                        "https://documents.un.org/a?b&",
                        "unodc.org/a/",
                        "CTOC_COP_")
                .map(piece -> Named.of("100,000 × " + printable(piece), piece.repeat(LENGTH / piece.length() + 1)));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void isALongTextReadToItsEnd(String text) {
        assertReadToItsEnd(text);
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void isALongTextReadToItsEndAfterTheBeginningOfACitation(String text) {
        for (String begun : new String[] {"paragraphe ", "alinéa a) ", "alinéas a), ", "CTOC/COP/2010/17, par. 1 "}) {
            assertTimeoutPreemptively(LONG, () -> CitationFinder.find(begun + text), begun);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u0000",
                "\u0007\u001b[31m",
                "\u202eII.37",
                "\ufeffII.37",
                "\ud83d",
                "\udc00II.37",
                "🙂",
                "👩‍⚖️ II.37",
                "المادة ٦",
                "٢.٣٧",
                "２．３７",
                "II.37; drop table",
                "' OR 1=1 --",
                "IIII.0",
                "II.99999999999",
                "99999999999.1",
                "99/99",
                "B.IIII",
                "/rec",
                "/",
                "a\u0301lin\u0301ea 9",
                "ıı.37",
                "İİ.37"
            })
    void isAStrangeTextReadToItsEnd(String text) {
        assertReadToItsEnd(text);
    }

    /** Ten thousand texts from pieces of references in any order. They are the same each time. */
    @Test
    void isAnyHeapOfPiecesReadAndResolved() {
        String[] pieces =
                ("II .37 . 37 B V 8 e ) ( iv i a à - , ; / et de du la l' par. § rec. recommandation alinéa sous-alinéa"
                                + " al. préambule neuvième 9e réunion session rapport 5/2 résolution 2010/6 CTOC/COP/WG.4/2010/6 2020"
                                + " du Groupe of the Working Group (2020) ² [1] (1) et suiv ff 27 janvier 37e v. Conférence 2010/6/Corr.1"
                                + " CTOC_COP_WG.4_2010_6_F.pdf 0 00 99999 x y https://undocs.org/fr/CTOC/COP/2010/17 # 🙂")
                        .split(" ");
        ReferenceResolver resolver = new ReferenceResolver(CarriedCorpus.get());
        Random random = new Random(3);
        for (int run = 0; run < 10_000; run++) {
            String text = random.ints(1 + random.nextInt(9), 0, 2 * pieces.length)
                    .mapToObj(i -> pieces[i / 2] + (i % 2 == 0 ? " " : ""))
                    .collect(Collectors.joining());
            assertDoesNotThrow(
                    () -> resolver.resolve(ReferenceParser.parse(text).references()), text);
            for (FoundReference found : assertDoesNotThrow(() -> ReferenceFinder.findIn(text), text)) {
                assertTrue(found.start() < found.end() && found.end() <= text.length(), text);
                assertDoesNotThrow(() -> resolver.resolve(List.of(found.reference())), text);
            }
        }
    }

    private static void assertReadToItsEnd(String text) {
        ReferenceParser.Parsed parsed = assertTimeoutPreemptively(LONG, () -> ReferenceParser.parse(text));
        assertTrue(text.strip().endsWith(parsed.rest()), "what is left must be the end of the text");
        assertTimeoutPreemptively(LONG, () -> ReferenceParser.parsePartial(text));
        Anchor report = new Anchor.InDocument("CTOC/COP/WG.4/2010/6");
        assertTimeoutPreemptively(LONG, () -> ReferenceParser.parsePlaces(text, report));
        for (Reference reference : parsed.references()) {
            if (reference instanceof Reference.Range range) {
                assertTimeoutPreemptively(LONG, () -> Ranges.expand(range));
            }
        }
        assertTimeoutPreemptively(LONG, () -> CitationFinder.find(text));
        assertTimeoutPreemptively(LONG.multipliedBy(5), () -> ReferenceFinder.findIn(text));
    }

    private static String printable(String piece) {
        return piece.equals("\u0000") ? "NUL" : "\"" + piece + "\"";
    }
}
