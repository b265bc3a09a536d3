package org.recueil.bot.view.provision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Page;
import org.recueil.bot.answer.Phone;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * Citations with their links, one per line, ten per page: what is shown is what is pasted. Beside the page, all citations
 * can be copied with one line a document, as a statement gathers them.
 */
public final class CitationList {
    private static final int FOR_REMARKS = 120;

    private final Corpus corpus;

    public CitationList(Corpus corpus) {
        this.corpus = corpus;
    }

    public List<AnswerItem> items(List<ProvisionId> ids) {
        return ids.stream()
                .map(id -> AnswerItem.of(corpus, corpus.provision(id).orElseThrow()))
                .toList();
    }

    public Answer answer(ThemeIntent.ThemeOf asked, Wording wording) {
        Theme theme = asked.theme();
        Block heading = new Block.Heading(ThemeName.of(theme, wording));
        String line = new ThemeIntent.ThemeOf(theme, ThemeIntent.Listing.CITED).says();
        Answer.Builder cited = Answer.of(Kind.CITATIONS).theme(theme.name());
        return answer(cited, items(theme.references()), line, asked.page(), wording)
                .after(heading)
                .and(TextActions.theme(theme, wording));
    }

    /** @param line what asks for the first page */
    public Answer answer(List<AnswerItem> items, String line, int asked, Wording wording) {
        return answer(Answer.of(Kind.CITATIONS), items, line, asked, wording);
    }

    private Answer answer(Answer.Builder cited, List<AnswerItem> items, String line, int asked, Wording wording) {
        Page<AnswerItem> page = Page.of(items, asked);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.count("cite.holds", page.total()) + page.position(wording)));
        List<Action> actions = new ArrayList<>();
        if (page.total() > 0) {
            blocks.add(entries(page.entries(), wording));
            String shown =
                    page.entries().stream().map(item -> line(item, wording)).collect(Collectors.joining("\n"));
            actions.add(
                    new Action.Copy(wording.count("cite.copy", page.entries().size()), shown));
        }
        blocks.addAll(notes(page.entries(), wording));
        List<String> gathered = byDocument(items, wording);
        if (gathered.size() < items.size()) {
            String label = wording.say("cite.copy.gathered", items.size());
            actions.add(new Action.Copy(label, String.join("\n", gathered)));
        }
        actions.addAll(page.turns(line, wording));
        page.entries().forEach(item -> actions.add(TextActions.look(item.label())));
        return cited.items(page.entries()).page(page).saying(new Reply(blocks, actions));
    }

    /** With the addresses, unless these would be too much for a phone: then each stands behind its citation. */
    private static Block entries(List<AnswerItem> items, Wording wording) {
        Block shown =
                new Block.Items(items.stream().map(item -> entry(item, wording)).toList());
        int most = Budget.OTHER.room(List.of()) - FOR_REMARKS;
        return Phone.length(List.of(shown)) <= most
                ? shown
                : new Block.Items(items.stream()
                        .map(item -> new Item("", linked(item, wording)))
                        .toList());
    }

    private static Span linked(AnswerItem item, Wording wording) {
        String citation = citation(item, wording);
        return url(item, wording)
                .<Span>map(address -> new Span.Link(citation, address))
                .orElseGet(() -> new Span.Plain(citation));
    }

    private static Item entry(AnswerItem item, Wording wording) {
        Optional<String> url = url(item, wording);
        String citation = citation(item, wording);
        List<Span> spans = new ArrayList<>();
        spans.add(new Span.Plain(url.isPresent() ? citation + ", " : citation));
        url.ifPresent(address -> spans.add(new Span.Link(address)));
        return new Item("", spans);
    }

    private static String citation(AnswerItem item, Wording wording) {
        return isEnglish(wording) ? item.citationInEnglish() : item.citation();
    }

    private static Optional<String> url(AnswerItem item, Wording wording) {
        return isEnglish(wording) ? item.urlInEnglish() : item.url();
    }

    private static boolean isEnglish(Wording wording) {
        return wording.language() == Language.ENGLISH;
    }

    private static String line(AnswerItem item, Wording wording) {
        return line(citation(item, wording), url(item, wording));
    }

    private static String line(String citation, Optional<String> url) {
        return citation + url.map(address -> ", " + address).orElse("");
    }

    private static List<Block> notes(List<AnswerItem> items, Wording wording) {
        List<Block> notes = new ArrayList<>();
        if (items.stream().anyMatch(item -> item.url().isEmpty())) {
            notes.add(new Block.Note(wording.say("cite.no.link")));
        }
        return notes;
    }

    /**
     * A line for each instrument or document, in the order in which the first of its places stands. A preamble has a
     * line of its own: after "premier alinéa du préambule", "par. 2" reads like another alinea.
     */
    private List<String> byDocument(List<AnswerItem> items, Wording wording) {
        Map<String, List<AnswerItem>> documents = new LinkedHashMap<>();
        for (AnswerItem item : items) {
            String key = corpus.provision(item.id())
                    .map(Provision::id)
                    .map(id -> id.meeting() + (id.isPreamble() ? " preamble" : ""))
                    .orElse(item.id().toString());
            documents.computeIfAbsent(key, document -> new ArrayList<>()).add(item);
        }
        return documents.values().stream().map(its -> gathered(its, wording)).toList();
    }

    private String gathered(List<AnswerItem> items, Wording wording) {
        List<Provision> provisions = items.stream()
                .flatMap(item -> corpus.provision(item.id()).stream())
                .toList();
        if (provisions.isEmpty()) {
            return line(items.get(0), wording);
        }
        Meeting meeting = corpus.meetingOf(provisions.get(0).id());
        String citation =
                isEnglish(wording) ? Citation.inEnglish(provisions, meeting) : Citation.of(provisions, meeting);
        return line(citation, url(items.get(0), wording));
    }
}
