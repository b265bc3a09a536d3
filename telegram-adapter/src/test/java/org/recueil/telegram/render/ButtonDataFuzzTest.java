package org.recueil.telegram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.recueil.telegram.api.TelegramLimits;

/** Any bytes as what a button carries or is to carry (the first line), and as the question above it (the rest). */
class ButtonDataFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void buttons(byte[] bytes) {
        String[] halves = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
        String said = halves[0];
        String question = halves.length < 2 ? "" : halves[1];
        ButtonData.line(said, Optional.of(question));
        Trail.read(question, Optional.of(said))
                .back("back", said)
                .ifPresent(back -> assertTrue(
                        back.value().getBytes(StandardCharsets.UTF_8).length <= TelegramLimits.CALLBACK_BYTES,
                        back::value));
        DeleteData.read(said)
                .ifPresent(data -> assertTrue(DeleteData.read(data.toString()).isPresent(), data::toString));
        ButtonData.of(said, question).ifPresent(data -> {
            String carried = data.carried();
            assertTrue(carried.getBytes(StandardCharsets.UTF_8).length <= TelegramLimits.CALLBACK_BYTES, carried);
            assertEquals(Optional.of(said), ButtonData.line(carried, Optional.of(question)));
        });
    }
}
