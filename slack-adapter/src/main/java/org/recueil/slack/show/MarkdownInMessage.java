package org.recueil.slack.show;

import com.slack.api.model.block.LayoutBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.recueil.export.ExportedFile;
import org.recueil.export.FileFormat;
import org.recueil.slack.app.Feature;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.app.Scope;
import org.recueil.slack.render.Escape;
import org.recueil.slack.render.Layout;
import org.recueil.slack.render.SlackMessage;
import org.recueil.slack.render.SlackRenderer;
import org.recueil.slack.render.Words;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** What is said instead of a file if the app lacks the scope for files: how to grant it, and the list as Markdown. */
final class MarkdownInMessage {
    /** What one message holds beside our own words. */
    private static final int MOST = 8_000;

    private final InstalledApp app;
    private final ExportedFile file;

    MarkdownInMessage(InstalledApp app, ExportedFile file) {
        this.app = app;
        this.file = file;
    }

    /** The same file as Markdown, to be written. */
    ExportedFile file() {
        String name = file.name().substring(0, file.name().lastIndexOf('.') + 1) + FileFormat.MARKDOWN.extension();
        return new ExportedFile(name, FileFormat.MARKDOWN, file.content());
    }

    /**
     * The message; it says how much of the list it leaves out.
     *
     * @param written the bytes of {@link #file}
     */
    SlackMessage message(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8).strip();
        Wording words = Words.in(Language.ofCode(file.content().language()));
        String said = words.say("file.scope.markdown", scopes(app));
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.context(Escape.of(said))));
        String shown = beginning(text);
        blocks.addAll(SlackRenderer.preformatted(shown));
        int rest = text.length() - shown.length();
        if (rest > 0) {
            blocks.add(Layout.context(Escape.of(words.say("file.rest", rest))));
        }
        return new SlackMessage(SlackMessage.fallback(said), blocks);
    }

    /** Whole lines, as many as there is room for. */
    private static String beginning(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = text.lastIndexOf('\n', MOST);
        return text.substring(0, end > 0 ? end : MOST);
    }

    /** The scopes to be granted, for people. */
    static String scopes(InstalledApp app) {
        String missing = app.missing(Feature.FILES);
        return missing.isEmpty() ? Scope.FILES_WRITE.toString() : missing;
    }
}
