package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.recueil.slack.fake.Sent;
import org.recueil.slack.fake.Shown;

/** Slash commands: answered to the asker alone, and shared by a button. */
class SlashCommandTest {
    @Test
    void aReferenceIsAnsweredToTheAskerAlone() {
        try (Trial trial = Trial.start()) {
            Sent sent = trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37");
            Shown answer = trial.slack.awaitShown(Trial.CHANNEL);
            assertEquals(Trial.ANNA, answer.user());
            assertTrue(answer.text().contains("II.37"), answer.text());
            sent.awaitAcknowledged();
            assertNull(sent.acknowledgement());
        }
    }
}
