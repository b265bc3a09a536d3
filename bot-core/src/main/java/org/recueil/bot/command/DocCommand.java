package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Page;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.SourceIntent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.DocumentFinder;
import org.recueil.bot.view.HelpActions;
import org.recueil.bot.view.MeetingActions;
import org.recueil.bot.view.MeetingLine;
import org.recueil.bot.view.source.DocumentView;
import org.recueil.bot.view.source.ReportView;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.Part;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Resolution;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/**
 * {@code /doc}: a background document or a report, by its symbol or by words of its title; without an argument, the list of
 * all.
 */
final class DocCommand {
    private static final int LINES = 2;
    private static final int REPEATED = 40;

    private final Corpus corpus;
    private final RecCommand look;
    private final DocumentFinder finder;
    private final DocumentView view;
    private final ReferenceResolver resolver;

    /** @param look answers references to anything but documents */
    DocCommand(Corpus corpus, RecCommand look) {
        this.corpus = corpus;
        this.look = look;
        this.finder = new DocumentFinder(corpus);
        this.view = new DocumentView(corpus);
        this.resolver = new ReferenceResolver(corpus);
    }

    Answer answer(SourceIntent.Documents asked, AskedIntent line, Wording wording) {
        List<BackgroundDocument> all = finder.all();
        Block heading = new Block.Heading(wording.say("documents.all", all.size()));
        return list(heading, all, asked.page(), line, wording);
    }

    Answer answer(SourceIntent.DocumentsCalled asked, AskedIntent line, Wording wording) {
        List<BackgroundDocument> fitting = asked.fitting();
        if (fitting.isEmpty()) {
            return none(asked.written(), wording);
        } else if (fitting.size() == 1) {
            return view.answer(fitting.get(0), line, wording);
        }
        Span called = Span.Said.of(asked.written());
        Block several = new Block.Heading(wording.spans("documents.several", fitting.size(), called));
        return list(several, fitting, asked.page(), line, wording);
    }

    /** Says that no document fits, and offers the nearest. */
    private Answer none(String asked, Wording wording) {
        List<BackgroundDocument> nearest = finder.nearest(asked);
        List<Action> actions = new ArrayList<>();
        Block none = new Block.Paragraph(wording.spans("miss.no.document", Span.Said.of(asked, REPEATED)));
        nearest.forEach(document -> actions.add(DocumentView.show(document)));
        actions.add(all(wording));
        actions.add(HelpActions.about(Verb.DOCUMENT, wording));
        return Answer.of(Kind.NOT_FOUND, new Reply(List.of(none), actions));
    }

    private static Action all(Wording wording) {
        return new SourceIntent.Documents(1).ask(Action.Role.SOURCE, wording.say("documents.all.action"));
    }

    /** Shows what a reference names: the contents of a report, the documents of a meeting; anything else is looked up. */
    Answer answer(SourceIntent.DocumentOf asked, AskedIntent line, Wording wording) {
        List<Resolution> resolutions = resolver.resolve(asked.references());
        if (resolutions.size() != 1 || !(resolutions.get(0) instanceof Resolution.Whole whole)) {
            return look(asked, line, wording);
        }
        Meeting meeting = corpus.meeting(whole.meeting()).orElseThrow();
        Anchor anchor = asked.references().get(0).first().anchor();
        Optional<String> report = meeting.symbol()
                .filter(symbol -> anchor.isDocument() && meeting.id().part() == Part.A)
                .filter(symbol -> !ReportView.paragraphs(symbol, corpus).isEmpty());
        if (report.isPresent()) {
            return new ReportView(corpus, wording).answer(meeting, report.get());
        } else if (anchor.isDocument()) {
            return look(asked, line, wording);
        }
        List<BackgroundDocument> prepared = DocumentFinder.preparedFor(meeting.id(), corpus);
        if (prepared.isEmpty()) {
            Block none =
                    new Block.Paragraph(wording.say("documents.none.for", MeetingLine.name(meeting.id(), wording)));
            return Answer.of(Kind.NOT_FOUND, none, MeetingActions.show(meeting.id()), all(wording));
        }
        Block head = new Block.Heading(
                wording.say("documents.for", prepared.size(), MeetingLine.name(meeting.id(), wording)));
        return list(head, prepared, asked.page(), line, wording);
    }

    private Answer look(SourceIntent.DocumentOf asked, AskedIntent line, Wording wording) {
        return look.answer(new TextIntent.LookUp(asked.references(), "", List.of(), asked.page()), line, wording);
    }

    private Answer list(Block head, List<BackgroundDocument> documents, int asked, AskedIntent line, Wording wording) {
        Page<BackgroundDocument> page = Page.of(documents, asked);
        List<Block> blocks = new ArrayList<>(List.of(head));
        blocks.addAll(page.note(wording));

        List<TextList.Entry> entries = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (BackgroundDocument document : page.entries()) {
            int number = entries.size() + 1;
            entries.add(DocumentView.entry(number, document));
            actions.add(DocumentView.show(document).at(number));
        }
        blocks.add(new Block.Items(TextList.of(entries, LINES, Budget.OTHER.room(blocks))));
        actions.addAll(page.turns(Verb.DOCUMENT.says(line.written()), wording));
        reported().forEach(symbol -> actions.add(MeetingActions.report(symbol, wording)));
        return Answer.of(Kind.DOCUMENT)
                .items(page.entries().stream().map(AnswerItem::of).toList())
                .choices(documents.stream().map(BackgroundDocument::title).toList())
                .page(page)
                .saying(new Reply(blocks, actions));
    }

    /** The symbols of the reports that the corpus has in full. */
    private List<String> reported() {
        return corpus.reportParagraphs().stream()
                .map(paragraph -> paragraph.symbol())
                .distinct()
                .toList();
    }
}
