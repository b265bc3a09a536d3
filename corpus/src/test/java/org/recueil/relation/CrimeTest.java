package org.recueil.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;

/** Trafficking in persons and the smuggling of migrants are two crimes, whatever words they share. */
class CrimeTest {
    private static final String TRAFFICKED = "Prévoir des refuges sûrs et des permanences juridiques";

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
        Set<Crime> expected = EnumSet.noneOf(Crime.class);
        Stream.of(crimes.split(" ")).map(Crime::valueOf).forEach(expected::add);
        assertEquals(expected, Crime.of(CarriedCorpus.get(), provision, Terms.of(provision.text())), id);
    }

    /** Where the words of a child name no crime, the chapeau does: the same words are then another measure. */
    @Test
    void aChapeauOnSmugglingMakesAnotherMeasureOfTheSameWords() {
        Corpus corpus = corpus(
                provision("A.I.1", "En ce qui concerne la traite des personnes, les États parties devraient :"),
                provision("A.I.1.a", TRAFFICKED),
                provision("A.II.1", "En ce qui concerne le trafic illicite de migrants, les États devraient :"),
                provision("A.II.1.a", TRAFFICKED),
                provision("A.V.1", TRAFFICKED));
        List<Likeness> likenesses = new Relations(corpus).likenesses(ProvisionId.parse("A.I.1.a"));
        assertEquals(
                List.of("A.V.1 REPEATS"),
                likenesses.stream().map(like -> like.to() + " " + like.kind()).toList());
    }

    /** A text on both is no repetition of one on one of them, even with the same words otherwise. */
    @Test
    void aTextOnBothIsNoRepetitionOfATextOnOne() {
        String measure = "Créer des équipes communes pour saisir les avoirs des réseaux de la traite des personnes";
        Corpus corpus = corpus(
                provision("A.I.1", measure),
                provision("A.II.1", measure + " et du trafic illicite de migrants"),
                provision("A.V.1", measure.replace("de la traite des personnes", "du trafic illicite de migrants")));
        List<Likeness> likenesses = new Relations(corpus).likenesses(ProvisionId.parse("A.I.1"));
        assertTrue(
                likenesses.stream()
                        .noneMatch(like -> like.kind() == Likeness.Kind.REPEATS
                                || like.to().equals(ProvisionId.parse("A.V.1"))),
                likenesses.toString());
    }

    private static Provision provision(String id, String text) {
        return new Provision(ProvisionId.parse(id), text, "1", Optional.empty(), List.of(), List.of(), List.of());
    }

    private static Corpus corpus(Provision... provisions) {
        List<Meeting> meetings = Stream.of(provisions)
                .map(provision -> provision.id().meeting())
                .distinct()
                .map(CrimeTest::meeting)
                .toList();
        Corpus carried = CarriedCorpus.get();
        return new Corpus(
                meetings, List.of(provisions), List.of(), List.of(), List.of(), List.of(), carried.provenance());
    }

    private static Meeting meeting(MeetingId id) {
        return CarriedCorpus.get().meeting(id).orElseThrow();
    }
}
