package org.recueil.relation.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.meetings.FurtherFiles;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.TermReader;

/** Trafficking in persons and the smuggling of migrants are two offences, whatever words they share. */
class OffenceAddressedTest {
    private static final String MEASURE =
            "Ouvrir des refuges sûrs et des permanences juridiques gratuites aux personnes.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "B.III.j, TRAFFICKING",
        "B.III.k, SMUGGLING",
        "A.VII.2.o, TRAFFICKING SMUGGLING",
        "B.III.l, TRAFFICKING SMUGGLING",
        "A.VII.1.h, TRAFFICKING",
        "A.VIII.1.a, TRAFFICKING",
        "A.IX.34, TRAFFICKING"
    })
    void whatAProvisionIsAbout(String id, String crimes) {
        Provision provision = CarriedCorpus.provision(id);
        Set<OffenceAddressed> expected = EnumSet.noneOf(OffenceAddressed.class);
        Stream.of(crimes.split(" ")).map(OffenceAddressed::valueOf).forEach(expected::add);
        assertEquals(
                expected, OffenceAddressed.of(CarriedCorpus.get(), provision, TermReader.of(provision.text())), id);
    }

    /** If the words of a child name no offence, its chapeau does. The same words are then another measure. */
    @Test
    void aChapeauOnSmugglingMakesAnotherMeasureOfTheSameWords() throws IOException {
        meeting("XI", "1. En ce qui concerne la traite des personnes, les États parties devraient :\n   a) " + MEASURE);
        meeting("XII", "1. En ce qui concerne le trafic illicite de migrants, les États devraient :\n   a) " + MEASURE);
        meeting("XIII", "1. " + MEASURE);
        assertEquals(List.of("A.XIII.1 REPEATS"), versions("A.XI.1.a"));
        assertEquals(List.of(), versions("A.XII.1.a"));
    }

    /** A text on both offences does not repeat a text on one of them, even if all other words are the same. */
    @Test
    void aTextOnBothReworksATextOnOne() throws IOException {
        meeting("XI", "1. " + MEASURE.replace(".", " victimes de la traite des personnes."));
        meeting("XII", "1. " + MEASURE.replace(".", " victimes de la traite des personnes et du trafic de migrants."));
        meeting("XIII", "1. " + MEASURE.replace(".", " objet du trafic de migrants."));
        assertEquals(List.of("A.XII.1 REWORKS"), versions("A.XI.1"));
    }

    private void meeting(String numeral, String text) throws IOException {
        String head = "réunion : %s%nnom : Réunion %s%ndates : 7 octobre 2021%n%n".formatted(numeral, numeral);
        Files.writeString(folder.resolve(numeral + ".txt"), head + text + "\n");
    }

    private List<String> versions(String id) throws IOException {
        Corpus corpus = FurtherFiles.add(CarriedCorpus.get(), List.of(folder));
        return new Relations(corpus)
                .likenesses(ProvisionId.parse(id)).stream()
                        .filter(Likeness::isVersion)
                        .map(like -> like.to() + " " + like.kind())
                        .toList();
    }
}
