package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.RepeatedLines;
import org.recueil.bot.RepeatedLines.Repeated;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.blockkit.BlockKitRules;
import org.recueil.slack.blockkit.Reading;
import org.recueil.slack.blockkit.Surface;
import org.recueil.slack.render.SlackMessage;
import org.recueil.slack.show.Composer;
import org.recueil.wording.Language;

/** In a channel, an answer that repeats what a person typed calls nobody, links nowhere and has no markup of theirs. */
class RepeatedLinesTest {
    private static final Composer COMPOSER = Trial.composer(InstalledApp.USUAL);

    @ParameterizedTest
    @EnumSource(Language.class)
    void slackMakesNothingOfIt(Language language) {
        List<Repeated> lines = RepeatedLines.all();
        assertFalse(lines.isEmpty());
        for (Repeated repeated : lines) {
            for (SlackMessage message : COMPOSER.answer(repeated.line(), Places.all(repeated.line(), language))) {
                JsonArray blocks = BlockJson.of(message.blocks());
                assertEquals(List.of(), BlockKitRules.errors(Surface.MESSAGE, blocks), repeated::toString);
                List<String> made = new ArrayList<>(Reading.of(blocks).made());
                made.removeIf(each -> each.equals("*") || each.contains("https://undocs.org/"));
                assertEquals(List.of(), made, repeated::toString);
                assertFalse(message.text().matches("(?s).*<[@!#].*"), repeated::toString);
            }
        }
    }
}
