package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Confidence;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.intent.ExportIntent;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.HelpActions;
import org.recueil.bot.view.export.ExportedIndex;
import org.recueil.bot.view.export.ExportedTexts;
import org.recueil.bot.view.export.ListTitle;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedFile;
import org.recueil.export.FileFormat;
import org.recueil.model.Corpus;
import org.recueil.reply.Action;
import org.recueil.reply.Action.Role;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** {@code /exporter}: a list as a file. The file holds all pages of the list. */
final class ExportCommand {
    /** What people take away. Related texts and citations can be asked for, but few would want each of them as a file. */
    private static final Set<Kind> LISTS =
            EnumSet.of(Kind.PROVISIONS, Kind.THEME, Kind.SEARCH, Kind.MEETING, Kind.INSTRUMENT);

    private final Corpus corpus;

    ExportCommand(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The answer to an intent; if it is a list, with an action that offers it as a file. */
    static Answer offered(Intent intent, Answer answer, Wording wording) {
        boolean several = LISTS.contains(answer.kind()) && !answer.entries().isEmpty() && answer.total() > 1;
        return isIndex(intent) || several && !(intent instanceof ExportIntent)
                ? answer.and(new ExportIntent(isIndex(intent) ? new ThemeIntent.AllThemes(1) : intent, Optional.empty())
                        .ask(Role.EXPORT, wording.say("export.action")))
                : answer;
    }

    /** @param pages the answer to the list on a page, from 1 */
    Answer answer(ExportIntent asked, IntFunction<Answer> pages, Wording wording) {
        if (asked.isOfCheck()) {
            Block how = new Block.Paragraph(wording.spans("export.check"));
            return Answer.of(Kind.HELP, how, HelpActions.about(Verb.VERIFY, wording));
        } else if (isIndex(asked.list())) {
            ExportedIndex index = new ExportedIndex(corpus, wording);
            String size =
                    wording.count("export.themes.counted", corpus.newestThemes().size());
            return asked.format()
                    .map(format -> file(asked, index.title(), index.content(), format, size, wording))
                    .orElseGet(() -> choice(asked, index.title(), size, wording));
        }
        Answer first = pages.apply(1);
        if (first.items().isEmpty()) {
            return first.choices().isEmpty() ? nothing(first, wording) : chosenFirst(asked, first);
        }
        ExportedTexts texts = new ExportedTexts(corpus, wording);
        List<AnswerItem> listed = onAllPages(first, pages);
        List<AnswerItem> items = texts.complete(listed);
        ListTitle title = ListTitle.of(asked.list(), first, listed, corpus, wording);
        String size = wording.count("export.texts.counted", texts.count(items));
        List<Block> remarks = remarks(first, wording);
        return asked.format()
                .map(format -> file(asked, title, texts.content(title, items, remarks), format, size, wording))
                .orElseGet(() -> choice(asked, title, size, wording))
                .with(remarks, List.of());
    }

    /**
     * What must be known of a list, in the file too: that no text answers the question, or which references it does not hold.
     */
    private static List<Block> remarks(Answer listed, Wording wording) {
        if (listed.confidence() == Confidence.WEAK) {
            return List.of(new Block.Note(wording.say("export.weak")));
        }
        Block page = new Block.Note(wording.say("page.of", listed.page(), listed.pages()));
        boolean ofReferences = listed.kind() == Kind.PROVISION || listed.kind() == Kind.PROVISIONS;
        return listed.reply().blocks().stream()
                .takeWhile(block -> ofReferences && !(block instanceof Block.Heading))
                .filter(block -> !block.equals(page))
                .toList();
    }

    private static boolean isIndex(Intent list) {
        return list instanceof ThemeIntent.AllThemes || list instanceof ThemeIntent.Families;
    }

    private static List<AnswerItem> onAllPages(Answer first, IntFunction<Answer> pages) {
        List<AnswerItem> items = new ArrayList<>(first.items());
        for (int page = 2; page <= first.pages(); page++) {
            items.addAll(pages.apply(page).items());
        }
        return items;
    }

    private static Answer nothing(Answer asked, Wording wording) {
        Block nothing = new Block.Note(wording.spans("export.nothing"));
        return asked.kind() == Kind.NOT_FOUND
                ? asked.before(nothing)
                : Answer.of(
                        Kind.NOT_FOUND, new Reply(List.of(nothing), List.of(HelpActions.about(Verb.EXPORT, wording))));
    }

    /** Several lists may be meant: the one that is chosen becomes a file. */
    private static Answer chosenFirst(ExportIntent asked, Answer offered) {
        List<Action> actions = offered.reply().actions().stream()
                .map(action -> action instanceof Action.Ask ask && ask.role() == Role.THEME
                        ? new Action.Ask(
                                Role.THEME, ask.place(), ask.label(), ExportIntent.line(ask.says(), asked.format()))
                        : action)
                .filter(action -> !(action instanceof Action.Ask ask && ask.role() == Role.EXPORT))
                .toList();
        return offered.showing(new Reply(offered.reply().blocks(), actions));
    }

    private Answer choice(ExportIntent asked, ListTitle title, String size, Wording wording) {
        List<Block> blocks =
                List.of(new Block.Heading(title.text()), new Block.Paragraph(wording.say("export.choice", size)));
        return Answer.of(Kind.EXPORT)
                .choices(
                        Arrays.stream(FileFormat.values()).map(FileFormat::word).toList())
                .saying(new Reply(blocks, formats(asked, wording)));
    }

    private static List<Action> formats(ExportIntent asked, Wording wording) {
        List<Action> formats = new ArrayList<>();
        for (FileFormat format : FileFormat.values()) {
            if (!asked.format().equals(Optional.of(format))) {
                formats.add(asked.as(format).ask(Role.EXPORT, wording.say("export.format." + format.word())));
            }
        }
        return formats;
    }

    private Answer file(
            ExportIntent asked,
            ListTitle title,
            ExportedContent content,
            FileFormat format,
            String size,
            Wording wording) {
        String name = title.fileName(format, corpus);
        Block said = new Block.Paragraph(wording.spans("export.file", new Span.Strong(name), size));
        return Answer.of(Kind.EXPORT)
                .file(new ExportedFile(name, format, content))
                .saying(new Reply(List.of(new Block.Heading(title.text()), said), formats(asked, wording)));
    }
}
