package org.recueil.telegram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Any bytes as an id, and as the parameter of a link: each spelling one id, each id one spelling, within Telegram's limit. */
class DeepLinkFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void links(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        DeepLink.parameter(text).ifPresent(parameter -> {
            assertTrue(parameter.matches("[A-Za-z0-9_-]{1,64}"), parameter);
            assertEquals(Optional.of(text), DeepLink.id(parameter));
        });
        DeepLink.id(text).ifPresent(id -> assertEquals(Optional.of(text), DeepLink.parameter(id)));
    }
}
