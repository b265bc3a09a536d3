package org.recueil.bot.view.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.bot.Bot;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Message;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.wording.Language;

/** What can be done with a provision: first what its reader wants first, few enough to be seen at once. */
class SingleProvisionTest {
    private static final Bot BOT = TestCorpus.bot();
    private static final Corpus CORPUS = TestCorpus.get();
    private static final int MOST = 12;

    static Stream<Provision> provisions() {
        return CORPUS.provisions().stream();
    }

    private static List<Action> of(String line) {
        return BOT.answer(new Message(line, Language.FRENCH)).reply().actions();
    }

    private static List<Action> of(Provision provision) {
        return of("/rec " + provision.id().label());
    }

    @Test
    void copyingSharingAndTheNeighboursComeFirst() {
        provisions().forEach(provision -> {
            List<Action> actions = of(provision).stream()
                    .filter(action -> !action.label().startsWith("Partie B"))
                    .toList();
            assertEquals("Copier", actions.get(0).label(), provision.id()::label);
            assertTrue(actions.get(0) instanceof Action.Copy, provision.id()::label);
            assertEquals("Partager", actions.get(1).label(), provision.id()::label);
            assertTrue(actions.get(2).label().matches("[←↑] .+|.+ →"), provision.id()::label);
            assertTrue(actions.size() <= MOST, () -> provision.id().label() + ": " + actions);
        });
    }

    /** Those that list a provision, one above it or one below it, and those that we suggest. */
    @Test
    void everyThemeIsAtMostTwoPressesAway() {
        int themes = 0;
        for (Provision provision : CORPUS.provisions()) {
            Set<String> reached = reached(provision);
            for (Theme theme : of(provision.id())) {
                assertTrue(
                        reached.contains("/theme " + theme.number()),
                        () -> provision.id().label() + " to " + theme.name());
                themes++;
            }
        }
        assertTrue(themes > CORPUS.provisions().size(), "only " + themes);
    }

    private static List<Theme> of(ProvisionId id) {
        List<Theme> themes = new ArrayList<>();
        ProvisionThemes.listings(id, CORPUS).forEach(listing -> themes.add(listing.theme()));
        CORPUS.newestThemes().stream()
                .filter(theme -> CORPUS.suggestions().of(id).contains(theme.name()))
                .forEach(themes::add);
        return themes;
    }

    /** What the actions of a provision say, and those of its lists of themes. */
    private static Set<String> reached(Provision provision) {
        Set<String> reached = new HashSet<>();
        for (Action action : of(provision)) {
            reached.add(action.value());
            if (action instanceof Action.Ask ask && ask.role() == Action.Role.THEMES) {
                of(ask.says()).forEach(next -> reached.add(next.value()));
            }
        }
        return reached;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            II.37   | Thèmes (4)
            VII.2.b | Thèmes (6)
            I.8     | Thèmes (13); Thèmes (13), page 2
            VII.2   | Thèmes (24); Thèmes (24), page 2; Thèmes (24), page 3
            X.6     | Thèmes (3)
            B.V.8.e | Thème : Non-sanction
            """)
    void manyThemesStandBehindOneActionForEachPageOfTheirList(String line, String labels) {
        List<String> themes = of(line).stream()
                .map(Action::label)
                .filter(each -> each.startsWith("Thème"))
                .toList();
        assertEquals(List.of(labels.split("; ")), themes);
    }
}
