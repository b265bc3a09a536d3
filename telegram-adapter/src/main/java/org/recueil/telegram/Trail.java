package org.recueil.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.command.Typed;
import org.recueil.reply.Action;
import org.recueil.telegram.TelegramMessage.Button;

/**
 * The way that led to an answer: the lines answered before it in its place, the last one first. Nobody remembers it: the
 * buttons below the answer carry it, each behind its own {@link ButtonData}, a line a step, as many steps as 64 bytes hold.
 */
record Trail(List<String> steps) {
    /** What somebody has just asked has no way behind it. */
    static final Trail NONE = new Trail(List.of());

    private static final String STEP = "\n";

    Trail {
        steps = List.copyOf(steps);
    }

    /** What a button says by itself. */
    static String said(String data) {
        return data.split(STEP, 2)[0];
    }

    /** The way that a button carries, up to a step that cannot be known without the question. */
    static Trail read(String data, Optional<String> question) {
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

    /** The data of a button below the answer to the line, with the way back to it, of so many steps at most. */
    ButtonData behind(ButtonData data, Action.Ask button, Inquiry inquiry, int most) {
        List<String> way = beyond(Typed.line(inquiry.line()), button).steps();
        return new Trail(way.subList(0, Math.min(most, way.size()))).behind(data, inquiry.question());
    }

    /** The way to what a button says that stands below the answer to a line. */
    private Trail beyond(String line, Action.Ask button) {
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

    private ButtonData behind(ButtonData data, String question) {
        StringBuilder carried = new StringBuilder(data.carried());
        boolean needsQuestion = data.needsQuestion();
        for (String step : steps) {
            Optional<ButtonData> more = ButtonData.beside(step, question);
            if (more.isEmpty() || bytes(carried + STEP + more.get().carried()) > TelegramLimits.CALLBACK_BYTES) {
                break;
            }
            carried.append(STEP).append(more.get().carried());
            needsQuestion |= more.get().needsQuestion();
        }
        return new ButtonData(carried.toString(), needsQuestion);
    }

    private static int bytes(String data) {
        return data.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The button that goes one step back; none at the beginning of the way. */
    Optional<Button> back(String label, String question) {
        return steps.stream()
                .findFirst()
                .flatMap(step -> ButtonData.of(step, question))
                .map(data -> new Trail(steps.subList(1, steps.size())).behind(data, question))
                .map(data -> new Button(label, data));
    }
}
