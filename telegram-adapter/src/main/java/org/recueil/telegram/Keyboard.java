package org.recueil.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recueil.reply.Action;
import org.recueil.telegram.TelegramMessage.Button;
import org.recueil.telegram.TelegramMessage.Button.Kind;

/** The actions of a reply as buttons, as many side by side as a telephone shows whole, and those that no button can hold. */
final class Keyboard {
    /** Letters that a telephone shows on a row; buttons beside each other share it in equal parts. */
    private static final int WIDTH = 40;

    private static final int PADDING = 2;

    private final List<List<Button>> rows;
    private final List<Action> unheld;

    private Keyboard(List<List<Button>> rows, List<Action> unheld) {
        this.rows = rows;
        this.unheld = unheld;
    }

    /**
     * @param question what the reply answers, of which a button may take a part
     * @param room how many buttons there may be
     */
    static Keyboard of(List<Action> actions, String question, int room) {
        List<Button> buttons = new ArrayList<>();
        List<Action> unheld = new ArrayList<>();
        for (Action action : actions) {
            Optional<Button> button = action.accept(new Maker(question));
            if (button.isPresent() && buttons.size() < room) {
                buttons.add(button.get());
            } else {
                unheld.add(action);
            }
        }
        return new Keyboard(rows(buttons), unheld);
    }

    List<List<Button>> rows() {
        return rows;
    }

    /** What no button holds: there are too many, or it is too long for one. */
    List<Action> unheld() {
        return unheld;
    }

    /** The entries of a list beside each other, apart from what else can be done. */
    private static List<List<Button>> rows(List<Button> buttons) {
        List<List<Button>> rows = new ArrayList<>();
        List<Button> row = new ArrayList<>();
        for (Button button : buttons) {
            if (row.isEmpty() || !fitsBeside(row, button)) {
                row = new ArrayList<>();
                rows.add(row);
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
        return buttons <= TelegramLimits.BUTTONS_IN_A_ROW
                && buttons * widest <= WIDTH
                && isEntry(row.get(0)) == isEntry(button);
    }

    /** Whether it shows one of the texts listed: it is labelled as what its line names, {@code /rec II.37}. */
    private static boolean isEntry(Button button) {
        return button.kind() == Kind.SAY && button.value().endsWith(" " + button.label());
    }

    /** A button for an action that one can hold. */
    private record Maker(String question) implements Action.Visitor<Optional<Button>> {
        @Override
        public Optional<Button> ask(Action.Ask ask) {
            return ButtonData.of(ask.says(), question).map(data -> button(ask, Kind.SAY, data));
        }

        @Override
        public Optional<Button> open(Action.Open open) {
            return Optional.of(button(open, Kind.OPEN, open.url()));
        }

        @Override
        public Optional<Button> copy(Action.Copy copy) {
            return fitting(copy, Kind.COPY, TelegramLimits.COPIED);
        }

        @Override
        public Optional<Button> share(Action.Share share) {
            return fitting(share, Kind.SHARE, TelegramLimits.INLINE_QUERY);
        }

        private static Optional<Button> fitting(Action action, Kind kind, int most) {
            return action.value().length() <= most
                    ? Optional.of(button(action, kind, action.value()))
                    : Optional.empty();
        }

        private static Button button(Action action, Kind kind, String value) {
            return new Button(action.label(TelegramLimits.BUTTON_LABEL), kind, value);
        }
    }
}
