package org.recueil.web.render;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.model.LanguageEdition;
import org.recueil.model.id.DocumentId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;

/**
 * The blocks of an answer as HTML. Official words stand in quotations with their language; an entry of a list leads to its
 * page, and shows the whole of its text. Made for one answer; for use by one thread.
 */
public final class HtmlRenderer implements Block.Visitor<Void> {
    /** What stands before the number of a fault of a draft in the name of its entry: {@code point-1}. */
    public static final String FAULT = "point-";

    private static final String OFFICIAL = "fr";
    private static final String SEPARATOR = ", ";

    private final Html html;
    private final Links links;
    private final EntryLinks entries;
    private final Map<String, AnswerItem> texts = new LinkedHashMap<>();
    private final Map<String, String> languages = new LinkedHashMap<>();
    private final boolean wholeTexts;
    /** Whether each list holds faults of a draft. */
    private final boolean faults;

    /** Whether the words that introduce all texts are shown before the first one alone. */
    private final boolean openingOnce;

    private final Set<String> quoted = new HashSet<>();
    private int level;
    private boolean quoting;
    /** Whether the first heading is the name or title of an official text. */
    private boolean officialTitle;

    /** @param level of the first heading, from 1; those that follow are one level below */
    public HtmlRenderer(Html html, Links links, Answer answer, int level) {
        this.html = html;
        this.links = links;
        this.level = level;
        this.entries = new EntryLinks(answer.reply().actions());
        int items = answer.items().size();
        this.officialTitle = answer.kind() == Answer.Kind.INSTRUMENT && items > 0 || isOfDocument(answer);
        this.openingOnce = answer.kind() == Answer.Kind.INSTRUMENT;
        this.faults = answer.kind() == Answer.Kind.VERIFICATION;
        this.wholeTexts = answer.kind() == Answer.Kind.THEME || answer.kind() == Answer.Kind.INSTRUMENT;
        for (AnswerItem item : answer.items()) {
            texts.put(item.label(), item);
            for (LanguageEdition.Text other : item.official()) {
                languages.put(other.words(), other.language());
            }
        }
    }

    /** Whether it shows one document by its title and summary. A report has none, and begins with our own words. */
    private static boolean isOfDocument(Answer answer) {
        return answer.kind() == Answer.Kind.DOCUMENT
                && answer.items().size() == 1
                && answer.items().get(0).id() instanceof DocumentId
                && answer.reply().blocks().stream().anyMatch(Block.Quotation.class::isInstance);
    }

    /** Writes blocks, and returns the actions that no entry of theirs leads to. */
    public List<Action.Ask> render(List<Block> blocks) {
        for (Block block : blocks) {
            if (quoting && !(block instanceof Block.Quotation)) {
                endQuotation();
            }
            block.accept(this);
        }
        if (quoting) {
            endQuotation();
        }
        return entries.left();
    }

    private void endQuotation() {
        html.close().line();
        quoting = false;
    }

    @Override
    public Void heading(Block.Heading heading) {
        html.open("h" + level, officialTitle ? new String[] {"lang", OFFICIAL} : new String[0]);
        officialTitle = false;
        spans(heading.spans());
        html.close().line();
        level = Math.max(level, 2);
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return lines("p", "", paragraph.spans());
    }

    @Override
    public Void note(Block.Note note) {
        return lines("p", "note", note.spans());
    }

    private Void lines(String element, String kind, List<Span> spans) {
        html.open(element, kind.isEmpty() ? new String[0] : new String[] {"class", kind});
        spans(spans);
        html.close().line();
        return null;
    }

    @Override
    public Void quotation(Block.Quotation quotation) {
        if (!quoting) {
            html.open("blockquote").line();
            quoting = true;
        }
        List<Span> shown = quotation.whole().isEmpty() ? quotation.spans() : quotation.whole();
        String words = Span.text(shown);
        quoted.add(words);
        String language = languages.getOrDefault(words, OFFICIAL);
        html.open("p", "lang", language, "class", "d" + Math.min(quotation.depth(), 4));
        label(quotation.label());
        spans(shown);
        html.close().line();
        return null;
    }

