package org.recueil.telegram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.recueil.platform.Way;
import org.recueil.telegram.api.TelegramLimits;

/** Any bytes as what a button carries or is to carry (the first line), and as the question above it (the rest). */
class ButtonDataFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void buttons(byte[] bytes) {
        String[] halves = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
        String said = halves[0];
        String question = halves.length < 2 ? "" : halves[1];
        ButtonData.read(said, Optional.of(question));
        ButtonData.read(question, Optional.of(said))
                .flatMap(Way::back)
                .flatMap(back -> ButtonData.of(back, said))
                .ifPresent(back -> assertTrue(
                        back.carried().getBytes(StandardCharsets.UTF_8).length <= TelegramLimits.CALLBACK_BYTES,
                        back::carried));
        DeleteData.read(said)
                .ifPresent(data -> assertTrue(DeleteData.read(data.toString()).isPresent(), data::toString));
        ButtonData.of(new Way(said, List.of()), question).ifPresent(data -> {
            String carried = data.carried();
            assertTrue(carried.getBytes(StandardCharsets.UTF_8).length <= TelegramLimits.CALLBACK_BYTES, carried);
            assertEquals(
                    Optional.of(said),
                    ButtonData.read(carried, Optional.of(question)).map(Way::line));
        });
    }
}
