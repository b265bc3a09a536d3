package org.recueil.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import org.recueil.reply.Action;

/** The actions of a reply as buttons, short ones side by side; what can be copied at once; and what no button can hold. */
final class Buttons {
    /** A longer text to copy is a button's. */
    private static final int COPIED_IN_PLACE = 200;

    private final SlackRenderer.Sharing sharing;
    private final List<LayoutBlock> copies = new ArrayList<>();
    private final List<ButtonElement> buttons = new ArrayList<>();
    private final List<Action> unheld = new ArrayList<>();
    private int characters;

    private Buttons(SlackRenderer.Sharing sharing) {
        this.sharing = sharing;
    }

    static Buttons of(List<Action> actions, SlackRenderer.Sharing sharing) {
        Buttons buttons = new Buttons(sharing);
        actions.forEach(buttons::add);
        return buttons;
    }

    /** What can be copied, each on a line of its own that three clicks select; then the buttons. */
    List<LayoutBlock> blocks() {
        List<LayoutBlock> blocks = new ArrayList<>(copies);
        blocks.addAll(new Rows(buttons).blocks());
        return List.copyOf(blocks);
    }

    /** There are too many, or it is too long for a button. */
    List<Action> unheld() {
        return List.copyOf(unheld);
    }

    int characters() {
        return characters;
    }

    private void add(Action action) {
        if (action instanceof Action.Copy copy && isCopiedInPlace(copy.text())) {
            take(action, copy.text().length() + 2, () -> copies.add(inPlace(copy.text(), copies.size())));
            return;
        }
        Press press = press(action);
        String label = action.label(SlackLimits.BUTTON_LABEL);
        boolean fits = action instanceof Action.Open
                ? action.value().length() <= SlackLimits.URL
                : press.value().length() <= SlackLimits.BUTTON_VALUE;
        if (fits) {
            take(
                    action,
                    label.length() + press.value().length(),
                    () -> buttons.add(button(label, press, buttons.size())));
        } else {
            unheld.add(action);
        }
    }

    /** Only while there is room for it. */
    private void take(Action action, int length, Runnable taking) {
        boolean room = characters + length <= SlackLimits.BUTTON_CHARACTERS
                && copies.size() + buttons.size() < SlackLimits.BUTTONS;
        if (room) {
            characters += length;
            taking.run();
        } else {
            unheld.add(action);
        }
    }

    private Press press(Action action) {
        return action.accept(new Action.Visitor<>() {
            @Override
            public Press ask(Action.Ask ask) {
                return new Press(sharing.asking(), ask.says(), sharing.thread());
            }

            @Override
            public Press open(Action.Open open) {
                return new Press(Press.Kind.OPEN, open.url());
            }

            @Override
            public Press copy(Action.Copy copy) {
                return new Press(Press.Kind.COPY, copy.text());
            }

            @Override
            public Press share(Action.Share share) {
                return new Press(sharing.kind(), share.says(), sharing.thread());
            }
        });
    }

    private static ButtonElement button(String label, Press press, int number) {
        ButtonElement.ButtonElementBuilder button =
                ButtonElement.builder().text(Layout.plain(label)).actionId(press.actionId(number));
        if (press.kind() == Press.Kind.SHARE) {
            button.style("primary");
        }
        return press.kind() == Press.Kind.OPEN
                ? button.url(press.line()).build()
                : button.value(press.value()).build();
    }

    /** A row of one button. */
    static LayoutBlock row(String label, Press press, int number) {
        return ActionsBlock.builder()
                .elements(List.of(button(label, press, number)))
                .build();
    }

    /** Whether a line of its own takes it. */
    static boolean isCopiedInPlace(String text) {
        return text.length() <= COPIED_IN_PLACE
                && text.strip().equals(text)
                && text.indexOf('\n') < 0
                && text.indexOf('`') < 0;
    }

    private static LayoutBlock inPlace(String text, int number) {
        ContextBlock line = Layout.context("`" + Escape.of(text) + "`");
        line.setBlockId("copy:" + number);
        return line;
    }
}
