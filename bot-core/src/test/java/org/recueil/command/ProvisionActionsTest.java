package org.recueil.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.reply.Action;

/** What can be done with a provision: first what its reader wants first, few enough to be seen at once. */
class ProvisionActionsTest {
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
            assertEquals("Copier la citation", actions.get(0).label(), provision.id()::label);
            assertEquals("Partager", actions.get(1).label(), provision.id()::label);
            assertTrue(actions.get(2).label().matches("(?:Précédente|Suivante) : .*"), provision.id()::label);
            assertTrue(actions.size() <= MOST, () -> provision.id().label() + ": " + actions);
        });
    }

    @Test
    void everyThemeIsAtMostTwoPressesAway() {
        long listed = provisions()
                .flatMap(provision -> ProvisionThemes.of(provision.id(), CORPUS).stream()
                        .map(ProvisionThemes.Listing::theme)
                        .peek(theme -> {
                            String says = "/theme " + theme.number();
                            String its = "/themes " + provision.id().label();
                            List<String> here =
                                    of(provision).stream().map(Action::value).toList();
                            assertTrue(
                                    here.contains(says)
                                            || here.contains(its)
                                                    && of(its).stream()
                                                            .anyMatch(action -> action.value()
                                                                    .equals(says)),
                                    () -> provision.id().label() + " to " + theme.name());
                        }))
                .count();
        assertTrue(listed > CORPUS.provisions().size(), "only " + listed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            II.37   | Thèmes (4)
            VII.2.b | Thèmes (6)
            VII.2   | Thèmes (24)
            X.6     | Thèmes (3)
            B.V.8.e | Thème : Victimes (non-sanction et non-poursuite)
            """)
    void manyThemesStandBehindOneAction(String line, String label) {
        List<String> themes = of(line).stream()
                .map(Action::label)
                .filter(each -> each.startsWith("Thème"))
                .toList();
        assertEquals(List.of(label), themes);
    }
}
