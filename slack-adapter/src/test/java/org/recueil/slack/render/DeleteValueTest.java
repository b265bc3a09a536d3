package org.recueil.slack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.slack.api.SlackLimits;

/** What the button carries that deletes an answer is what it is read as, and nothing else is. */
class DeleteValueTest {
    @Test
    void isReadAsItWasWritten() {
        for (List<String> above :
                List.of(List.<String>of(), List.of("1700000000.000100"), List.of("1.2", "3.4", "5.6"))) {
            DeleteValue value = new DeleteValue("U0ANNA", above);
            assertEquals(Optional.of(value), DeleteValue.read(value.value(SlackLimits.BUTTON_VALUE)));
        }
    }

    @Test
    void ofTooManyMessagesTheLastAreDeleted() {
        List<String> above =
                IntStream.range(0, 500).mapToObj("1700000000.%06d"::formatted).toList();
        String value = new DeleteValue("U0ANNA", above).value(SlackLimits.BUTTON_VALUE);
        assertTrue(value.length() <= SlackLimits.BUTTON_VALUE, () -> value.length() + " characters");
        List<String> read = DeleteValue.read(value).orElseThrow().above();
        assertEquals(above.subList(above.size() - read.size(), above.size()), read);
        assertTrue(read.size() > 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "U0ANNA",
                "\n",
                "\n1.2",
                "U0ANNA\n1",
                "U0ANNA\n1.2 ",
                "U0ANNA\n1.2  3.4",
                "U0ANNA\n1.2\n",
                "U0 ANNA\n1.2",
                "<!here>\n1.2"
            })
    void anythingElseIsNone(String value) {
        assertEquals(Optional.empty(), DeleteValue.read(value));
    }
}
