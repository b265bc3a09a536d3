package org.recueil.slack.show;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.slack.api.SlackLimits;
import org.recueil.slack.render.Choice;
import org.recueil.slack.render.DeleteValue;
import org.recueil.slack.render.Press;
import org.recueil.slack.render.Rows;
import org.recueil.slack.render.SlackMessage;
import org.recueil.slack.render.Words;
import org.recueil.wording.Language;

/** The person who asked for an answer that everybody sees, or shared it, and who may delete it. */
public record Owner(String user, Language language) {
    /** A number that no other button of a message has. */
    private static final int NUMBER = 1_000;

    /**
     * A message with a control that deletes it: an entry of its menu if that has room, otherwise a button.
     *
     * @param above the other messages of the answer, by their {@code ts}
     */
    public SlackMessage below(SlackMessage message, List<String> above) {
        List<LayoutBlock> blocks = new ArrayList<>(message.blocks());
        boolean isInMenu = false;
        for (int i = 0; i < blocks.size() && !isInMenu; i++) {
            if (blocks.get(i) instanceof ActionsBlock row) {
                Optional<LayoutBlock> longer = inMenu(row, above);
                isInMenu = longer.isPresent();
                blocks.set(i, longer.orElse(row));
            }
        }
        return new SlackMessage(message.text(), isInMenu ? blocks : withButton(blocks, above));
    }

    private Choice choice(List<String> above, int most) {
        String value = new DeleteValue(user, above).value(most);
        return new Choice(Words.in(language).say("delete"), new Press(Press.Kind.DELETE, value));
    }

    private Optional<LayoutBlock> inMenu(ActionsBlock row, List<String> above) {
        List<BlockElement> elements = new ArrayList<>(row.getElements());
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof OverflowMenuElement menu
                    && menu.getOptions().size() < SlackLimits.OVERFLOW_MOST) {
                List<OptionObject> options = new ArrayList<>(menu.getOptions());
                options.add(choice(above, DeleteValue.IN_MENU).option(options.size()));
                elements.set(
                        i,
                        OverflowMenuElement.builder()
                                .actionId(menu.getActionId())
                                .options(options)
                                .build());
                return Optional.of(ActionsBlock.builder().elements(elements).build());
            }
        }
        return Optional.empty();
    }

    private List<LayoutBlock> withButton(List<LayoutBlock> blocks, List<String> above) {
        List<BlockElement> row = new ArrayList<>();
        if (blocks.get(blocks.size() - 1) instanceof ActionsBlock last) {
            row.addAll(last.getElements());
        }
        BlockElement button = choice(above, SlackLimits.BUTTON_VALUE).button(NUMBER);
        row.add(button);
        List<LayoutBlock> longer = new ArrayList<>(blocks);
        if (row.size() > 1 && Rows.haveRoom(row)) {
            longer.remove(longer.size() - 1);
            longer.add(ActionsBlock.builder().elements(row).build());
        } else {
            longer.add(ActionsBlock.builder().elements(List.of(button)).build());
        }
        return longer;
    }
}
