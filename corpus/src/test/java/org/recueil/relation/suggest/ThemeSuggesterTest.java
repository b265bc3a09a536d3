package org.recueil.relation.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.Suggestion;
import org.recueil.model.Suggestions;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.suggest.ThemeSuggester.Fit;

class ThemeSuggesterTest {
    private static final MeetingId LEFT_OUT = MeetingId.parse("A.VII");
    private static final Corpus CORPUS = CarriedCorpus.get();

    /**
     * The themes of a meeting that is left out change nothing: it suggests the same without them and with other themes
     * in their place.
     */
    @Test
    void aMeetingLeftOutIsNotSeen() {
        ThemeSuggester leftOut = new ThemeSuggester(CORPUS, meeting -> !meeting.equals(LEFT_OUT));
        ThemeSuggester without = new ThemeSuggester(withThemes(CORPUS, List.of()), meeting -> true);
        ThemeSuggester scrambled = new ThemeSuggester(
                withThemes(
                        CORPUS,
                        CORPUS.provisionsOf(LEFT_OUT).stream()
                                .map(Provision::id)
                                .toList()),
                meeting -> !meeting.equals(LEFT_OUT));
        for (Provision provision : CORPUS.provisionsOf(LEFT_OUT)) {
            ProvisionId id = provision.id();
            assertEquals(names(leftOut.rank(id)), names(without.rank(id)), id.toString());
            assertEquals(names(leftOut.rank(id)), names(scrambled.rank(id)), id.toString());
        }
    }

    /** If they were seen, they would change much. */
    @Test
    void aMeetingThatIsSeenIsRemembered() {
        ProvisionId id = ProvisionId.parse("A.VII.2.o");
        assertNotEquals(
                names(new ThemeSuggester(CORPUS, meeting -> !meeting.equals(LEFT_OUT)).rank(id)),
                names(new ThemeSuggester(CORPUS, meeting -> true).rank(id)));
    }

    @Test
    void allThemesAreRankedAndFewShown() {
        ThemeSuggester suggester = new ThemeSuggester(CORPUS, meeting -> true);
        for (Provision provision : CORPUS.provisionsOf(MeetingId.parse("A.X"))) {
            List<Fit> ranked = suggester.rank(provision.id());
            List<Theme> shown = suggester.suggest(provision.id());
            assertEquals(78, ranked.size());
            assertTrue(shown.size() <= 3, provision.id().toString());
            List<Theme> inOrder = ranked.stream()
                    .filter(fit -> shown.contains(fit.theme()) && fit.spokenOf())
                    .map(Fit::theme)
                    .toList();
            assertEquals(shown, inOrder, provision.id().toString());
        }
    }

    @Test
    void aParentsThemesAreItsLeaves() {
        Theme theme = CORPUS.themes(Suggestion.EDITION).stream()
                .filter(each -> each.references().stream().anyMatch(id -> !CORPUS.isLeaf(id)))
                .findFirst()
                .orElseThrow();
        ProvisionId parent = theme.references().stream()
                .filter(id -> !CORPUS.isLeaf(id))
                .findFirst()
                .orElseThrow();
        for (Provision below : CORPUS.descendants(parent)) {
            assertTrue(
                    CORPUS.themesAtOrAbove(below.id()).contains(theme),
                    below.id().toString());
        }
        assertFalse(CORPUS.descendants(parent).isEmpty());
    }

    @Test
    void onlyAMeetingWithoutOfficialThemesGetsSuggestions() {
        assertEquals(List.of(), SuggestedThemes.missing(CORPUS), "meeting X has them already");
        Corpus none = CORPUS.toBuilder().suggestions(Suggestions.NONE).build();
        assertEquals(List.copyOf(CORPUS.suggestions().all()), SuggestedThemes.missing(none));
    }

    private static List<String> names(List<Fit> fits) {
        return fits.stream().map(fit -> fit.theme().name()).toList();
    }

    /** A corpus in which only the first theme of each edition lists provisions of the meeting left out. */
    private static Corpus withThemes(Corpus corpus, List<ProvisionId> listedByTheFirst) {
        List<Theme> themes = new ArrayList<>();
        for (Theme theme : corpus.themes()) {
            List<ProvisionId> references = new ArrayList<>(theme.references());
            references.removeIf(id -> id.meeting().equals(LEFT_OUT));
            references.addAll(theme.number() == 1 ? listedByTheFirst : List.of());
            themes.add(new Theme(
                    theme.edition(),
                    theme.number(),
                    theme.name(),
                    theme.otherName(),
                    theme.englishName(),
                    references,
                    theme.remarks()));
        }
        return corpus.toBuilder().themes(themes).build();
    }
}
