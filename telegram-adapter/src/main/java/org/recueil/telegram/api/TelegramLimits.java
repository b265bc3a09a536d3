package org.recueil.telegram.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.Beginning;
import org.recueil.delivery.Limit;

/**
 * What the Bot API takes, in one table: as core.telegram.org/bots/api says, and of what it does not say (entities, buttons) as
 * github.com/tginfo/Telegram-Limits has gathered. Lengths are UTF-16 units unless they say bytes.
 */
public final class TelegramLimits {
    public static final int TEXT = 4096;
    /** As much as is read of any text that comes in; more than the bot reads, so that it can say so. */
    static final int READ = Beginning.LONGEST + 2;

    public static final int ENTITIES = 100;
    /**
     * Of a keyboard as JSON. Telegram publishes no limit; "reply markup is too long" is reported of keyboards of 10,046 and
     * 10,589 bytes, and of more than 10 kB in issue 187 of Telegram-Limits.
     */
    public static final int KEYBOARD_BYTES = 8_000;

    public static final int CALLBACK_BYTES = 64;
    public static final int COPIED = 256;
    public static final int INLINE_QUERY = 256;
    public static final int INLINE_RESULTS = 50;
    public static final int START_PARAMETER = 64;
    public static final int UPDATES = 100;

    /** One message a second in a chat, in short bursts. */
    private static final Limit CHAT = new Limit(3, Duration.ofSeconds(3));

    private static final Limit GROUP = new Limit(20, Duration.ofMinutes(1));

    public static final Optional<Limit> ALL_CHATS = Optional.of(new Limit(30, Duration.ofSeconds(1)));

    private TelegramLimits() {}

    public static List<Limit> of(Destination destination) {
        if (destination instanceof Destination.Conversation conversation) {
            return conversation.isGroup() ? List.of(CHAT, GROUP) : List.of(CHAT);
        }
        return List.of();
    }
}
