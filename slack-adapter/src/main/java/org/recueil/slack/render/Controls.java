package org.recueil.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recueil.bot.answer.Answer;
import org.recueil.reply.Action;
import org.recueil.reply.ActionMenu;
import org.recueil.reply.Reply;
import org.recueil.slack.api.SlackLimits;
import org.recueil.wording.Wording;

/**
 * The buttons and menus below an answer: first the entries by their numbers, then what is used most, then menus, then the way
 * back. What has no room in the rows stands in the menu behind <i>More</i>.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element">Overflow menu</a>
 * @see <a href="https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element">Select menu</a>
 */
public final class Controls {
    private static final int ENTRIES_IN_A_ROW = 5;
    private static final int ROWS_OF_ENTRIES = 2;
    private static final Press NONE = new Press(Press.Kind.DELETE, "");

    private final AnswerPlace place;
    private final Wording words;
    private final Choices choices;
    private final Optional<ThemeSelect> themes;

    private Controls(Choices choices, AnswerPlace place, Optional<ThemeSelect> themes) {
        this.place = place;
        this.words = Words.in(place.language());
        this.choices = choices;
        this.themes = themes;
    }

    public static Controls of(ActionMenu menu, AnswerPlace place) {
        return of(menu, place, Optional.empty(), SlackLimits.BUTTON_CHARACTERS);
    }

    /** The controls below an answer. If it offers all themes, these stand in a menu of their own. */
    public static Controls of(Answer answer, Reply reply, AnswerPlace place, ThemeSelect themes) {
        ActionMenu menu = ActionMenu.of(reply.actions());
        return answer.kind() == Answer.Kind.THEMES && themes.offers(answer.total())
                ? of(ThemeSelect.beside(menu), place, Optional.of(themes), SlackLimits.THEMES_CHARACTERS)
                : of(menu, place);
    }

    /** If the controls carry too much, the steps back give way first, the farthest before the others. */
    private static Controls of(ActionMenu menu, AnswerPlace place, Optional<ThemeSelect> themes, int most) {
        for (int steps = place.way().steps().size() + 1; steps >= 0; steps--) {
            AnswerPlace carrying = place.carrying(steps);
            Controls controls = new Controls(Choices.of(menu, carrying, Integer.MAX_VALUE), carrying, themes);
            if (Characters.of(controls.blocks(0)) <= most) {
                return controls;
            }
        }
        AnswerPlace without = place.carrying(0);
        int other = Characters.of(
                new Controls(Choices.of(ActionMenu.of(List.of()), without, 0), without, themes).blocks(0));
        return new Controls(Choices.of(menu, without, most - other), without, themes);
    }

    /** The actions that no button can hold, or for which the message has no room. */
    List<Action> unheld() {
        return choices.unheld();
    }

    /** @param first the number of the first button, after those of other buttons in the same message */
    public List<LayoutBlock> blocks(int first) {
        List<List<Choice>> shown = choices.shown();
        for (int count = shown.size(); count > 0; count--) {
            Arrangement arranged = arranged(count, first);
            if (arranged.rowCount() <= place.rows()) {
                return arranged.rows.blocks();
            }
        }
        return arranged(0, first).rows.blocks();
    }

    private Arrangement arranged(int count, int first) {
        Arrangement arranged = new Arrangement(first);
        themes.ifPresent(arranged::themes);
        List<Choice> entries = choices.entries();
        List<Choice> atOnce = entries.subList(0, Math.min(mostEntries(), entries.size()));
        for (int i = 0; i < atOnce.size(); i += ENTRIES_IN_A_ROW) {
            arranged.row(atOnce.subList(i, Math.min(i + ENTRIES_IN_A_ROW, atOnce.size())));
        }
        choices.shown().subList(0, count).forEach(arranged::buttons);
        List<Choice> behind = new ArrayList<>(entries.subList(atOnce.size(), entries.size()));
        choices.shown().subList(count, choices.shown().size()).forEach(behind::addAll);
        behind.addAll(choices.more());
        arranged.menus(behind, choices.narrow());
        place.way()
                .back()
                .filter(way -> place.readers() == AnswerPlace.Readers.ONE)
                .map(way -> new Choice(words.say("back"), place.press(way, Press.Kind.ASK)))
                .filter(Choice::isHeld)
                .ifPresent(back -> arranged.buttons(List.of(back)));
        return arranged;
    }

