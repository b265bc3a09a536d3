package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.command.Answer.Kind;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.Part;
import org.recueil.reference.Anchor;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.Resolution;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** {@code /doc}: a background document or a report by its symbol or words of its title; all where none is named. */
final class DocCommand implements Command {
    private final Corpus corpus;
    private final Command look;
    private final DocumentFinder finder;
    private final DocumentView view;
    private final ReportView reports;
    private final ReferenceResolver resolver;

    /** @param look answers references to something else than a document */
    DocCommand(Corpus corpus, Command look) {
        this.corpus = corpus;
        this.look = look;
        this.finder = new DocumentFinder(corpus);
        this.view = new DocumentView(corpus);
        this.reports = new ReportView(corpus);
        this.resolver = new ReferenceResolver(corpus);
    }

    @Override
    public List<String> names() {
        return List.of("doc", "docs", "document", "documents");
    }

    @Override
    public boolean takes(String argument) {
        return argument.isBlank()
                || ReferenceParser.parse(argument).isComplete()
                || !finder.fitting(argument).isEmpty();
    }

    @Override
    public Answer answer(Request request) {
        Wording wording = request.wording();
        String asked = request.argument().strip();
        if (asked.isEmpty()) {
            return list(
                    new Block.Heading(wording.say("documents.all", finder.all().size())), finder.all(), request);
        }
        Parsed parsed = ReferenceParser.parse(asked);
        if (parsed.isComplete()) {
            return named(parsed, request);
        }
        List<BackgroundDocument> fitting = finder.fitting(asked);
        if (fitting.size() == 1) {
            return view.answer(fitting.get(0), wording);
        } else if (!fitting.isEmpty()) {
            Block several = new Block.Heading(wording.spans("documents.several", fitting.size(), Span.Said.of(asked)));
            return list(several, fitting, request);
        }
        Optional<String> corrected = finder.corrected(asked);
        if (corrected.isPresent()) {
            Block note = new Block.Note(
                    wording.spans("document.corrected", Span.Said.of(asked), Span.Said.of(corrected.get())));
            return answer(request.withArgument(corrected.get())).with(List.of(note), List.of());
        }
        return none(asked, wording);
    }

    /** What no document fits, with those that come nearest. */
    private Answer none(String asked, Wording wording) {
        List<BackgroundDocument> nearest = finder.nearest(asked);
        List<Block> blocks = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.spans(
                "miss.no.document", Span.Said.of(asked), finder.all().size())));
        if (!nearest.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.say("document.nearest")));
            blocks.add(
                    new Block.Items(nearest.stream().map(DocumentFinder::entry).toList()));
            nearest.forEach(document -> actions.add(DocumentFinder.show(document)));
        }
        actions.add(all(wording));
        actions.add(HelpCommand.about("doc", wording));
        return Answer.of(Kind.NOT_FOUND, new Reply(blocks, actions));
    }

    private static Action all(Wording wording) {
        return new Action.Ask(wording.say("documents.all.action"), "/doc");
    }

    /** What a reference names: a report by its contents, a meeting by its documents, anything else as it is looked up. */
    private Answer named(Parsed parsed, Request request) {
        List<Resolution> resolutions = resolver.resolve(parsed.references());
        if (resolutions.size() != 1 || !(resolutions.get(0) instanceof Resolution.Whole whole)) {
            return look.answer(request);
        }
        Wording wording = request.wording();
        Meeting meeting = corpus.meeting(whole.meeting()).orElseThrow();
        Anchor anchor = parsed.references().get(0).first().anchor();
        Optional<String> report = meeting.instrument()
                .flatMap(Instrument::symbol)
                .filter(symbol -> anchor.isDocument() && meeting.id().part() == Part.A)
                .filter(symbol -> !reports.paragraphs(symbol).isEmpty());
        if (report.isPresent()) {
            return reports.answer(meeting, report.get(), wording);
        } else if (anchor.isDocument()) {
            return look.answer(request);
        }
        List<BackgroundDocument> prepared = DocumentFinder.preparedFor(meeting.id(), corpus);
        if (prepared.isEmpty()) {
            Block none =
                    new Block.Paragraph(wording.say("documents.none.for", MeetingLine.name(meeting.id(), wording)));
            return Answer.of(
                    Kind.NOT_FOUND, new Reply(List.of(none), List.of(MeetingCommand.show(meeting.id()), all(wording))));
        }
        Block head = new Block.Heading(
                wording.say("documents.for", prepared.size(), MeetingLine.name(meeting.id(), wording)));
        return list(head, prepared, request);
    }

    private Answer list(Block head, List<BackgroundDocument> documents, Request request) {
        Page<BackgroundDocument> page = Page.of(documents, request.page());
        Wording wording = request.wording();
        List<Block> blocks = new ArrayList<>(List.of(head));
        if (page.pages() > 1) {
            blocks.add(new Block.Note(wording.say("page.of", page.number(), page.pages())));
        }
        for (MeetingId meeting : page.entries().stream()
                .map(BackgroundDocument::meeting)
                .distinct()
                .toList()) {
            String its = corpus.meeting(meeting)
                    .map(held -> MeetingLine.of(held, wording))
                    .orElseGet(() -> MeetingLine.name(meeting, wording));
            blocks.add(new Block.Paragraph(new Span.Strong(its)));
            List<Item> items = page.entries().stream()
                    .filter(document -> document.meeting().equals(meeting))
                    .map(DocumentFinder::entry)
                    .toList();
            blocks.add(new Block.Items(items));
        }
        List<Action> actions = new ArrayList<>(page.turns(("/doc " + request.argument()).strip(), wording));
        page.entries().forEach(document -> actions.add(DocumentFinder.show(document)));
        reported().forEach(symbol -> actions.add(ReportView.show(symbol, wording)));
        return new Answer(
                Kind.DOCUMENT,
                page.entries().stream().map(AnswerItem::of).toList(),
                Optional.empty(),
                documents.stream().map(BackgroundDocument::title).toList(),
                page.number(),
                page.pages(),
                page.total(),
                new Reply(blocks, actions));
    }

    /** The reports that are here as a whole. */
    private List<String> reported() {
        return corpus.reportParagraphs().stream()
                .map(paragraph -> paragraph.symbol())
                .distinct()
                .toList();
    }
}
