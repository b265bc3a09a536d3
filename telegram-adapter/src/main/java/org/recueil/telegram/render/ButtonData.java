package org.recueil.telegram.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.telegram.api.TelegramLimits;

/**
 * What a button carries in Telegram's 64 bytes: the line that it says, or, if that is too long, what it adds to the
 * question that the answer replies to. {@code ~head~from~to~sum~tail} is the head, the characters of the question from one
 * place to another, and the tail; the sum recognises the question. The question is taken as the bot reads it, on one line,
 * since that is what the lines of an answer are made from. {@code ~x…} is a {@link DeleteData}, {@code ~~…} a {@link PressEffect}.
 *
 * @param carried at most 64 bytes
 * @param needsQuestion whether the line, or a further page of the same list, cannot be known without the question
 */
public record ButtonData(String carried, boolean needsQuestion) {
    private static final Pattern ADDED =
            Pattern.compile("~(?<head>[^~]*)~(?<from>\\w+)~(?<to>\\w+)~(?<sum>\\w+)~(?<tail>[^\\n]*)");
    private static final int RADIX = 36;
    /** A button for a further page may be that much longer, and then needs the question. */
    private static final int BYTES_TO_SPARE = 20;

    private static final int SUMS = RADIX * RADIX * RADIX;

    /** What carries the line, given the question; nothing if 64 bytes cannot. */
    public static Optional<ButtonData> of(String line, String question) {
        return forms(line, question, TelegramLimits.CALLBACK_BYTES).stream().findFirst();
    }

    /** The one or two forms of the line that so many bytes hold, the line itself first. */
    static List<ButtonData> forms(String line, String question, int room) {
        Stream<ButtonData> itself = bytes(line) <= room && !line.startsWith("~")
                ? Stream.of(new ButtonData(line, isLong(line)))
                : Stream.empty();
        return Stream.concat(itself, added(line, question, room).stream()).toList();
    }

    /** The same if other lines need room as well: a long line by what it adds to the question. */
    static Optional<ButtonData> beside(String line, String question) {
        return isLong(line) ? added(line, question, TelegramLimits.CALLBACK_BYTES) : of(line, question);
    }

    /** The line as what it adds to the question, if so many bytes hold that. */
    private static Optional<ButtonData> added(String line, String question, int room) {
        return stretch(line, InputNormaliser.line(question))
                .filter(data -> bytes(data) <= room)
                .map(data -> new ButtonData(data, true));
    }

    /** Whether it leaves no room for a further page. */
    private static boolean isLong(String data) {
        return bytes(data) > TelegramLimits.CALLBACK_BYTES - BYTES_TO_SPARE;
    }

    /** The line as a head, a stretch of the question and a tail, the stretch as long as can be. */
    private static Optional<String> stretch(String line, String question) {
        int most = Math.min(TelegramLimits.CALLBACK_BYTES, line.length() - 1);
        for (int more = Math.max(0, line.length() - question.length()); more <= most; more++) {
            for (int head = 0; head <= more; head++) {
                int end = line.length() - more + head;
                int at = isPair(line, head) || isPair(line, end) ? -1 : question.indexOf(line.substring(head, end));
                if (at >= 0) {
                    return data(line, head, end, question, at);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a cut there would leave half a character. */
    private static boolean isPair(String line, int at) {
        return at > 0 && at < line.length() && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
    }

    private static Optional<String> data(String line, int start, int end, String question, int at) {
        String head = line.substring(0, start);
        String from = Integer.toString(at, RADIX);
        String to = Integer.toString(at + end - start, RADIX);
        return head.contains("~")
                ? Optional.empty()
                : Optional.of(String.join("~", "", head, from, to, sum(question), line.substring(end)));
    }

    /** The line that the data carries; nothing where it needs a question and this is not the one. */
    public static Optional<String> line(String data, Optional<String> question) {
        Matcher added = ADDED.matcher(data);
        if (!added.matches()) {
            return data.startsWith("~") ? Optional.empty() : Optional.of(data);
        }
        return question.map(InputNormaliser::line)
                .filter(asked -> sum(asked).equals(added.group("sum")))
                .flatMap(asked -> {
                    try {
                        int from = Integer.parseInt(added.group("from"), RADIX);
                        int to = Integer.parseInt(added.group("to"), RADIX);
                        return Optional.of(added.group("head") + asked.substring(from, to) + added.group("tail"));
                    } catch (NumberFormatException | StringIndexOutOfBoundsException notOurs) {
                        return Optional.empty();
                    }
                });
    }

    private static String sum(String question) {
        return Integer.toString(Math.floorMod(question.hashCode(), SUMS), RADIX);
    }

    static int bytes(String data) {
        return data.getBytes(StandardCharsets.UTF_8).length;
    }
}
