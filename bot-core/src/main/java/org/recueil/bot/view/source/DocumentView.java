package org.recueil.bot.view.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.FirstWords;
import org.recueil.bot.answer.Page;
import org.recueil.bot.answer.Phone;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.LabelRanges;
import org.recueil.bot.view.MeetingActions;
import org.recueil.bot.view.MeetingLine;
import org.recueil.bot.view.PageLink;
import org.recueil.bot.view.TextActions;
import org.recueil.bot.view.provision.DebateView;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.NumberedParagraph;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.debate.DocumentRecommendations;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** A background document with its summary and the recommendations on its subject; or paragraphs of a report. */
public final class DocumentView {
    private static final int LONGEST_REASON = 60;
    /** Room for the characters around a quotation. */
    private static final int SPARE = 12;

    private static final int SHORTEST = 80;

    private final Corpus corpus;
    private final DocumentRecommendations preparation;
    private final DebateView debates;

    public DocumentView(Corpus corpus) {
        this.corpus = corpus;
        this.preparation = new DocumentRecommendations(corpus);
        this.debates = new DebateView(corpus);
    }

    public Answer answer(BackgroundDocument document, AskedIntent line, Wording wording) {
        List<Block> head = new ArrayList<>();
        head.add(new Block.Heading(document.title()));
        head.add(preparedFor(document, wording));
        head.add(new Block.Note(wording.say("document.summary")));
        List<Block> below = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        addRecommendations(document, wording, below, actions);
        below.add(new Block.Note(new Span.Link(document.symbol(), Citation.url(document.symbol()))));
        List<Block> summary = document.paragraphs().stream()
                .<Block>map(paragraph -> new Block.Quotation(paragraph.number() + ".", 0, paragraph.text()))
                .toList();
        int room = Budget.OTHER.room(head) - Phone.length(below);
        List<Block> blocks = new ArrayList<>(head);
        if (line.whole()) {
            blocks.add(new Block.Note(wording.say(
                    "document.topics", document.theme(), String.join(wording.semicolon(), document.topics()))));
            blocks.addAll(summary);
        } else if (Phone.length(summary) <= room) {
            blocks.addAll(summary);
        } else {
            NumberedParagraph first = document.paragraphs().get(0);
            String words = FirstWords.within(first.text(), Math.max(room - SPARE, SHORTEST));
            blocks.add(new Block.Quotation(first.number() + ".", 0, words));
            actions.add(
                    0,
                    Verb.DOCUMENT.ask(
                            Action.Role.WHOLE,
                            wording.say("document.whole"),
                            document.id().brief() + " " + wording.say("whole")));
        }
        blocks.addAll(below);
        actions.add(new Action.Copy(wording.say("copy.symbol"), document.symbol()));
        corpus.meeting(document.meeting()).ifPresent(meeting -> actions.add(MeetingActions.show(meeting.id())));
        actions.add(TextActions.open(document.symbol(), wording));
        return Answer.of(Kind.DOCUMENT).items(List.of(AnswerItem.of(document))).saying(new Reply(blocks, actions));
    }

    /** A document as an entry of a list, labelled with the end of its symbol. */
    public static TextList.Entry entry(int number, BackgroundDocument document) {
        return TextList.Entry.quoted(number + ". " + document.id().brief(), document.title());
    }

    /** Shows a document. */
    public static Action.Ask show(BackgroundDocument document) {
        String brief = document.id().brief();
        return Verb.DOCUMENT.ask(Action.Role.SOURCE, brief, brief);
    }

    /** Names the meeting for which it was prepared. */
    public static Block preparedFor(BackgroundDocument document, Wording wording) {
        return new Block.Paragraph(
                wording.say("document.for", MeetingLine.name(document.meeting(), wording), document.year()));
    }

