package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Page;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.TextActions;
import org.recueil.bot.view.provision.RelatedEntries;
import org.recueil.bot.view.provision.RelatedEntry;
import org.recueil.bot.view.theme.ThemeList;
import org.recueil.model.Corpus;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.ReferenceResolver;
import org.recueil.relation.likeness.Relations;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** {@code /liees}: the texts that repeat, reword, cite or resemble the provisions that references name. */
final class RelatedCommand {
    private static final int LINES = 2;

    private final Corpus corpus;
    private final ReferenceResolver resolver;
    private final Relations relations;

    RelatedCommand(Corpus corpus, Relations relations) {
        this.corpus = corpus;
        this.resolver = new ReferenceResolver(corpus);
        this.relations = relations;
    }

    Answer answer(TextIntent.Related asked, AskedIntent line, Wording wording) {
        ResolvedReferences gathered =
                new ResolvedReferences(resolver.resolve(asked.references()), asked.rest(), corpus, wording);
        List<RelatedEntry> entries = entries(gathered, wording);
        if (gathered.provisions().isEmpty()
                && gathered.meetings().isEmpty()
                && gathered.documents().isEmpty()) {
            return gathered.notFound(Verb.RELATED);
        }
        return gathered.before(
                entries.isEmpty() ? nothing(gathered, wording) : show(entries, gathered, asked.page(), line, wording));
    }

    private List<RelatedEntry> entries(ResolvedReferences gathered, Wording wording) {
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

    private Answer show(
            List<RelatedEntry> entries, ResolvedReferences gathered, int asked, AskedIntent line, Wording wording) {
        Page<RelatedEntry> page = Page.of(entries, asked);
        Set<Action> actions = new LinkedHashSet<>();
        page.entries().forEach(entry -> actions.add(entry.look().at(actions.size() + 1)));
        actions.addAll(page.turns(Verb.RELATED.says(line.written()), wording));
        page.entries().stream().map(RelatedEntry::asked).distinct().forEach(of -> actions.add(TextActions.look(of)));

        return Answer.of(Kind.RELATED)
                .items(AnswerItem.all(corpus, provisions(page.entries())))
                .page(page)
                .total(provisions(entries).size())
                .saying(new Reply(blocks(page, gathered.remarks(), wording), List.copyOf(actions)));
    }

    private static Set<ProvisionId> provisions(List<RelatedEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.provision().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The entries below what they are related to, in sections by kind of relation. */
    private List<Block> blocks(Page<RelatedEntry> page, List<Block> remarks, Wording wording) {
        List<List<Block>> heads = new ArrayList<>();
        List<TextList.Entry> entries = new ArrayList<>();
        for (int i = 0; i < page.entries().size(); i++) {
            heads.add(heads(i, page, wording));
            entries.add(page.entries().get(i).entry().numbered(i + 1));
        }
        return TextList.inSections(heads, entries, LINES, Budget.OTHER.room(remarks));
    }

    /** The headings above an entry, if it begins a part or a section of the list. */
    private static List<Block> heads(int i, Page<RelatedEntry> page, Wording wording) {
        RelatedEntry entry = page.entries().get(i);
        boolean other =
                i == 0 || !entry.asked().equals(page.entries().get(i - 1).asked());
        List<Block> heads = new ArrayList<>();
        if (other) {
            heads.add(new Block.Heading(wording.say("related.to", entry.asked()) + page.position(wording)));
        }
        if (other || !entry.section().equals(page.entries().get(i - 1).section())) {
            heads.add(new Block.Paragraph(new Span.Strong(entry.section())));
        }
        return heads;
    }

    private Answer nothing(ResolvedReferences gathered, Wording wording) {
        List<String> asked = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        gathered.provisions().forEach(id -> {
            asked.add(id.label());
            id.upwards().stream()
                    .flatMap(at -> corpus.themesOf(at).stream())
                    .distinct()
                    .forEach(theme -> actions.add(TextActions.theme(theme, wording)));
        });
        gathered.meetings().forEach(meeting -> asked.add(meeting.label()));
        gathered.documents().forEach(document -> asked.add(document.label()));
        asked.forEach(label -> actions.add(TextActions.look(label)));
        actions.add(ThemeList.all(wording));
        Block none = new Block.Paragraph(wording.spans("related.none", Span.Said.of(String.join(", ", asked))));
        return Answer.of(Kind.RELATED, new Reply(List.of(none), actions));
    }
}
