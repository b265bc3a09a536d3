package org.recueil.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.reply.Action.Ask;
import org.recueil.reply.Action.Role;

class ActionMenuTest {
    private static final Action COPY = new Action.Copy("Copier", "II.37");
    private static final Action SHARE = new Action.Share("Partager", "/rec II.37");
    private static final Action OPEN = new Action.Open("Document officiel", "https://undocs.org/fr/A");

    private static Ask ask(Role role) {
        return new Ask(role, role.name(), "/rec II.37");
    }

    /** Where an action stands, beside others that can be cited and beside others that cannot. */
    @ParameterizedTest
    @CsvSource({
        "LOOK, shown, shown",
        "NEIGHBOUR, shown, shown",
        "PAGE, shown, shown",
        "WIDEN, shown, shown",
        "CORRECTION, shown, shown",
        "WHOLE, shown, shown",
        "EXAMPLE, shown, shown",
        "HELP, shown, shown",
        "THEME, more, shown",
        "THEMES, more, shown",
        "SOURCE, more, shown",
        "RELATED, more, more",
        "SUGGESTIONS, more, more",
        "DEBATE, more, more",
        "EXPORT, more, more",
        "NARROW, narrow, narrow"
    })
    void theRoleTellsWhereAnActionStands(Role role, String besideACitation, String elsewhere) {
        assertEquals(besideACitation, placeOf(ask(role), ActionMenu.of(List.of(ask(role), ask(Role.CITE)))));
        assertEquals(
                elsewhere,
                placeOf(
                        ask(role),
                        ActionMenu.of(List.of(ask(role), ask(Role.LOOK).at(1)))));
    }

    private static String placeOf(Action action, ActionMenu menu) {
        List<String> places = new ArrayList<>();
        if (menu.shown().contains(action)) {
            places.add("shown");
        }
        if (menu.more().contains(action)) {
            places.add("more");
        }
        if (menu.narrow().contains(action)) {
            places.add("narrow");
        }
        return String.join(" and ", places);
    }

    @Test
    void theFormatsOfAFileAreShownIfNothingElseIsOffered() {
        List<Action> formats = List.of(ask(Role.EXPORT), new Ask(Role.EXPORT, "Excel", "/exporter enfants excel"));
        assertEquals(new ActionMenu(formats, List.of(), List.of()), ActionMenu.of(formats));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasOnePlace(Role role) {
        ActionMenu menu = ActionMenu.of(List.of(ask(role)));
        assertEquals(1, menu.shown().size() + menu.more().size() + menu.narrow().size());
    }

    @Test
    void whatIsCopiedAndSharedIsShownAndWhatOpensElsewhereIsFurther() {
        assertEquals(
                new ActionMenu(List.of(COPY, SHARE), List.of(OPEN), List.of()),
                ActionMenu.of(List.of(COPY, OPEN, SHARE)));
    }

    @Test
    void eachPlaceKeepsTheOrderOfTheReply() {
        Ask first = ask(Role.LOOK).at(1);
        Ask second = ask(Role.LOOK).at(2);
        Ask page = new Ask(Role.PAGE, 1, "Page 2 →", "enfants page 2");
        Ask narrower = new Ask(Role.NARROW, "Depuis 2015", "enfants depuis:2015");
        Ask narrowest = new Ask(Role.NARROW, "Partie B", "enfants partie:B");
        assertEquals(
                new ActionMenu(
                        List.of(first, second, page),
                        List.of(ask(Role.RELATED), ask(Role.SUGGESTIONS)),
                        List.of(narrower, narrowest)),
                ActionMenu.of(
                        List.of(narrower, first, ask(Role.RELATED), second, narrowest, ask(Role.SUGGESTIONS), page)));
    }

    @Test
    void withoutActionsNothingStandsAnywhere() {
        assertEquals(new ActionMenu(List.of(), List.of(), List.of()), ActionMenu.of(List.of()));
    }
}
