package org.recueil.slack.render;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import org.recueil.slack.api.SlackLimits;

/**
 * Something to press, as a button or as an entry of a menu.
 *
 * @param label of the button, no longer than Slack allows
 * @param whole the full label, for screen readers and menus; no longer either
 */
public record Choice(String label, String whole, Press press) {
    public Choice(String label, Press press) {
        this(label, label, press);
    }

    /** How many characters of a message it takes. */
    int characters() {
        return whole.length() + press.value(SlackLimits.BUTTON_VALUE).length();
    }

    /** Whether a row shows its whole label. */
    boolean isShort() {
        return whole.length() <= Rows.WIDTH;
    }

    boolean opens() {
        return press.kind() == Press.Kind.OPEN;
    }

    /** Whether a button has room for what it carries. */
    boolean isHeld() {
        return opens() ? press.line().length() <= SlackLimits.URL : press.fits(SlackLimits.BUTTON_VALUE);
    }

    /** Whether an entry of a menu has room for it. */
    boolean isOption() {
        return opens() ? isHeld() : press.isOption();
    }

    public BlockElement button(int number) {
        ButtonElement.ButtonElementBuilder button =
                ButtonElement.builder().text(Layout.plain(label)).actionId(press.actionId(number));
        if (!whole.equals(label)) {
            button.accessibilityLabel(whole);
        }
        if (press.kind() == Press.Kind.SHARE) {
            button.style("primary");
        }
        return opens()
                ? button.url(press.line()).build()
                : button.value(press.value(SlackLimits.BUTTON_VALUE)).build();
    }

    /** @param number of the entry in the menu, from 0 */
    public OptionObject option(int number) {
        OptionObject.OptionObjectBuilder option = OptionObject.builder().text(Layout.plain(whole));
        return opens()
                ? option.url(press.line())
                        .value(new Press(Press.Kind.OPEN, Integer.toString(number)).option())
                        .build()
                : option.value(press.option()).build();
    }
}
