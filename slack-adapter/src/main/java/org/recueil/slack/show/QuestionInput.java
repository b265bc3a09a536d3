package org.recueil.slack.show;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.DispatchActionConfig;
import com.slack.api.model.block.element.PlainTextInputElement;
import java.util.List;
import org.recueil.slack.render.Layout;

/**
 * An input line for a question.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/input-block">Input block</a>
 */
public final class QuestionInput {
    /** The id of the block and of the line itself. */
    public static final String QUESTION = "question";

    private static final int MOST = 1_000;

    private QuestionInput() {}

    /** @param isAskedByEnter whether Enter asks the question, without a button */
    static LayoutBlock input(String label, String example, boolean isAskedByEnter) {
        PlainTextInputElement.PlainTextInputElementBuilder line = PlainTextInputElement.builder()
                .actionId(QUESTION)
                .placeholder(Layout.plain(example))
                .maxLength(MOST);
        if (isAskedByEnter) {
            line.dispatchActionConfig(DispatchActionConfig.builder()
                    .triggerActionsOn(List.of("on_enter_pressed"))
                    .build());
        }
        return InputBlock.builder()
                .blockId(QUESTION)
                .label(Layout.plain(label))
                .dispatchAction(isAskedByEnter)
                .element(line.build())
                .build();
    }
}
