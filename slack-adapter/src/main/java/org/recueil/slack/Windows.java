package org.recueil.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import org.recueil.command.Language;
import org.recueil.command.Wording;

/**
 * Windows above whatever a person sees in Slack.
 *
 * @see <a href="https://docs.slack.dev/reference/views/modal-views">Modal views</a>
 */
final class Windows {
    private static final String PLAIN = "plain_text";
    private static final String TITLE = "Recueil";

    private Windows() {}

    /** To be read and closed. */
    static View window(List<LayoutBlock> blocks, Language language) {
        Wording words = Words.in(language);
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder().type(PLAIN).text(TITLE).build())
                .close(ViewClose.builder()
                        .type(PLAIN)
                        .text(words.say("window.close"))
                        .build())
                .blocks(blocks)
                .build();
    }
}
