package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writes the dialogues anew with what the bot answers now, and prints what each answer gained and lost: {@code mvn -B -q
 * -Pgolden test}.
 */
@Tag("golden")
class GoldenTest {
    @Test
    void theDialoguesAreWrittenAnew() {
        int gained = 0;
        int lost = 0;
        for (Dialogue dialogue : Dialogue.all()) {
            Dialogue now = DialogueTest.answeredNow(dialogue);
            for (Dialogue.Change change : dialogue.changesTo(now)) {
                System.out.println(change);
                gained += change.lines().gained().size();
                lost += change.lines().lost().size();
            }
            now.write();
        }
        System.out.println("the dialogues gained " + gained + " lines and lost " + lost);
        for (Dialogue dialogue : Dialogue.all()) {
            assertEquals(DialogueTest.answeredNow(dialogue), dialogue);
        }
    }

    @Test
    void theGuideIsWrittenAnew() {
        Guide.read().answered(Guide::answer).write();
        Guide.read().exchanges().forEach(exchange -> assertEquals(Guide.answer(exchange.said()), exchange.answer()));
    }
}
