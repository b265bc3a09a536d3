package org.recueil.telegram.entrance;

import java.time.Duration;
import java.util.List;
import org.recueil.telegram.api.TelegramLimits;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/** The request for updates: what kinds, how many, from where, and how long to wait for one. */
public final class PollUpdates {
    static final List<String> KINDS = List.of(
            "message",
            "edited_message",
            "channel_post",
            "edited_channel_post",
            "callback_query",
            "inline_query",
            "my_chat_member");

    private PollUpdates() {}

    /** @param from the first that is not confirmed; 0 for whatever there is */
    public static GetUpdates from(long from, Duration wait) {
        return GetUpdates.builder()
                .offset(from == 0 ? null : (int) from)
                .limit(TelegramLimits.UPDATES)
                .timeout((int) wait.toSeconds())
                .allowedUpdates(KINDS)
                .build();
    }
}
