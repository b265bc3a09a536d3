package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.RepeatedLines;
import org.recueil.bot.RepeatedLines.Repeated;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.platform.Way;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.fake.FoundEntities;
import org.recueil.telegram.render.Inquiry;
import org.recueil.telegram.render.PressEffect;
import org.recueil.telegram.render.TelegramRendererTest;
import org.recueil.telegram.show.Composer;
import org.recueil.wording.Language;

/** In a group, an answer that repeats what a person typed calls nobody, links nowhere and is no command. */
class RepeatedLinesTest {
    private static final Self SELF = new Self(1, "RecueilBot", true);
    private static final Composer COMPOSER = Trial.composer(SELF);

    @ParameterizedTest
    @EnumSource(Language.class)
    void telegramFindsNothingOfItButInCode(Language language) {
        List<Repeated> lines = RepeatedLines.all();
        assertFalse(lines.isEmpty());
        for (Repeated repeated : lines) {
            Set<String> hostile = FoundEntities.in(repeated.typed()).stream()
                    .map(found -> repeated.typed().substring(found.offset(), found.end()))
                    .collect(Collectors.toSet());
            Inquiry inquiry = new Inquiry(new Way(repeated.line(), List.of()), language, Audience.OTHERS, "");
            List<String> found = COMPOSER.messages(COMPOSER.answer(inquiry), inquiry, PressEffect.CLOSE).stream()
                    .flatMap(message -> TelegramRendererTest.foundIn(message).stream())
                    .filter(hostile::contains)
                    .toList();
            assertEquals(List.of(), found, repeated::toString);
        }
    }
}