    /** Adds what its meeting recommended on its subject, the nearest first. */
    private void addRecommendations(
            BackgroundDocument document, Wording wording, List<Block> blocks, List<Action> actions) {
        String meeting = MeetingLine.name(document.meeting(), wording);
        List<DocumentRecommendations.Reasoned> found = preparation.of(document);
        if (found.isEmpty()) {
            blocks.add(new Block.Note(wording.say("document.no.recommendations", meeting)));
        }
        for (DocumentRecommendations.Reasoned reasoned : found) {
            String labels = LabelRanges.of(reasoned.provisions(), corpus, wording);
            String key = "document.by." + reasoned.reason().name().toLowerCase(Locale.ROOT);
            String reason = wording.say(key, FirstWords.within(reasoned.name(), LONGEST_REASON));
            blocks.add(new Block.Note(wording.say("document.recommendations", reason, labels)));
            actions.add(look(reasoned.provisions(), wording));
        }
    }

    private Action look(List<ProvisionId> ids, Wording wording) {
        String label = ids.size() == 1 ? ids.get(0).label() : wording.count("meeting.recommendations", ids.size());
        return Verb.LOOK.ask(Action.Role.LOOK, label, LabelRanges.brief(ids, corpus));
    }

    /** Paragraphs of one report, word for word and ten per page, each with the recommendations on its subject. */
    public Answer answer(List<ReportParagraph> paragraphs, int asked, AskedIntent line, Wording wording) {
        Page<ReportParagraph> page = Page.of(paragraphs, asked);
        List<Block> blocks = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        actions.add(new Action.Copy(wording.say("copy"), copied(page.entries(), wording)));
        actions.addAll(page.turns(Verb.LOOK.says(line.written()), wording));
        List<String> headings = List.of();
        Set<Action> debated = new LinkedHashSet<>();
        for (ReportParagraph paragraph : page.entries()) {
            blocks.add(new Block.Heading(place(paragraph, page.total() == 1, wording)));
            if (!paragraph.headings().equals(headings)) {
                headings = paragraph.headings();
                if (!headings.isEmpty()) {
                    String last = headings.get(headings.size() - 1);
                    blocks.add(new Block.Quotation("", 0, List.of(new Span.Strong(last))));
                }
            }
            blocks.add(new Block.Quotation(paragraph.text()));
            paragraph
                    .footnotes()
                    .forEach(footnote -> blocks.add(new Block.Quotation(wording.say("footnote"), 0, footnote)));
            addDebated(paragraph, wording, blocks, debated);
        }
        ReportParagraph first = page.entries().get(0);
        blocks.add(new Block.Note(
                new Span.Link(page.total() == 1 ? citation(first) : first.symbol(), Citation.url(first.symbol()))));
        actions.addAll(debated);
        actions.add(MeetingActions.report(first.symbol(), wording));
        actions.add(TextActions.open(first.symbol(), wording));
        return Answer.of(Kind.DOCUMENT)
                .items(page.entries().stream().map(AnswerItem::of).toList())
                .page(page)
                .saying(new Reply(blocks, actions));
    }

    /** A paragraph that stands alone also says of which report it is. */
    private static String place(ReportParagraph paragraph, boolean alone, Wording wording) {
        String number = String.valueOf(paragraph.number());
        return alone
                ? wording.say(
                        "report.paragraph",
                        String.valueOf(paragraph.id().report().year()),
                        number)
                : wording.say("debate.paragraph", number);
    }

    private String copied(List<ReportParagraph> paragraphs, Wording wording) {
        return paragraphs.stream()
                .map(paragraph -> PageLink.below(
                        TextActions.pasted(
                                paragraph.text(),
                                wording.isEnglish() ? Citation.inEnglish(paragraph.id()) : citation(paragraph)),
                        paragraph.id(),
                        corpus))
                .collect(Collectors.joining("\n"));
    }

    private void addDebated(ReportParagraph paragraph, Wording wording, List<Block> blocks, Set<Action> actions) {
        List<ProvisionId> ids = debates.recommendations(paragraph);
        if (!ids.isEmpty()) {
            String labels = LabelRanges.of(ids, corpus, wording);
            blocks.add(new Block.Note(wording.say("debate.recommendations", labels)));
            actions.add(look(ids, wording));
        }
    }

    public static String citation(ReportParagraph paragraph) {
        return paragraph.id().label();
    }
}
