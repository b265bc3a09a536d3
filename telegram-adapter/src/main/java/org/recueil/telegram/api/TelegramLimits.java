package org.recueil.telegram.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.Beginning;
import org.recueil.delivery.Limit;

/**
 * The limits of the Bot API, in one table. Sources: core.telegram.org/bots/api, and for what it does not say (entities,
 * buttons) github.com/tginfo/Telegram-Limits. Lengths are UTF-16 units unless they are in bytes.
 */
public final class TelegramLimits {
    public static final int TEXT = 4096;
    /** Of the text below a file. */
    public static final int CAPTION = 1024;
    /** How much is read of any text that comes in: more than the bot reads, so that the bot can say that it was too long. */
    static final int READ = Beginning.LONGEST + 2;

    /** Of the file of a draft. A service has a heap of 80 MB. Telegram itself allows 20 MB. */
    public static final int FILE_BYTES = 1 << 20;

    public static final int ENTITIES = 100;
    /**
     * Of a keyboard as JSON. Telegram publishes no limit. "reply markup is too long" is reported for keyboards of 10,046 and
     * 10,589 bytes, and for more than 10 kB in issue 187 of Telegram-Limits.
     */
    public static final int KEYBOARD_BYTES = 8_000;

    public static final int CALLBACK_BYTES = 64;
    public static final int COPIED = 256;
    public static final int INLINE_QUERY = 256;
    public static final int INLINE_RESULTS = 50;
    public static final int START_PARAMETER = 64;
    public static final int UPDATES = 100;

    /** One message per second in a chat, in short bursts. */
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
