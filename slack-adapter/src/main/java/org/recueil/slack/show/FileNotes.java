package org.recueil.slack.show;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.recueil.export.ExportedFile;
import org.recueil.slack.app.Feature;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.render.Escape;
import org.recueil.slack.render.Layout;
import org.recueil.slack.render.SlackMessage;
import org.recueil.slack.render.Words;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** What the messages and views of an answer say of its file. A message carries it; what one person alone sees cannot. */
final class FileNotes {
    private final InstalledApp app;

    FileNotes(InstalledApp app) {
        this.app = app;
    }

    /** The messages, the last of which carries the file. */
    static List<SlackMessage> bringing(List<SlackMessage> messages, ExportedFile file) {
        List<SlackMessage> bringing = new ArrayList<>(messages);
        bringing.add(bringing.remove(bringing.size() - 1).bringing(file));
        return List.copyOf(bringing);
    }

    /** The messages without their file, which goes into the direct conversation of the person who reads them. */
    static List<SlackMessage> noting(List<SlackMessage> messages, ExportedFile file) {
        LayoutBlock note = note(Words.in(languageOf(file)).say("file.direct"));
        List<SlackMessage> noting = new ArrayList<>(messages);
        noting.add(noting.remove(noting.size() - 1).noting(note));
        return List.copyOf(noting);
    }

    /** The language of our own words in a file. */
    static Language languageOf(ExportedFile file) {
        return Language.ofCode(file.content().language());
    }

    /**
     * What stands for the file of an answer in a view: where it goes, or why there is none.
     *
     * @param bringing takes the answer if its file can be brought
     */
    List<LayoutBlock> inView(List<SlackMessage> answer, Consumer<List<SlackMessage>> bringing) {
        Optional<ExportedFile> file = answer.get(answer.size() - 1).file();
        if (file.isEmpty()) {
            return List.of();
        }
        Wording words = Words.in(languageOf(file.get()));
        if (app.allows(Feature.FILES)) {
            bringing.accept(answer);
            return List.of(note(words.say("file.direct")));
        }
        return List.of(note(words.say("file.scope", MarkdownInMessage.scopes(app))));
    }

    private static LayoutBlock note(String words) {
        return Layout.context(Escape.of(words));
    }
}
