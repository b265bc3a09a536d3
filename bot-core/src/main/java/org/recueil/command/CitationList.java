package org.recueil.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.MeetingId;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/**
 * Citations with their links, one a line, ten a page: what is shown is what is pasted. Beside the page, all citations
 * can be copied with one line a document, as a statement gathers them.
 */
final class CitationList {
    private final Corpus corpus;

    CitationList(Corpus corpus) {
        this.corpus = corpus;
    }

    List<AnswerItem> items(List<ProvisionId> ids) {
        return ids.stream()
                .map(id -> AnswerItem.of(corpus, corpus.provision(id).orElseThrow()))
                .toList();
    }

    Answer answer(Theme theme, Request request) {
        Wording wording = request.wording();
        Block heading = new Block.Heading(ThemeChoice.nameIn(theme, wording));
        String line = CiteCommand.OF_THEME + theme.number();
        Action back = ProvisionActions.theme(theme, wording);
        return answer(items(theme.references()), line, Optional.of(theme.name()), request)
                .with(List.of(heading), List.of())
                .and(back);
    }

    Answer answer(List<AnswerItem> items, Request request) {
        return answer(items, CiteCommand.says(request.argument()), Optional.empty(), request);
    }

    private Answer answer(List<AnswerItem> items, String line, Optional<String> theme, Request request) {
        Wording wording = request.wording();
        Page<AnswerItem> page = Page.of(items, request.page());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.count("cite.holds", page.total()) + page.position(wording)));
        List<Action> actions = new ArrayList<>();
        if (page.total() > 0) {
            blocks.add(new Block.Items(
                    page.entries().stream().map(CitationList::entry).toList()));
            String shown = page.entries().stream().map(CitationList::line).collect(Collectors.joining("\n"));
            actions.add(
                    new Action.Copy(wording.count("cite.copy", page.entries().size()), shown));
        }
        blocks.addAll(notes(page.entries(), wording));
        List<String> gathered = byDocument(items);
        if (gathered.size() < items.size()) {
            String label = wording.say("cite.copy.gathered", items.size());
            actions.add(new Action.Copy(label, String.join("\n", gathered)));
        }
        actions.addAll(page.turns(line, wording));
        page.entries().forEach(item -> actions.add(new Action.Ask(item.label(), "/rec " + item.label())));
        return new Answer(
                Kind.CITATIONS,
                page.entries(),
                theme,
                List.of(),
                page.number(),
                page.pages(),
                page.total(),
                new Reply(blocks, actions));
    }

    private static Item entry(AnswerItem item) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span.Plain(item.url().isPresent() ? item.citation() + ", " : item.citation()));
        item.url().ifPresent(url -> spans.add(new Span.Link(url)));
        return new Item("", spans);
    }

    private static String line(AnswerItem item) {
        return line(item.citation(), item.url());
    }

    private static String line(String citation, Optional<String> url) {
        return citation + url.map(address -> ", " + address).orElse("");
    }

    private static List<Block> notes(List<AnswerItem> items, Wording wording) {
        List<Block> notes = new ArrayList<>();
        if (items.stream().anyMatch(item -> item.url().isEmpty())) {
            notes.add(new Block.Note(wording.say("cite.no.link")));
        }
        Optional<String> url =
                items.stream().flatMap(item -> item.url().stream()).findFirst();
        if (wording.language() == Language.ENGLISH && url.isPresent()) {
            Span english = new Span.Link(Citation.englishUrl(url.get()));
            notes.add(new Block.Note(new Span.Plain(wording.say("cite.english") + " "), english));
        }
        return notes;
    }

    /**
     * A line for each instrument or document, in the order in which the first of its places stands. A preamble has a
     * line of its own: after "premier alinéa du préambule", "par. 2" reads like another alinea.
     */
    private List<String> byDocument(List<AnswerItem> items) {
        Map<String, List<AnswerItem>> documents = new LinkedHashMap<>();
        for (AnswerItem item : items) {
            String key = provision(item)
                    .map(Provision::id)
                    .map(id -> id.meeting() + (id.isPreamble() ? " preamble" : ""))
                    .orElse(item.id());
            documents.computeIfAbsent(key, document -> new ArrayList<>()).add(item);
        }
        return documents.values().stream().map(this::gathered).toList();
    }

    private String gathered(List<AnswerItem> items) {
        List<Provision> provisions =
                items.stream().flatMap(item -> provision(item).stream()).toList();
        if (provisions.isEmpty()) {
            return line(items.get(0));
        }
        MeetingId meeting = provisions.get(0).id().meeting();
        return line(
                Citation.of(provisions, corpus.meeting(meeting).orElseThrow()),
                items.get(0).url());
    }

    private Optional<Provision> provision(AnswerItem item) {
        return item.isProvision() ? corpus.provision(ProvisionId.parse(item.id())) : Optional.empty();
    }
}
