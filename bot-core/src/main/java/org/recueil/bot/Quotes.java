package org.recueil.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.FirstWords;
import org.recueil.bot.view.MeetingLine;
import org.recueil.bot.view.PageLink;
import org.recueil.bot.view.ProvisionCount;
import org.recueil.bot.view.provision.ProvisionView;
import org.recueil.bot.view.source.DocumentView;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.model.id.TextId;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Resolution;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Legible;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * What people put into their own conversations: an official text with its citation, or a sentence with citations in it. Safe
 * for use by several threads.
 */
public final class Quotes {
    /** {@code +II.37+} in a sentence. */
    private static final Pattern MARKED = Pattern.compile("\\+([^+\\n]{1,80})\\+");

    /** About two lines on a wide screen. */
    private static final int PREVIEW = 200;

    private static final int PREVIEWED_CHAPEAU = 80;

    private final Corpus corpus;
    private final ReferenceResolver resolver;

    public Quotes(Corpus corpus) {
        this.corpus = corpus;
        this.resolver = new ReferenceResolver(corpus);
    }

    /** A text as an item of an answer; empty if it is not in the corpus or is a whole meeting. */
    public Optional<AnswerItem> item(TextId id) {
        if (id instanceof DocumentId document) {
            return background(document).map(AnswerItem::of);
        } else if (id instanceof ReportParagraphId paragraph) {
            return corpus.reportParagraphs().stream()
                    .filter(each -> each.id().equals(paragraph))
                    .findFirst()
                    .map(AnswerItem::of);
        }
        return corpus.provision(id).map(provision -> AnswerItem.of(corpus, provision));
    }

    private Optional<BackgroundDocument> background(DocumentId id) {
        return corpus.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst();
    }

    /** The item's whole text with everything below it, its chapeau, citation and doubts; without actions. */
    public Reply text(AnswerItem item, Language language) {
        Wording wording = Wording.in(language);
        ProvisionView view = new ProvisionView(corpus, wording);
        List<Block> blocks = corpus.provision(item.id())
                .map(view::quoted)
                .orElseGet(() -> List.of(new Block.Quotation(item.text()), citation(item, wording)));
        return new Reply(blocks, List.of());
    }

    /**
     * The item in two or three lines: its label, the first words of its chapeau and text, and its citation with the address;
     * without actions.
     */
    public Reply preview(AnswerItem item, Language language) {
        StringBuilder words = new StringBuilder();
        item.chapeau()
                .forEach(above ->
                        words.append(FirstWords.of(above, PREVIEWED_CHAPEAU)).append(' '));
        words.append(FirstWords.of(item.text(), PREVIEW));
        Wording wording = Wording.in(language);
        ProvisionView view = new ProvisionView(corpus, wording);
        Block citation = corpus.provision(item.id()).map(view::citation).orElseGet(() -> citation(item, wording));
        return Reply.of(
                new Block.Items(Item.quoted(item.label(), List.of(new Span.Plain(words.toString())))), citation);
    }

    /**
     * A background document or a meeting in three lines: its title, what it is, its address. Empty if it is not in the corpus
     * or is a single text.
     */
    public Optional<Reply> card(TextId id, Language language) {
        Wording wording = Wording.in(language);
        if (id instanceof DocumentId document) {
            return background(document)
                    .map(its -> Reply.of(
                            strong(its.title()),
                            DocumentView.preparedFor(its, wording),
                            new Block.Note(new Span.Link(its.symbol(), Citation.url(its.symbol())))));
        }
        return id instanceof MeetingId meeting
                ? corpus.meeting(meeting).map(its -> card(its, wording))
                : Optional.empty();
    }

    private Reply card(Meeting meeting, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        String label = meeting.id().label();
        blocks.add(strong(MeetingLine.of(meeting, wording)));
        blocks.add(new Block.Paragraph(
                corpus.topLevel(meeting.id()).isEmpty()
                        ? label
                        : label + " — " + ProvisionCount.of(meeting.id(), corpus, wording)));
        meeting.symbol().ifPresent(symbol -> blocks.add(new Block.Note(new Span.Link(Citation.url(symbol)))));
        return new Reply(blocks, List.of());
    }

    private static Block strong(String line) {
        return new Block.Paragraph(new Span.Strong(line));
    }

    /**
     * The sentence with each reference between plus signs replaced by its citation, linked to the official document. References
     * that are not in the corpus stay as written. Empty if nothing was replaced.
     */
    public Optional<Reply> sentence(String sentence) {
        String legible = Legible.of(sentence);
        List<Span> spans = new ArrayList<>();
        int read = 0;
        Matcher mark = MARKED.matcher(legible);
        for (int from = 0; mark.find(from); ) {
            MatchResult found = mark.toMatchResult();
            List<Span> named = citations(found.group(1));
            // a plus sign that did not close a reference may open one: +50 % … +II.37+
            from = named.isEmpty() ? found.end() - 1 : found.end();
            if (!named.isEmpty()) {
                plain(legible.substring(read, found.start()), spans);
                read = found.end();
                for (int i = 0; i < named.size(); i++) {
                    plain(i == 0 ? "" : " ; ", spans);
                    spans.add(named.get(i));
                }
            }
        }
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        plain(legible.substring(read), spans);
        return Optional.of(Reply.of(new Block.Paragraph(spans)));
    }

    private static void plain(String text, List<Span> spans) {
        if (!text.isEmpty()) {
            spans.add(new Span.Plain(text));
        }
    }

    /** The citations of everything that a text names; empty if any part of it names nothing. */
    private List<Span> citations(String written) {
        Parsed parsed = ReferenceParser.parse(written);
        List<Span> citations = new ArrayList<>();
        for (Resolution resolution :
                parsed.isComplete() ? resolver.resolve(parsed.references()) : List.<Resolution>of()) {
            if (resolution instanceof Resolution.ReadAs) {
                continue;
            }
            List<Span> its = citations(resolution);
            if (its.isEmpty()) {
                return List.of();
            }
            citations.addAll(its);
        }
        return citations;
    }

    private List<Span> citations(Resolution resolution) {
        if (resolution instanceof Resolution.Found found) {
            return found.ids().stream()
                    .flatMap(id -> corpus.provision(id).stream())
                    .map(provision -> AnswerItem.of(corpus, provision))
                    .map(Quotes::citation)
                    .toList();
        } else if (resolution instanceof Resolution.Whole whole) {
            return corpus.meeting(whole.meeting()).flatMap(Meeting::instrument).stream()
                    .map(instrument -> Span.linked(
                            Citation.of(instrument), instrument.symbol().map(Citation::url)))
                    .toList();
        } else if (resolution instanceof Resolution.Paragraph found) {
            return List.of(citation(AnswerItem.of(found.paragraph())));
        }
        return List.of();
    }

    private static Span citation(AnswerItem item) {
        return Span.linked(item.citation(), item.url());
    }

    private Block citation(AnswerItem item, Wording wording) {
        List<Span> spans = new ArrayList<>(List.of(citation(item)));
        spans.addAll(PageLink.after(item.id(), corpus, wording));
        return new Block.Note(spans);
    }
}
