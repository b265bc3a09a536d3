package org.recueil.slack.show;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.render.Escape;
import org.recueil.slack.render.Layout;
import org.recueil.slack.render.Words;
import org.recueil.wording.Language;

/**
 * Makes modal views: windows that open above whatever a person sees in Slack.
 *
 * @see <a href="https://docs.slack.dev/reference/views/modal-views">Modal views</a>
 */
public final class Modals {
    private static final String PLAIN = "plain_text";
    private static final String TITLE = "Recueil";
    private static final String SUBMITTED = "view_submission";

    private Modals() {}

    /** A window to be read and closed. */
    static View window(List<LayoutBlock> blocks, Language language) {
        return framed(blocks, language).build();
    }

    /** A window with a line for a question, below what it shows already. */
    public static View asking(AskedHere from, List<LayoutBlock> shown) {
        List<LayoutBlock> blocks = new ArrayList<>(shown);
        String label = Words.in(from.language()).say("home.ask");
        blocks.add(QuestionInput.input(label, Words.in(from.language()).say("home.ask.example"), false));
        return framed(blocks, from.language())
                .submit(ViewSubmit.builder()
                        .type(PLAIN)
                        .text(Words.in(from.language()).say("window.ask"))
                        .build())
                .callbackId(InstalledApp.ASK_HERE)
                .privateMetadata(from.metadata())
                .build();
    }

    /** A window with a line for a question, below a sentence that says what went wrong. */
    public static View apologising(AskedHere from, UserFacingError trouble) {
        return asking(
                from, List.of(Layout.context(Escape.of(Words.in(from.language()).say(trouble.key())))));
    }

    /** Whether somebody has asked a question in such a window. */
    public static boolean isSubmitted(Payload interaction) {
        return interaction.text("type").equals(SUBMITTED)
                && interaction.text("view", "callback_id").equals(InstalledApp.ASK_HERE);
    }

    /**
     * The immediate response to a submitted window. It keeps the window open and says that the answer is coming; Slack closes a
     * window that is only acknowledged. Empty for any other interaction.
     *
     * @see <a href="https://docs.slack.dev/surfaces/modals#updating_response">Updating a view by a response</a>
     */
    public static Optional<Object> waitingResponse(Payload interaction) {
        return isSubmitted(interaction)
                ? AskedHere.read(interaction)
                        .map(from -> Map.of(
                                "response_action", "update", "view", asking(from, List.of(waiting(from.language())))))
                : Optional.empty();
    }

    private static LayoutBlock waiting(Language language) {
        return Layout.context(Escape.of(Words.in(language).say("window.wait")));
    }

    private static View.ViewBuilder framed(List<LayoutBlock> blocks, Language language) {
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder().type(PLAIN).text(TITLE).build())
                .close(ViewClose.builder()
                        .type(PLAIN)
                        .text(Words.in(language).say("window.close"))
                        .build())
                .blocks(blocks);
    }
}
