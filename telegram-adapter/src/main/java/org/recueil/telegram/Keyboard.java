package org.recueil.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.reply.Action;
import org.recueil.telegram.TelegramMessage.Button;
import org.recueil.telegram.TelegramMessage.Button.Kind;

/**
 * The actions of a reply as buttons, as many side by side as a telephone shows whole, and as many as one message takes.
 *
 * @param tooLong what no button can hold
 * @param surplus what a button could hold, but this message cannot
 */
record Keyboard(List<List<Button>> rows, List<Action> tooLong, List<Action> surplus) {
    /** Letters that a telephone shows on a row; buttons beside each other share it in equal parts. */
    private static final int WIDTH = 40;

    private static final int PADDING = 2;
    /** A button that others add: one word, data of 64 bytes, and what JSON writes around them. */
    private static final int BYTES_OF_ANOTHER = 150;

    /**
     * How much a button holds.
     *
     * @param label how long its label is at most
     * @param steps how many steps lead back from what it says
     */
    private record Size(int label, int steps) {}

    /** Before buttons become fewer, the ways back become shorter, then the labels, then nothing leads back. */
    private static final List<Size> SIZES = List.of(
            new Size(TelegramLimits.BUTTON_LABEL, Integer.MAX_VALUE),
            new Size(TelegramLimits.BUTTON_LABEL, 1),
            new Size(WIDTH, 1),
            new Size(WIDTH, 0));

    Keyboard {
        rows = rows.stream().map(List::copyOf).toList();
        tooLong = List.copyOf(tooLong);
        surplus = List.copyOf(surplus);
    }

    /** An action that a button can hold. */
    private sealed interface Held {
        Action action();

        Button button(Size size, Inquiry inquiry);

        /** What the buttons of one list have in common: what they are for. */
        String list();

        /** Whether it shows one of the texts listed. */
        default boolean isEntry() {
            return false;
        }
    }

    /** An action that says a line, and what a button carries for it. */
    private record Asked(Action.Ask action, ButtonData data) implements Held {
        @Override
        public Button button(Size size, Inquiry inquiry) {
            ButtonData carried = inquiry.trail().behind(data, action, inquiry, size.steps());
            return new Button(action.label(size.label()), carried);
        }

        @Override
        public String list() {
            return action.role().toString();
        }

        @Override
        public boolean isEntry() {
            return action.role() == Action.Role.LOOK;
        }
    }

    /** An action of which a button carries the value. */
    private record Carried(Action action, Kind kind) implements Held {
        @Override
        public Button button(Size size, Inquiry inquiry) {
            return new Button(action.label(size.label()), kind, action.value());
        }

        @Override
        public String list() {
            return kind.name();
        }
    }

    /**
     * @param inquiry what the reply answers
     * @param others how many buttons others will add
     */
    static Keyboard of(List<Action> actions, Inquiry inquiry, int others) {
        List<Held> held = new ArrayList<>();
        List<Action> tooLong = new ArrayList<>();
        for (Action action : actions) {
            action.accept(new Holder(inquiry.question())).ifPresentOrElse(held::add, () -> tooLong.add(action));
        }
        List<Action> surplus = new ArrayList<>();
        while (held.size() > TelegramLimits.BUTTONS - others) {
            surplus.add(0, removeOne(held));
        }
        int bytes = TelegramLimits.KEYBOARD_BYTES - others * BYTES_OF_ANOTHER;
        List<List<Button>> rows = List.of();
        for (Size size : SIZES) {
            rows = rows(held, size, inquiry);
            if (Requests.bytes(rows) <= bytes) {
                break;
            }
        }
        while (Requests.bytes(rows) > bytes) {
            surplus.add(0, removeOne(held));
            rows = rows(held, SIZES.get(SIZES.size() - 1), inquiry);
        }
        return new Keyboard(rows, tooLong, surplus);
    }

    /** The longest list loses its end, since what leads on or back is alone of its kind. */
    private static Action removeOne(List<Held> held) {
        Map<String, Long> lengths = held.stream().collect(Collectors.groupingBy(Held::list, Collectors.counting()));
        int last = held.size() - 1;
        for (int i = last; i >= 0; i--) {
            last = lengths.get(held.get(i).list()) > lengths.get(held.get(last).list()) ? i : last;
        }
        return held.remove(last).action();
    }

    /** The entries of a list beside each other, apart from what else can be done. */
    private static List<List<Button>> rows(List<Held> held, Size size, Inquiry inquiry) {
        List<List<Button>> rows = new ArrayList<>();
        List<Button> row = new ArrayList<>();
        boolean entries = false;
        for (Held each : held) {
            Button button = each.button(size, inquiry);
            if (row.isEmpty() || each.isEntry() != entries || !fitsBeside(row, button)) {
                row = new ArrayList<>();
                rows.add(row);
                entries = each.isEntry();
            }
            row.add(button);
        }
        return rows;
    }

    private static boolean fitsBeside(List<Button> row, Button button) {
        int widest = Stream.concat(row.stream(), Stream.of(button))
                .mapToInt(each -> each.label().length() + PADDING)
                .max()
                .orElseThrow();
        int buttons = row.size() + 1;
        return buttons <= TelegramLimits.BUTTONS_IN_A_ROW && buttons * widest <= WIDTH;
    }

    /** What a button can carry for an action. */
    private record Holder(String question) implements Action.Visitor<Optional<Held>> {
        @Override
        public Optional<Held> ask(Action.Ask ask) {
            return ButtonData.of(ask.says(), question).map(data -> new Asked(ask, data));
        }

        @Override
        public Optional<Held> open(Action.Open open) {
            return Optional.of(new Carried(open, Kind.OPEN));
        }

        @Override
        public Optional<Held> copy(Action.Copy copy) {
            return fitting(copy, Kind.COPY, TelegramLimits.COPIED);
        }

        @Override
        public Optional<Held> share(Action.Share share) {
            return fitting(share, Kind.SHARE, TelegramLimits.INLINE_QUERY);
        }

        private static Optional<Held> fitting(Action action, Kind kind, int most) {
            return action.value().length() <= most ? Optional.of(new Carried(action, kind)) : Optional.empty();
        }
    }
}
