package org.recueil.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.meetings.FileWithThemes.Certainty;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.suggest.ThemeSuggester;
import org.recueil.relation.suggest.ThemeSuggester.Fit;

class FileWithThemesTest {
    private static final Corpus CORPUS = CarriedCorpus.get();

    private record Counted(int right, int all) {
        Counted and(boolean isRight) {
            return new Counted(right + (isRight ? 1 : 0), all + 1);
        }

        double share() {
            return (double) right / all;
        }
    }

    /**
     * Checks what the head of the file says about “sûr”, “probable” and “possible”, with each meeting left out in turn.
     */
    @Test
    void itIsAsSureAsItSays() {
        Map<Certainty, Counted> counted = new EnumMap<>(Certainty.class);
        for (Meeting meeting : CORPUS.meetings()) {
            List<ProvisionId> listed = CORPUS.provisionsOf(meeting.id()).stream()
                    .map(Provision::id)
                    .filter(id ->
                            CORPUS.isLeaf(id) && !CORPUS.themesAtOrAbove(id).isEmpty())
                    .toList();
            if (!listed.isEmpty()) {
                ThemeSuggester suggester = new ThemeSuggester(CORPUS, other -> !other.equals(meeting.id()));
                listed.forEach(id -> count(id, suggester, counted));
            }
        }
        assertEquals(Set.of(Certainty.values()), counted.keySet());
        counted.forEach((certainty, its) -> assertTrue(its.all() > 100, certainty + " " + its));
        assertEquals(0.9, counted.get(Certainty.SURE).share(), 0.05, counted.toString());
        assertEquals(0.75, counted.get(Certainty.LIKELY).share(), 0.05, counted.toString());
        assertEquals(0.5, counted.get(Certainty.POSSIBLE).share(), 0.05, counted.toString());
    }

    private static void count(ProvisionId id, ThemeSuggester suggester, Map<Certainty, Counted> counted) {
        Set<Theme> official = CORPUS.themesAtOrAbove(id);
        List<Theme> suggested = suggester.suggest(id);
        for (Fit fit : suggester.rank(id)) {
            if (suggested.contains(fit.theme())) {
                counted.merge(
                        Certainty.of(fit),
                        new Counted(0, 0).and(official.contains(fit.theme())),
                        (before, one) -> before.and(one.right() > 0));
            }
        }
    }
}