    private void label(String label) {
        if (label.equals(Item.BULLET)) {
            html.element("span", label, "class", "n", "aria-hidden", "true").text(" ");
        } else if (!label.isEmpty()) {
            html.element("span", label, "class", "n").text(" ");
        }
    }

    @Override
    public Void items(Block.Items items) {
        html.open("ul", "class", "list").line();
        items.items().forEach(faults ? this::fault : this::item);
        html.close().line();
        return null;
    }

    /** A page has room for what was left out on a phone. */
    private static Item whole(Item item) {
        if (item.whole().isEmpty()) {
            return item;
        }
        return item.official().isEmpty()
                ? new Item(item.label(), item.whole())
                : new Item(item.label(), item.spans(), item.whole());
    }

    /** A fault has a name, so that a mark in the draft can lead to it. The labels that it says lead to their texts. */
    private void fault(Item item) {
        html.open("li", "id", FAULT + item.label().replace(".", ""));
        label(item.label());
        spans(item.spans().stream().flatMap(this::withLinks).toList());
        official(item);
        html.close().line();
    }

    private Stream<Span> withLinks(Span span) {
        List<String> labels = span instanceof Span.Strong ? List.of(span.text().split(SEPARATOR)) : List.of();
        return labels.isEmpty()
                        || labels.stream().anyMatch(label -> links.spoken(label).isEmpty())
                ? Stream.of(span)
                : labels.stream()
                        .flatMap(label -> Stream.<Span>of(new Span.Plain(SEPARATOR), new Span.Command("rec", label)))
                        .skip(1);
    }

    private void item(Item entry) {
        html.open("li");
        Optional<Action.Ask> shows = entries.of(entry);
        Item item = whole(entry);
        Optional<AnswerItem> text = shows.map(Action.Ask::label).map(texts::get).filter(its -> wholeTexts);
        if (shows.isPresent()) {
            linked(item, shows.get());
        } else {
            label(item.label());
            spans(item.spans());
        }
        if (text.isPresent()) {
            quoted(text.get());
        } else {
            official(item);
        }
        html.close().line();
    }

    private void official(Item item) {
        if (!item.official().isEmpty()) {
            html.open("blockquote").open("p", "lang", OFFICIAL);
            spans(item.official());
            html.close().close();
        }
    }

    /** Its number stays outside the link; words that have links of their own stay outside, too. */
    private void linked(Item item, Action.Ask shows) {
        String number = shows.isEntry() ? shows.place() + "." : item.label().equals(Item.BULLET) ? Item.BULLET : "";
        String rest = item.label().substring(number.length()).strip();
        boolean plain =
                item.spans().stream().noneMatch(span -> span instanceof Span.Link || span instanceof Span.Command);
        String words = (rest + " " + (plain ? Span.text(item.spans()) : "")).strip();
        label(number);
        if (!words.isEmpty()) {
            openLink(shows.says(), words, shows.label());
            html.text(rest).text(rest.isEmpty() || item.spans().isEmpty() ? "" : " ");
            spans(plain ? item.spans() : List.of());
            html.close();
        }
        if (!plain) {
            spans(item.spans());
        }
    }

    /** Named as it is seen, for those who say what to press; then in words. */
    private void openLink(String line, String words, String label) {
        html.openLink(links.toLine(line), words, words.contains(label) ? links.spoken(label) : "");
    }

    /** A whole text with the words above it. */
    private void quoted(AnswerItem item) {
        html.open("blockquote");
        for (String above : item.chapeau()) {
            if (quoted.add(above) || !openingOnce) {
                html.element("p", above, "lang", OFFICIAL, "class", "chapeau");
            }
        }
        html.element("p", item.text(), "lang", OFFICIAL);
        html.close();
    }

    private void spans(List<Span> spans) {
        SpanWriter writer = new SpanWriter(html, links);
        spans.forEach(span -> span.accept(writer));
    }
}
