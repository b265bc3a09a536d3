package org.recueil.bot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What people write in a group, and whether the bot answers ({@code group-messages.tsv}). */
public final class GroupMessages {
    /** How the bot is named in the file. */
    public static final String NAME = "@Recueil";

    /** @param how {@code name}, {@code reply} or {@code none} */
    public record GroupMessage(String how, String text, boolean isAnswered, String note) {
        /** The text with the bot's name as a platform writes it. */
        public String naming(String name) {
            return text.replaceFirst(NAME + "(?![\\w])", name);
        }

        @Override
        public String toString() {
            return how + ": " + text + " (" + note + ")";
        }
    }

    private GroupMessages() {}

    public static List<GroupMessage> all() {
        try (InputStream in = Objects.requireNonNull(GroupMessages.class.getResourceAsStream("/group-messages.tsv"))) {
            List<GroupMessage> all = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t"))
                    .map(cells -> new GroupMessage(cells[0], cells[1], cells[2].equals("yes"), cells[3]))
                    .toList();
            if (all.isEmpty()) {
                throw new IllegalStateException("group-messages.tsv is empty");
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
