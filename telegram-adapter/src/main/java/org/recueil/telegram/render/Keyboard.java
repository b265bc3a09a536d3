package org.recueil.telegram.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.recueil.reply.Action;
import org.recueil.reply.ActionMenu;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.recueil.telegram.render.TelegramMessage.Button.Kind;

/**
 * The buttons below an answer: few rows, with what people press most first. What does not fit stands behind <i>More</i>, and
 * what narrows a search behind <i>Narrow</i>. An open menu takes the place of the other buttons. Only actions that no button
 * can hold are left out.
 */
public final class Keyboard {
    private static final int ROWS_OF_A_MENU = 4;

    /** More than any answer needs. Telegram refuses too many with {@code reply markup is too long}. */
    private static final int MOST_IN_A_MENU = 30;

    private static final int MENU_BYTES = TelegramLimits.KEYBOARD_BYTES - 1_000;

    /** Which buttons stand together. */
    private enum Group {
        ENTRIES,
        CARRIED,
        TURNS,
        OTHERS
    }

    /** A button and its group. */
    private record Key(Group group, Button button) {}

    /**
     * What is shown and what stands behind the menus.
     *
     * @param ends the last buttons: the menus, the way back, deleting
     */
    private record Plan(List<Key> shown, List<Key> more, List<Key> narrow, List<Button> ends) {
        /** Rows that keep groups apart, unless that takes too many rows. */
        List<List<Button>> rows(int most) {
            return rows(most, ButtonRows.WIDTH);
        }

        private List<List<Button>> rows(int most, int width) {
            List<List<Key>> groups = groups(shown);
            List<List<Button>> apart = new ArrayList<>();
            groups.forEach(group -> apart.addAll(ButtonRows.compact(buttons(group), width)));
            apart.addAll(ButtonRows.compact(ends, width));
            if (apart.size() <= most) {
                return apart;
            }
            List<List<Button>> closer = closer(groups, width);
            return closer.size() <= most ? closer : ButtonRows.compact(all(), width);
        }

        private List<Button> all() {
            List<Button> all = new ArrayList<>(buttons(shown));
            all.addAll(ends);
            return all;
        }

        /** The same, set closer if there are too many rows, because nothing can be left out. */
        List<List<Button>> allRows(int most) {
            List<List<Button>> rows = rows(most);
            return rows.size() <= most ? rows : rows(most, ButtonRows.NARROW_LETTERS);
        }

        /** Rows in which only the entries of a list stand apart. */
        private List<List<Button>> closer(List<List<Key>> groups, int width) {
            List<Button> entries = new ArrayList<>();
            List<Button> others = new ArrayList<>();
            groups.forEach(group -> (group.get(0).group() == Group.ENTRIES ? entries : others).addAll(buttons(group)));
            others.addAll(ends);
            List<List<Button>> rows = new ArrayList<>(ButtonRows.compact(entries, width));
            rows.addAll(ButtonRows.compact(others, width));
            return rows;
        }
    }

    private final Inquiry inquiry;
    private final List<Button> tail;
    private final int most;
    private final List<Key> shown;
    private final List<Key> more;
    private final List<Key> narrow;

    private Keyboard(List<Action> actions, Inquiry inquiry, List<Button> tail, int most) {
        this.inquiry = inquiry;
        this.tail = tail;
        this.most = most;
        ActionMenu menu = ActionMenu.of(actions);
        ButtonMaker maker = new ButtonMaker(inquiry, copies(actions));
        shown = new ArrayList<>(keys(menu.shown(), maker));
        more = keys(menu.more(), maker);
        narrow = keys(menu.narrow(), maker);
    }

    /**
     * The buttons in rows.
     *
     * @param inquiry that the actions answer
     * @param tail further buttons at the end; deleting may be moved behind <i>More</i>
     * @param open the menu that is open
     * @param most how many rows there may be while none is open
     */
    public static List<List<Button>> of(
            List<Action> actions, Inquiry inquiry, List<Button> tail, PressEffect open, int most) {
        return new Keyboard(actions, inquiry, tail, most).rows(open);
    }

    /** The texts to copy among some actions, in order. */
    public static List<Action.Copy> copies(List<Action> actions) {
        return actions.stream()
                .filter(Action.Copy.class::isInstance)
                .map(Action.Copy.class::cast)
                .toList();
    }

    private List<List<Button>> rows(PressEffect open) {
        if (menu("menu.close", PressEffect.CLOSE).isEmpty()) {
            List<Key> all = Stream.of(shown, more, narrow).flatMap(List::stream).toList();
            return new Plan(parts(all).get(0), List.of(), List.of(), tail).rows(most);
        }
        Plan plan = plan();
        if (open.equals(PressEffect.NARROW) && !plan.narrow().isEmpty()) {
            return opened(plan.narrow(), List.of());
        } else if (open.part() > 0 && !plan.more().isEmpty()) {
            List<List<Key>> parts = parts(plan.more());
            if (open.part() <= parts.size()) {
                return opened(parts.get(open.part() - 1), further(open.part(), parts.size()));
            }
        }
        return plan.rows(most);
    }

