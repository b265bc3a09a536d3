package org.recueil.slack.render;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import org.recueil.slack.api.SlackLimits;

/**
 * Something to press: by a button of its own, or in a menu.
 *
 * @param label what the button says, no longer than Slack takes it
 * @param whole the same in full, for screen readers and menus; no longer either
 */
public record Choice(String label, String whole, Press press) {
    public Choice(String label, Press press) {
        this(label, label, press);
    }

    /** How many characters it takes of a message. */
    int characters() {
        return whole.length() + press.value(SlackLimits.BUTTON_VALUE).length();
    }

    /** Whether a row shows all of its label. */
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

    /** Whether an entry of a menu has. */
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

    /** @param number which of the menu's entries it is */
    public OptionObject option(int number) {
        OptionObject.OptionObjectBuilder option = OptionObject.builder().text(Layout.plain(whole));
        return opens()
                ? option.url(press.line())
                        .value(new Press(Press.Kind.OPEN, Integer.toString(number)).option())
                        .build()
                : option.value(press.option()).build();
    }
}
