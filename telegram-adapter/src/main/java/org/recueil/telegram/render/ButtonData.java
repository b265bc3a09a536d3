package org.recueil.telegram.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.Way;
import org.recueil.telegram.api.TelegramLimits;

/**
 * What a button carries in Telegram's 64 bytes: the line that it says and, each on a line of its own, the steps that lead back, as
 * many as there is room for.
 *
 * <p>A line that is too long is carried as what it adds to the question that the answer replies to. {@code ~head~from~to~sum~tail}
 * is the head, the characters of the question from one place to another, and the tail; the sum recognises the question. The
 * question is taken as the bot reads it, on one line, since the lines of an answer are made from that. {@code ~x…} is a
 * {@link DeleteData}, {@code ~~…} a {@link PressEffect}. Lines that {@link ChatDrafts#needsDraft} are about the question itself, as a draft.
 *
 * @param carried at most 64 bytes
 * @param needsQuestion whether a line that it carries, or a further page of the same list, cannot be known without the question
 */
public record ButtonData(String carried, boolean needsQuestion) {
    private static final Pattern ADDED =
            Pattern.compile("~(?<head>[^~]*)~(?<from>\\w+)~(?<to>\\w+)~(?<sum>\\w+)~(?<tail>[^\\n]*)");
    private static final int RADIX = 36;
    /** How much longer the line of a further page may be. If there is no room for that, the button needs the question. */
    private static final int BYTES_TO_SPARE = 20;

    private static final int SUMS = RADIX * RADIX * RADIX;

    private static final String STEP = "\n";

    /**
     * Encodes a way; empty if 64 bytes cannot hold its line.
     *
     * @param question that the answer replies to
     */
    public static Optional<ButtonData> of(Way way, String question) {
        return forms(way.line(), question, TelegramLimits.CALLBACK_BYTES).stream()
                .findFirst()
                .map(line -> line.with(way.steps(), question, TelegramLimits.CALLBACK_BYTES));
    }

    /**
     * Encodes what a button carries that does something with the answer itself: the line, in the form that leaves most room for
     * the steps; empty if 64 bytes cannot hold it.
     */
    static Optional<ButtonData> at(Inquiry inquiry, PressEffect effect) {
        Way way = inquiry.carried();
        int room = TelegramLimits.CALLBACK_BYTES - effect.prefix().length();
        return forms(way.line(), inquiry.question(), room).stream()
                .map(line -> line.with(way.steps(), inquiry.question(), room))
                .max(Comparator.comparingInt(data -> data.carried().split(STEP).length))
                .map(data -> new ButtonData(effect.prefix() + data.carried(), data.needsQuestion()));
    }

    /** Adds steps behind the line, up to the first one that does not fit into that many bytes. */
    private ButtonData with(List<String> steps, String question, int room) {
        StringBuilder all = new StringBuilder(carried);
        boolean needs = needsQuestion;
        for (String step : steps) {
            Optional<ButtonData> more = beside(step, question);
            if (more.isEmpty() || bytes(all + STEP + more.get().carried()) > room) {
                break;
            }
            all.append(STEP).append(more.get().carried());
            needs |= more.get().needsQuestion();
        }
        return new ButtonData(all.toString(), needs);
    }

    /** Adds one more step at the end, for which others give way; empty if there is no room for it. */
    static Optional<String> ending(String data, String end) {
        String way = data;
        while (bytes(way + STEP + end) > TelegramLimits.CALLBACK_BYTES) {
            int step = way.lastIndexOf(STEP);
            if (step < 0) {
                return Optional.empty();
            }
            way = way.substring(0, step);
        }
        return Optional.of(way + STEP + end);
    }

    /** The last step that a button carries, which may be a {@link DeleteData}. */
    public static String last(String data) {
        return data.substring(data.lastIndexOf(STEP) + 1);
    }

    /**
     * Decodes a way, up to the first step that cannot be known without the question; empty if the line itself needs a question
     * and this is not the one.
     */
    public static Optional<Way> read(String data, Optional<String> question) {
        String[] carried = data.split(STEP, -1);
        return line(carried[0], question).map(line -> {
            List<String> steps = new ArrayList<>();
            for (int i = 1; i < carried.length && !line.isBlank(); i++) {
                Optional<String> step = line(carried[i], question);
                if (step.isEmpty() || step.get().isBlank()) {
                    break;
                }
                steps.add(step.get());
            }
            return new Way(line, steps);
        });
    }

    /** The one or two forms of the line that fit into that many bytes, the plain line first. */
    private static List<ButtonData> forms(String line, String question, int room) {
        Stream<ButtonData> itself = bytes(line) <= room && !line.startsWith("~")
                ? Stream.of(new ButtonData(line, isLong(line) || ChatDrafts.needsDraft(line)))
                : Stream.empty();
        return Stream.concat(itself, added(line, question, room).stream()).toList();
    }

    /** Encodes a step. A long one is encoded as what it adds to the question, because other lines need room, too. */
    private static Optional<ButtonData> beside(String step, String question) {
        return isLong(step)
                ? added(step, question, TelegramLimits.CALLBACK_BYTES)
                : forms(step, question, TelegramLimits.CALLBACK_BYTES).stream().findFirst();
    }

    /** The line as what it adds to the question, if that fits into that many bytes. */
    private static Optional<ButtonData> added(String line, String question, int room) {
        return stretch(line, InputNormaliser.line(question))
                .filter(data -> bytes(data) <= room)
                .map(data -> new ButtonData(data, true));
    }

    /** Whether it leaves no room for a further page. */
    private static boolean isLong(String data) {
        return bytes(data) > TelegramLimits.CALLBACK_BYTES - BYTES_TO_SPARE;
    }

    /** The line as a head, a stretch of the question and a tail, with the longest possible stretch. */
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

    /** Whether a cut there would split a character. */
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

    /** Decodes one line; empty if it needs a question and this is not the one. */
    private static Optional<String> line(String data, Optional<String> question) {
        Matcher added = ADDED.matcher(data);
        if (!added.matches()) {
            boolean isLost = ChatDrafts.needsDraft(data) && question.isEmpty();
            return data.startsWith("~") || isLost ? Optional.empty() : Optional.of(data);
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
