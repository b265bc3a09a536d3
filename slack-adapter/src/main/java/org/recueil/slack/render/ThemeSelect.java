package org.recueil.slack.render;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recueil.bot.ThemeMenu;
import org.recueil.model.Corpus;
import org.recueil.reply.Action;
import org.recueil.reply.ActionMenu;
import org.recueil.slack.api.SlackLimits;
import org.recueil.text.Table;
import org.recueil.wording.Language;

/**
 * The menu of all themes, by family. A name that is too long for it has a short form in {@code theme-labels.tsv}.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/composition-objects/option-group-object">Option groups</a>
 */
public final class ThemeSelect {
    static final String MENU = "/themes";

    private final Map<Language, ThemeMenu> menus = new EnumMap<>(Language.class);
    private final int count;

    public ThemeSelect(Corpus corpus) {
        for (Language language : Language.values()) {
            menus.put(language, ThemeMenu.of(corpus, language));
        }
        count = (int) menus.get(Language.FRENCH).families().stream()
                .flatMap(family -> family.themes().stream())
                .map(ThemeMenu.Entry::says)
                .distinct()
                .count();
    }

    /** Whether these are all themes, by their number. */
    boolean offers(int number) {
        return number == count;
    }

    /** The same actions, with those in the menu that show themes in another way. */
    static ActionMenu beside(ActionMenu actions) {
        List<Action> shown = new ArrayList<>();
        List<Action> more = new ArrayList<>(actions.more());
        for (Action action : actions.shown()) {
            boolean isOfThemes = action instanceof Action.Ask ask && !ask.isEntry() && ask.role() == Action.Role.THEMES;
            (isOfThemes ? more : shown).add(action);
        }
        return new ActionMenu(shown, more, actions.narrow());
    }

    /** @param back the line that shows the menu again */
    public StaticSelectElement element(AnswerPlace place, String back, int number) {
        return StaticSelectElement.builder()
                .actionId(Press.menuId(number))
                .placeholder(Layout.plain(Words.in(place.language()).say("themes.choose")))
                .optionGroups(menus.get(place.language()).families().stream()
                        .map(family -> group(family, place, back))
                        .toList())
                .build();
    }

    private static OptionGroupObject group(ThemeMenu.Family family, AnswerPlace place, String back) {
        List<OptionObject> options = new ArrayList<>();
        for (ThemeMenu.Entry theme : family.themes()) {
            Action.Ask ask = new Action.Ask(Action.Role.THEME, theme.name(), theme.says());
            options.add(choice(ask, place, back).option(options.size()));
        }
        return OptionGroupObject.builder()
                .label(Layout.plain(family.name()))
                .options(options)
                .build();
    }

    /**
     * A theme in the menu. It leads back to the menu and no further: there are many of them, and the line above may be long.
     */
    private static Choice choice(Action.Ask ask, AnswerPlace place, String back) {
        List<String> steps = place.on(ask).steps().isEmpty() ? List.of() : List.of(back);
        Press press = new Press(place.readers().asking(), ask.says(), place.thread(), steps);
        return new Choice(label(ask), press);
    }

    private static String label(Action.Ask theme) {
        return Labels.SHORT.getOrDefault(theme.label(), theme.label(SlackLimits.BUTTON_LABEL));
    }

    /** The short forms, read when the first menu is made. */
    private static final class Labels {
        static final Map<String, String> SHORT = shortForms();

        private static Map<String, String> shortForms() {
            Map<String, String> forms = new HashMap<>();
            Table.rows(ThemeSelect.class, "theme-labels.tsv", "theme", "short form")
                    .forEach(row -> forms.put(row.cell(0), row.cell(1)));
            return Map.copyOf(forms);
        }
    }
}
