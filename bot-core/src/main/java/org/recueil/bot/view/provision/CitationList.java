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
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/**
 * Citations with their links, one per line and ten per page, exactly as they are pasted. An action copies all citations with
 * one line per document, as statements gather them.
 */
public final class CitationList {
    private static final int FOR_REMARKS = 120;

    private final Corpus corpus;
    private final Wording wording;

    public CitationList(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    public Answer answer(ThemeIntent.ThemeOf asked) {
        Theme theme = asked.theme();
        Block heading = new Block.Heading(ThemeName.of(theme, wording));
        String line = new ThemeIntent.ThemeOf(theme, ThemeIntent.Listing.CITED).says();
        Answer.Builder cited = Answer.of(Kind.CITATIONS).theme(theme.name());
        return answer(cited, AnswerItem.all(corpus, theme.references()), line, asked.page())
                .after(heading)
                .and(TextActions.theme(theme, wording));
    }

    /** @param line asks for the first page */
    public Answer answer(List<AnswerItem> items, String line, int asked) {
        return answer(Answer.of(Kind.CITATIONS), items, line, asked);
    }

    private Answer answer(Answer.Builder cited, List<AnswerItem> items, String line, int asked) {
        Page<AnswerItem> page = Page.of(items, asked);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.count("cite.holds", page.total()) + page.position(wording)));
        List<Action> actions = new ArrayList<>();
        if (page.total() > 0) {
            blocks.add(entries(page.entries()));
            String shown = page.entries().stream().map(this::line).collect(Collectors.joining("\n"));
            actions.add(
                    new Action.Copy(wording.count("cite.copy", page.entries().size()), shown));
        }
        blocks.addAll(notes(page.entries()));
        List<String> gathered = byDocument(items);
        if (gathered.size() < items.size()) {
            String label = wording.say("cite.copy.gathered", items.size());
            actions.add(new Action.Copy(label, String.join("\n", gathered)));
        }
        actions.addAll(page.turns(line, wording));
        page.entries().forEach(item -> actions.add(TextActions.look(item.label())));
        return cited.items(page.entries()).page(page).saying(new Reply(blocks, actions));
    }

    /** The citations with their addresses; if these are too long for a phone, each citation is a link. */
    private Block entries(List<AnswerItem> items) {
        Block shown = new Block.Items(items.stream().map(this::entry).toList());
        int most = Budget.OTHER.room(List.of()) - FOR_REMARKS;
        return Phone.length(List.of(shown)) <= most
                ? shown
                : new Block.Items(items.stream()
                        .map(item -> new Item("", Span.linked(citation(item), url(item))))
                        .toList());
    }

    private Item entry(AnswerItem item) {
        Optional<String> url = url(item);
        String citation = citation(item);
        List<Span> spans = new ArrayList<>();
        spans.add(new Span.Plain(url.isPresent() ? citation + ", " : citation));
        url.ifPresent(address -> spans.add(new Span.Link(address)));
        corpus.pageOf(item.id()).ifPresent(page -> {
            spans.add(new Span.Plain(url.isPresent() ? " — " : ", "));
            spans.add(new Span.Link(page));
        });
        return new Item("", spans);
    }

    private String citation(AnswerItem item) {
        return wording.isEnglish() ? item.citationInEnglish() : item.citation();
    }

    private Optional<String> url(AnswerItem item) {
        return wording.isEnglish() ? item.urlInEnglish() : item.url();
    }

    private String line(AnswerItem item) {
        return line(citation(item), url(item))
                + corpus.pageOf(item.id()).map(page -> ", " + page).orElse("");
    }

    private static String line(String citation, Optional<String> url) {
        return citation + url.map(address -> ", " + address).orElse("");
    }

    private List<Block> notes(List<AnswerItem> items) {
        List<Block> notes = new ArrayList<>();
        if (items.stream().anyMatch(item -> item.url().isEmpty())) {
            notes.add(new Block.Note(wording.say("cite.no.link")));
        }
        return notes;
    }

    /**
     * One line for each instrument or document, in the order of their first citation. A preamble has a line of its own: after
     * "premier alinéa du préambule", "par. 2" would read like another alinea.
     */
    private List<String> byDocument(List<AnswerItem> items) {
        Map<String, List<AnswerItem>> documents = new LinkedHashMap<>();
        for (AnswerItem item : items) {
            String key = corpus.provision(item.id())
                    .map(Provision::id)
                    .map(id -> id.meeting() + (id.isPreamble() ? " preamble" : ""))
                    .orElse(item.id().toString());
            documents.computeIfAbsent(key, document -> new ArrayList<>()).add(item);
        }
        return documents.values().stream().map(this::gathered).toList();
    }

    private String gathered(List<AnswerItem> items) {
        List<Provision> provisions = items.stream()
                .flatMap(item -> corpus.provision(item.id()).stream())
                .toList();
        if (provisions.isEmpty()) {
            return line(items.get(0));
        }
        Meeting meeting = corpus.meetingOf(provisions.get(0).id());
        String citation =
                wording.isEnglish() ? Citation.inEnglish(provisions, meeting) : Citation.of(provisions, meeting);
        return line(citation, url(items.get(0)));
    }
}