    /**
     * The first plan with few enough rows. First deleting gives way, then <i>Narrow</i>, then the last of the buttons that are
     * shown.
     */
    private Plan plan() {
        Plan all = whole();
        for (int count = all.shown().size(); count > 0; count--) {
            for (Plan plan : List.of(
                    fewer(all, count, false, false),
                    fewer(all, count, true, false),
                    fewer(all, count, false, true),
                    fewer(all, count, true, true))) {
                if (plan.rows(most).size() <= most) {
                    return plan;
                }
            }
        }
        return fewer(all, 0, true, true);
    }

    /** Everything that is meant to be shown. A menu with a single button is dissolved. */
    private Plan whole() {
        List<Key> its = new ArrayList<>(shown);
        Stream.of(more, narrow).filter(menu -> menu.size() == 1).forEach(its::addAll);
        return new Plan(its, more.size() > 1 ? more : List.of(), narrow.size() > 1 ? narrow : List.of(), tail);
    }

    /**
     * A plan that shows less.
     *
     * @param count how many buttons are shown
     * @param deletingHidden whether deleting stands behind <i>More</i>
     * @param narrowHidden whether what narrows a search stands there too
     */
    private Plan fewer(Plan all, int count, boolean deletingHidden, boolean narrowHidden) {
        List<Key> hidden =
                new ArrayList<>(all.shown().subList(count, all.shown().size()));
        hidden.addAll(all.more());
        hidden.addAll(narrowHidden ? all.narrow() : List.of());
        List<Button> deleting =
                tail.stream().filter(button -> button.kind() == Kind.DELETE).toList();
        if (deletingHidden) {
            deleting.forEach(button -> hidden.add(new Key(Group.OTHERS, button)));
        }
        List<Key> narrowing = narrowHidden ? List.of() : all.narrow();
        List<Button> ends = new ArrayList<>();
        if (!hidden.isEmpty()) {
            menu("menu.more", PressEffect.MORE).ifPresent(ends::add);
        }
        if (!narrowing.isEmpty()) {
            menu("menu.narrow", PressEffect.NARROW).ifPresent(ends::add);
        }
        tail.stream()
                .filter(button -> !deletingHidden || button.kind() != Kind.DELETE)
                .forEach(ends::add);
        return new Plan(all.shown().subList(0, count), hidden, narrowing, ends);
    }

    /** A menu that is open, with a button that closes it. */
    private List<List<Button>> opened(List<Key> menu, List<Button> further) {
        List<Button> ends = new ArrayList<>(further);
        menu("menu.close", PressEffect.CLOSE).ifPresent(ends::add);
        return new Plan(menu, List.of(), List.of(), ends).allRows(ROWS_OF_A_MENU);
    }

    private List<Button> further(int part, int parts) {
        return part < parts
                ? menu("menu.more", PressEffect.more(part + 1)).stream().toList()
                : List.of();
    }

    /** The button that opens or closes a menu; empty if no button can carry the line that was answered. */
    private Optional<Button> menu(String key, PressEffect effect) {
        return ButtonData.at(inquiry, effect)
                .map(data -> new Button(Words.in(inquiry.language()).say(key), data));
    }

    /** Splits a menu into parts that Telegram accepts; at least one. */
    private static List<List<Key>> parts(List<Key> menu) {
        List<List<Key>> parts = new ArrayList<>();
        List<Key> part = new ArrayList<>();
        int bytes = 0;
        for (Key key : menu) {
            int more = Requests.bytes(List.of(List.of(key.button())));
            if (part.size() == MOST_IN_A_MENU || !part.isEmpty() && bytes + more > MENU_BYTES) {
                parts.add(part);
                part = new ArrayList<>();
                bytes = 0;
            }
            part.add(key);
            bytes += more;
        }
        parts.add(part);
        return parts;
    }

    private static List<Key> keys(List<Action> actions, ButtonMaker maker) {
        return actions.stream()
                .flatMap(action -> action.accept(maker).map(button -> new Key(group(action), button)).stream())
                .toList();
    }

    private static Group group(Action action) {
        if (!(action instanceof Action.Ask ask)) {
            return action instanceof Action.Open ? Group.OTHERS : Group.CARRIED;
        }
        return switch (ask.role()) {
            case PAGE, NEIGHBOUR -> Group.TURNS;
            case LOOK -> Group.ENTRIES;
            default -> ask.isEntry() ? Group.ENTRIES : Group.OTHERS;
        };
    }

    /** Groups neighbouring buttons that belong together. */
    private static List<List<Key>> groups(List<Key> keys) {
        List<List<Key>> groups = new ArrayList<>();
        for (Key key : keys) {
            Predicate<List<Key>> same = group -> group.get(0).group() == key.group();
            if (!groups.isEmpty() && same.test(groups.get(groups.size() - 1))) {
                groups.get(groups.size() - 1).add(key);
            } else {
                groups.add(new ArrayList<>(List.of(key)));
            }
        }
        return groups;
    }

    private static List<Button> buttons(List<Key> keys) {
        return keys.stream().map(Key::button).toList();
    }
}
