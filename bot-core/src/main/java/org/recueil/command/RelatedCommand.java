package org.recueil.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Corpus;
import org.recueil.model.MeetingId;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.relation.Relations;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** {@code /liees}: what repeats, reworks, cites or resembles the provisions that references name. */
final class RelatedCommand implements Command {
    private final Corpus corpus;
    private final NotUnderstood notUnderstood;
    private final ReferenceReading reading;
    private final Relations relations;

    RelatedCommand(Corpus corpus, NotUnderstood notUnderstood, Relations relations) {
        this.corpus = corpus;
        this.notUnderstood = notUnderstood;
        this.reading = new ReferenceReading(corpus);
        this.relations = relations;
    }

    static Action action(String label, String references) {
        return new Action.Ask(label, "/liees " + references);
    }

    @Override
    public List<String> names() {
        return List.of("liees", "liee", "liées", "liée", "related");
    }

    /** "Liées au travail forcé" is a question. */
    @Override
    public boolean takes(String argument) {
        return argument.isEmpty()
                || !ReferenceParser.parse(argument).references().isEmpty();
    }

    @Override
    public Answer answer(Request request) {
        Wording wording = request.wording();
        Action example = action(HelpTopic.typed("liees", wording) + " VII.2.b", "VII.2.b");
        if (request.argument().isBlank()) {
            Block usage = new Block.Paragraph(wording.say("related.usage"));
            return Answer.of(
                    Kind.HELP, new Reply(List.of(usage), List.of(example, HelpCommand.about("liees", wording))));
        }
        Parsed parsed = ReferenceParser.parse(request.argument());
        if (parsed.references().isEmpty()) {
            return notUnderstood
                    .reference(request.argument(), example, wording)
                    .and(HelpCommand.about("liees", wording));
        }
        Gathered gathered = reading.gather(reading.resolve(parsed), parsed.rest(), wording);
        List<RelatedEntry> entries = entries(gathered, wording);
        if (gathered.provisions().isEmpty()
                && gathered.meetings().isEmpty()
                && gathered.documents().isEmpty()) {
            return Answer.of(Kind.NOT_FOUND, new Reply(gathered.remarks(wording), gathered.offers()))
                    .and(HelpCommand.about("liees", wording));
        }
        Answer answer = entries.isEmpty() ? nothing(gathered, wording) : show(entries, request);
        return answer.with(gathered.remarks(wording), gathered.offers());
    }

    private List<RelatedEntry> entries(Gathered gathered, Wording wording) {
        RelatedEntries view = new RelatedEntries(corpus, wording);
        List<RelatedEntry> entries = new ArrayList<>();
        gathered.provisions().forEach(id -> entries.addAll(view.of(id, relations.of(id))));
        for (MeetingId meeting : gathered.meetings()) {
            entries.addAll(view.citing(meeting.label(), meeting, relations.citing(meeting)));
        }
        for (AnswerItem document : gathered.documents()) {
            entries.addAll(view.citing(document.label(), document.id(), relations.citing(document.id())));
        }
        return entries;
    }

    private Answer show(List<RelatedEntry> entries, Request request) {
        Wording wording = request.wording();
        Page<RelatedEntry> page = Page.of(entries, request.page());
        Set<Action> actions = new LinkedHashSet<>(page.turns("/liees " + request.argument(), wording));
        page.entries().stream().map(RelatedEntry::look).forEach(actions::add);
        page.entries().stream().map(RelatedEntry::asked).distinct().forEach(asked -> actions.add(look(asked)));
        List<AnswerItem> items = provisions(page.entries()).stream()
                .map(id -> AnswerItem.of(corpus, corpus.provision(id).orElseThrow()))
                .toList();
        return new Answer(
                Kind.RELATED,
                items,
                Optional.empty(),
                List.of(),
                page.number(),
                page.pages(),
                provisions(entries).size(),
                new Reply(blocks(page, wording), List.copyOf(actions)));
    }

    private static Set<ProvisionId> provisions(List<RelatedEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.provision().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was asked for heads its entries, each section under its name. */
    private List<Block> blocks(Page<RelatedEntry> page, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        String asked = "";
        String section = "";
        for (RelatedEntry entry : page.entries()) {
            boolean other = !entry.asked().equals(asked);
            if (!items.isEmpty() && (other || !entry.section().equals(section))) {
                blocks.add(new Block.Items(items));
                items.clear();
            }
            if (other) {
                blocks.add(new Block.Heading(wording.say("related.to", entry.asked()) + page.position(wording)));
                blocks.add(new Block.Paragraph(entry.about()));
            }
            if (other || !entry.section().equals(section)) {
                blocks.add(new Block.Paragraph(new Span.Strong(entry.section())));
            }
            items.add(entry.item());
            asked = entry.asked();
            section = entry.section();
        }
        blocks.add(new Block.Items(items));
        return blocks;
    }

    private Answer nothing(Gathered gathered, Wording wording) {
        List<String> asked = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        gathered.provisions().forEach(id -> {
            asked.add(id.label());
            id.upwards().stream()
                    .flatMap(at -> corpus.themesOf(at, Theme.NEWEST).stream())
                    .distinct()
                    .forEach(theme -> actions.add(ProvisionActions.theme(theme, wording)));
        });
        gathered.meetings().forEach(meeting -> asked.add(meeting.label()));
        gathered.documents().forEach(document -> asked.add(document.label()));
        asked.forEach(label -> actions.add(look(label)));
        actions.add(new Action.Ask(wording.say("themes.all.action"), "/themes"));
        Block none = new Block.Paragraph(wording.spans("related.none", Span.Said.of(String.join(", ", asked))));
        return Answer.of(Kind.RELATED, new Reply(List.of(none), actions));
    }

    private static Action look(String label) {
        return new Action.Ask(label, "/rec " + label);
    }
}
