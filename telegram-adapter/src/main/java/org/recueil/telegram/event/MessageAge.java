package org.recueil.telegram.event;

import java.time.Duration;
import java.time.Instant;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** How long ago something was said. */
final class MessageAge {
    /** Telegram holds an update back for a day; a clock that tells of more is not Telegram's. */
    private static final Duration OLDEST = Duration.ofDays(1);

    private MessageAge() {}

    /** Since the message was written or edited, by Telegram's clock, which shows no part of a second: at least that long. */
    static Duration age(Message message, Instant now) {
        Integer edited = message.getEditDate();
        Integer said = edited == null ? message.getDate() : edited;
        if (said == null) {
            return Duration.ZERO;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(said).plusSeconds(1), now);
        return age.isNegative() || age.compareTo(OLDEST) > 0 ? Duration.ZERO : age;
    }
}
