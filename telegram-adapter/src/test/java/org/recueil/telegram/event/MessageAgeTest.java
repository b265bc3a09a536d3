package org.recueil.telegram.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.objects.message.Message;

class MessageAgeTest {
    @ParameterizedTest
    @CsvSource({
        "said a second ago, '{\"date\":999999}', 500",
        "said this second, '{\"date\":1000000}', 0",
        "said ten seconds ago, '{\"date\":999990}', 9500",
        "edited since, '{\"date\":900000,\"edit_date\":999995}', 4500",
        "by a clock that is ahead, '{\"date\":1000060}', 0",
        "by a clock of another time, '{\"date\":1}', 0",
        "without a date, '{}', 0"
    })
    void itIsWhatTelegramsClockSaysInItsFavour(String what, String message, long millis)
            throws JsonProcessingException {
        Message said = new ObjectMapper().readValue(message, Message.class);
        Instant now = Instant.ofEpochSecond(1_000_000).plusMillis(500);
        assertEquals(Duration.ofMillis(millis), Messages.age(said, now), what);
    }
}
