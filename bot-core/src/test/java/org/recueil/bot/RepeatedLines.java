package org.recueil.bot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.recueil.bot.answer.Message;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.reply.SampleReplies;
import org.recueil.wording.Language;

/** Lines whose answers repeat what a person typed ({@code repeated.tsv}), with words of which a platform makes more. */
public final class RepeatedLines {
    /** A line, and what of it a platform would make something of. */
    public record Repeated(String line, String typed) {
        /** The line, said in a group. */
        public Message message(Language language) {
            return new Message(line, language, Audience.OTHERS);
        }

        @Override
        public String toString() {
            return line;
        }
    }

    private RepeatedLines() {}

    /** Each line of the file with each typed text, and with its words one by one. */
    public static List<Repeated> all() {
        List<String> typed = SampleReplies.TYPED.stream()
                .flatMap(line -> Stream.concat(Stream.of(line), Arrays.stream(line.split(" "))))
                .distinct()
                .toList();
        return lines().flatMap(line -> typed.stream().map(each -> new Repeated(line.replace("…", each), each)))
                .distinct()
                .toList();
    }

    static Stream<String> lines() {
        try (InputStream in = Objects.requireNonNull(RepeatedLines.class.getResourceAsStream("/repeated.tsv"))) {
            List<String> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t")[0])
                    .toList();
            if (rows.isEmpty()) {
                throw new IllegalStateException("repeated.tsv is empty");
            }
            return rows.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
