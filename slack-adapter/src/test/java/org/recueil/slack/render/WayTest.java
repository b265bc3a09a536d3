package org.recueil.slack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recueil.reply.Action;
import org.recueil.reply.Action.Role;
import org.recueil.slack.api.SlackLimits;

/** The lines that lead back, and how buttons carry them. */
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

    @Test
    void aButtonCarriesAsManyStepsAsItHasRoomForAndTheNearestFirst() {
        List<String> steps =
                IntStream.range(0, 300).mapToObj(step -> "/theme " + step).toList();
        for (String thread : List.of("", "1700000000.000100")) {
            Press press = new Press(Press.Kind.ASK, "/rec II.37", thread, steps);
            String value = press.value(SlackLimits.BUTTON_VALUE);
            assertTrue(value.length() <= SlackLimits.BUTTON_VALUE);
            Press read = Press.read("ask:1", value).orElseThrow();
            assertEquals(steps.subList(0, read.steps().size()), read.steps());
            assertTrue(read.steps().size() > 150);
            Press chosen = Press.read("menu:1", press.option()).orElseThrow();
            assertEquals(steps.subList(0, chosen.steps().size()), chosen.steps());
            assertEquals(thread, chosen.thread());
            assertTrue(!chosen.steps().isEmpty() && press.option().length() <= SlackLimits.OPTION_VALUE);
        }
    }
}