    /** How many entries stand open. One row is left for everything else, and one for the menu of themes. */
    private int mostEntries() {
        int rows = place.rows() - 1 - (themes.isPresent() ? 1 : 0);
        return place.isUnfolded() ? Integer.MAX_VALUE : ENTRIES_IN_A_ROW * Math.min(ROWS_OF_ENTRIES, rows);
    }

    /** One arrangement of the controls in rows. */
    private final class Arrangement {
        private final Rows rows = new Rows();
        private int number;
        private boolean hasRoomInMenu;

        Arrangement(int first) {
            number = first;
        }

        /** The number of rows, including the button that deletes if others read along and no menu has room for it. */
        int rowCount() {
            boolean isDeleted = place.readers() == AnswerPlace.Readers.ALL && !hasRoomInMenu;
            return isDeleted ? rows.countWith(new Choice(words.say("delete"), NONE).button(number)) : rows.count();
        }

        void themes(ThemeSelect select) {
            rows.addRow(List.of(select.element(place, ThemeSelect.MENU, number++)));
        }

        void row(List<Choice> row) {
            rows.addRow(elements(row));
        }

        void buttons(List<Choice> together) {
            rows.add(elements(together));
        }

        private List<BlockElement> elements(List<Choice> of) {
            return of.stream().map(choice -> choice.button(number++)).toList();
        }

        void menus(List<Choice> more, List<Choice> narrow) {
            List<Choice> all = Stream.concat(more.stream(), narrow.stream()).toList();
            Choice unfold = new Choice(words.say("more"), place.press(place.way(), Press.Kind.UNFOLD));
            boolean isClosed = !place.isUnfolded() && !place.way().line().isEmpty() && unfold.isHeld();
            if (all.stream().allMatch(Choice::isOption) && !place.isUnfolded()) {
                menu("more", onceEach(more), true);
                menu("narrow", onceEach(narrow), more.isEmpty());
            } else if (isClosed) {
                buttons(List.of(unfold));
            } else {
                all.forEach(each -> buttons(List.of(each)));
            }
        }

        /**
         * Adds a menu. A menu with one entry is a button. Entries that open an address are possible only in an overflow menu,
         * which has no label.
         */
        private void menu(String key, List<Choice> entries, boolean mayOverflow) {
            if (entries.size() == 1 && entries.get(0).isShort()) {
                buttons(entries);
            } else if (mayOverflow
                    && entries.size() >= SlackLimits.OVERFLOW_LEAST
                    && entries.size() <= SlackLimits.OVERFLOW_MOST) {
                hasRoomInMenu = entries.size() < SlackLimits.OVERFLOW_MOST;
                rows.add(List.of(OverflowMenuElement.builder()
                        .actionId(Press.menuId(number++))
                        .options(options(entries))
                        .build()));
            } else {
                entries.stream().filter(Choice::opens).forEach(each -> buttons(List.of(each)));
                List<Choice> asked =
                        entries.stream().filter(each -> !each.opens()).toList();
                for (int i = 0; i < asked.size(); i += SlackLimits.SELECT_OPTIONS) {
                    rows.add(List.of(StaticSelectElement.builder()
                            .actionId(Press.menuId(number++))
                            .placeholder(Layout.plain(words.say(key)))
                            .options(options(asked.subList(i, Math.min(i + SlackLimits.SELECT_OPTIONS, asked.size()))))
                            .build()));
                }
            }
        }

        private static List<OptionObject> options(List<Choice> entries) {
            List<OptionObject> options = new ArrayList<>();
            entries.forEach(entry -> options.add(entry.option(options.size())));
            return options;
        }

        /** Keeps one of the entries that do the same, because Slack tells entries apart by their values. */
        private static List<Choice> onceEach(List<Choice> entries) {
            Map<Press, Choice> once = new LinkedHashMap<>();
            entries.forEach(entry -> once.putIfAbsent(entry.press(), entry));
            return List.copyOf(once.values());
        }
    }
}
