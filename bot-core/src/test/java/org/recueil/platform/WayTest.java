package org.recueil.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recueil.reply.Action;
import org.recueil.reply.Action.Role;

/** The lines that lead back. */
class WayTest {
    private static final Way SEARCH = Way.to("non-sanction\n");

    @Test
    void whatIsShownBelowAnotherAnswerLeadsBackToIt() {
        Way text = SEARCH.on(new Action.Ask(Role.LOOK, 1, "II.37", "/rec II.37"));
        assertEquals(new Way("/rec II.37", List.of("non-sanction")), text);
        assertEquals(Optional.of(SEARCH), text.back().map(back -> Way.to(back.line())));
        assertEquals(Optional.empty(), SEARCH.back());
    }

    @Test
    void anotherPageAndTheNextTextAreNoDeeper() {
        Way text = SEARCH.on(new Action.Ask(Role.LOOK, "II.37", "/rec II.37"));
        Way next = text.on(new Action.Ask(Role.NEIGHBOUR, 1, "II.38", "/rec II.38"));
        assertEquals(List.of("non-sanction"), next.steps());
        assertEquals(
                List.of(),
                SEARCH.on(new Action.Ask(Role.PAGE, 1, "2", "/search non-sanction page 2"))
                        .steps());
    }

    @Test
    void whatLeadsBackByItselfIsNoDeeperEither() {
        Way deep = new Way("/themes II.37", List.of("/rec II.37", "/theme 7", "enfants"));
        assertEquals(new Way("/theme 7", List.of("enfants")), deep.on(new Action.Ask(Role.THEME, "7", "/theme 7")));
        assertEquals(deep, deep.on(new Action.Ask(Role.WHOLE, "x", "/themes II.37")));
    }
}
