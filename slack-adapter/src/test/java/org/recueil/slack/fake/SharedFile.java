package org.recueil.slack.fake;

import java.util.Optional;

/**
 * A file of the bot.
 *
 * @param length as the bot announced it
 * @param content once it was handed over
 * @param channel where it is shown; empty if it is not yet
 * @param thread empty for the channel itself
 */
public record SharedFile(
        String id, String name, int length, Optional<byte[]> content, String title, String channel, String thread) {}
