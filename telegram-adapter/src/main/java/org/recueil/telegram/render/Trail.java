package org.recueil.telegram.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.reply.Action;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.render.TelegramMessage.Button;

/**
 * The way that led to an answer: the lines answered before it in its place, the last one first. Nobody remembers it: the
 * buttons below the answer carry it, each behind its own {@link ButtonData}, a line a step, as many steps as 64 bytes hold.
 */
public record Trail(List<String> steps) {
    /** What somebody has just asked has no way behind it. */
    public static final Trail NONE = new Trail(List.of());

    private static final String STEP = "\n";

    public Trail {
        steps = List.copyOf(steps);
    }

    /** What a button says by itself. */
    public static String said(String data) {
        return data.split(STEP, 2)[0];
    }

    /** The last step that a button carries, which may be a {@link DeleteData}. */
    public static String last(String data) {
        return data.substring(data.lastIndexOf(STEP) + 1);
    }

    /** The data of a button with one more step at its end, before which others give way; nothing if there is no room for it. */
    static Optional<String> ending(String data, String end) {
        String way = data;
        while (ButtonData.bytes(way + STEP + end) > TelegramLimits.CALLBACK_BYTES) {
            int step = way.lastIndexOf(STEP);
            if (step < 0) {
                return Optional.empty();
            }
            way = way.substring(0, step);
        }
        return Optional.of(way + STEP + end);
    }

    /** The way that a button carries, up to a step that cannot be known without the question. */
    public static Trail read(String data, Optional<String> question) {
        List<String> steps = new ArrayList<>();
        for (String step : data.split(STEP)) {
            Optional<String> line = ButtonData.line(step, question);
            if (line.isEmpty() || line.get().isBlank()) {
                break;
            }
            steps.add(line.get());
        }
        return new Trail(steps.isEmpty() ? steps : steps.subList(1, steps.size()));
    }

    /** What a button below an answer carries: what it says, with the way back; nothing if 64 bytes cannot hold what it says. */
    static Optional<ButtonData> below(Inquiry inquiry, Action.Ask button) {
        String question = inquiry.question();
        return ButtonData.of(button.says(), question)
                .map(data -> inquiry.trail()
                        .beyond(InputNormaliser.line(inquiry.line()), button)
                        .behind(data, question, TelegramLimits.CALLBACK_BYTES));
    }

    /**
     * What a button carries that does something with an answer: its line, in the form that leaves most room for the way back;
     * nothing if 64 bytes cannot.
     */
    static Optional<ButtonData> at(Inquiry inquiry, PressEffect effect) {
        String question = inquiry.question();
        int room = TelegramLimits.CALLBACK_BYTES - effect.prefix().length();
        return ButtonData.forms(InputNormaliser.line(inquiry.line()), question, room).stream()
                .map(data -> inquiry.trail().behind(data, question, room))
                .max(Comparator.comparingInt(data -> data.carried().split(STEP).length))
                .map(data -> new ButtonData(effect.prefix() + data.carried(), data.needsQuestion()));
    }

    /** The way to what a button says that stands below the answer to a line. */
    Trail beyond(String line, Action.Ask button) {
        int back = steps.indexOf(button.says());
        if (back >= 0) {
            return new Trail(steps.subList(back + 1, steps.size()));
        } else if (line.isEmpty() || line.equals(button.says()) || isBeside(button.role())) {
            return this;
        }
        List<String> longer = new ArrayList<>(List.of(line));
        longer.addAll(steps);
        return new Trail(longer);
    }

    /** Another page of a list and the next provision are no deeper. */
    private static boolean isBeside(Action.Role role) {
        return role == Action.Role.PAGE || role == Action.Role.NEIGHBOUR;
    }

    private ButtonData behind(ButtonData data, String question, int room) {
        StringBuilder carried = new StringBuilder(data.carried());
        boolean needsQuestion = data.needsQuestion();
        for (String step : steps) {
            Optional<ButtonData> more = ButtonData.beside(step, question);
            if (more.isEmpty() || ButtonData.bytes(carried + STEP + more.get().carried()) > room) {
                break;
            }
            carried.append(STEP).append(more.get().carried());
            needsQuestion |= more.get().needsQuestion();
        }
        return new ButtonData(carried.toString(), needsQuestion);
    }

    /** The way to the step before the last one. */
    Trail behindFirst() {
        return new Trail(steps.subList(1, steps.size()));
    }

    /** The button that goes one step back; none at the beginning of the way. */
    public Optional<Button> back(String label, String question) {
        return steps.stream()
                .findFirst()
                .flatMap(step -> ButtonData.of(step, question))
                .map(data -> behindFirst().behind(data, question, TelegramLimits.CALLBACK_BYTES))
                .map(data -> new Button(label, data));
    }
}
