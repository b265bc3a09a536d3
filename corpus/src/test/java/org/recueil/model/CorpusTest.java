package org.recueil.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;

class CorpusTest {
    private static final Corpus CORPUS = CarriedCorpus.get();

    @Test
    void doesAChapeauRunFromTheOutermostWordsIn() {
        ProvisionId id = ProvisionId.parse("B.II.m.iv");
        String opening =
                CORPUS.meetingOf(id).instrument().orElseThrow().opening().orElseThrow();
        String parent = CarriedCorpus.provision("B.II.m").text();
        assertEquals(List.of(opening, parent), CORPUS.chapeau(id));
        assertEquals(List.of(), CORPUS.chapeau(ProvisionId.parse("A.II.37")));
        assertEquals(
                List.of(
                        CarriedCorpus.provision("A.IV.46").text(),
                        CarriedCorpus.provision("A.IV.46.j").text()),
                CORPUS.chapeau(ProvisionId.parse("A.IV.46.j.iv")));
    }

    @Test
    void areAllDescendantsFoundInTheOrderOfTheText() {
        ProvisionId parent = ProvisionId.parse("A.IV.46");
        List<Provision> expected = CORPUS.provisionsOf(parent.meeting()).stream()
                .filter(provision -> provision.id().toString().startsWith(parent + "."))
                .toList();
        assertFalse(expected.isEmpty());
        assertEquals(expected, CORPUS.descendants(parent));
    }

    @Test
    void isALeafWhatNoOtherHangsOn() {
        for (Provision provision : CORPUS.provisions()) {
            boolean hasChild = CORPUS.provisions().stream()
                    .map(Provision::id)
                    .anyMatch(id -> !id.isTopLevel() && id.parent().equals(provision.id()));
            assertEquals(
                    !hasChild, CORPUS.isLeaf(provision.id()), provision.id().toString());
        }
    }

    @Test
    void isAnIncoherentCorpusRefusedInWordsThatNameTheId() {
        Meeting meeting = CORPUS.meeting(MeetingId.parse("A.II")).orElseThrow();
        Provision parent = CarriedCorpus.provision("A.II.24");
        Provision child = CarriedCorpus.provision("A.II.24.a");
        refused("A.II.24.a has no parent", List.of(meeting), List.of(child), List.of());
        refused("A.II.24 has no meeting", List.of(), List.of(parent), List.of());
        refused("A.II twice", List.of(meeting, meeting), List.of(parent), List.of());
        refused("A.II.24 twice", List.of(meeting), List.of(parent, parent), List.of());
        Theme theme = new Theme(2021, 1, "nom", "other", "English", List.of(child.id()), List.of());
        refused("lists A.II.24.a", List.of(meeting), List.of(parent), List.of(theme));
    }

    @Test
    void isASuggestionNeverMixedWithWhatIsOfficial() {
        suggestionRefused("which official themes list", "A.II.3", "Genre");
        suggestionRefused("which does not exist", "A.X.27", "Genre");
        suggestionRefused("no theme of 2021", "B.I.d", "Problématique femmes-hommes");
        suggestionRefused("two suggestions", "A.X.12", "Genre");
        assertEquals(List.of(), CORPUS.suggestions().of(ProvisionId.parse("A.II.3")));
        Theme genre = CORPUS.themes(2021).get(17);
        List<ProvisionId> under = CORPUS.suggestions().under(genre);
        assertTrue(genre.references().stream().noneMatch(under::contains));
    }

    private static void suggestionRefused(String why, String id, String theme) {
        Suggestion suggestion = new Suggestion(ProvisionId.parse(id), List.of(theme));
        Exception refused = assertThrows(
                IllegalArgumentException.class,
                () -> CORPUS.toBuilder()
                        .suggestions(CORPUS.suggestions().and(List.of(suggestion)))
                        .build());
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }

    @Test
    void doNeighboursStayOnTheirLevel() {
        ProvisionId first = ProvisionId.parse("A.II.24.a");
        assertEquals(Optional.empty(), CORPUS.previous(first));
        assertEquals(Optional.of(ProvisionId.parse("A.II.24.b")), CORPUS.next(first));
        List<ProvisionId> walked = new ArrayList<>();
        Optional<ProvisionId> at = Optional.of(ProvisionId.parse("A.II.1"));
        while (at.isPresent()) {
            walked.add(at.get());
            at = CORPUS.next(at.get());
        }
        assertEquals(58, walked.size());
        assertTrue(walked.stream().allMatch(ProvisionId::isTopLevel));
    }

    private static void refused(String why, List<Meeting> meetings, List<Provision> provisions, List<Theme> themes) {
        CorpusBuilder builder =
                new CorpusBuilder().meetings(meetings).provisions(provisions).themes(themes);
        Exception refused = assertThrows(IllegalArgumentException.class, builder::build);
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }
}
