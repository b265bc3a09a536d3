package org.recueil.bot.view.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.relation.likeness.Likeness;
import org.recueil.relation.likeness.Related;
import org.recueil.relation.likeness.Related.CitationLink;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** Related texts as the entries of a list, each with the kind of relation and the words that show it. */
public final class RelatedEntries {
    private final Corpus corpus;
    private final Wording wording;
    private final RelatedWords words;

    public RelatedEntries(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        this.words = new RelatedWords(corpus, wording);
    }

    /** In this order: versions, citations, similar texts. */
    public List<RelatedEntry> of(ProvisionId id, Related related) {
        List<RelatedEntry> entries = new ArrayList<>();
        related.repeated()
                .forEach(likeness -> entries.add(
                        like(id, "related.repeats", likeness, words.same(likeness), words.version(likeness))));
        related.reworked()
                .forEach(likeness -> entries.add(
                        like(id, "related.reworks", likeness, words.same(likeness), words.version(likeness))));
        related.cites().forEach(link -> entries.add(cited(id, link)));
        related.citedBy().stream().filter(link -> !citesWhole(link)).forEach(link -> entries.add(citing(id, link)));
        related.citedBy().stream().filter(this::citesWhole).forEach(link -> entries.add(citing(id, link)));
        related.near()
                .forEach(likeness -> entries.add(
                        like(id, "related.near", likeness, words.theme(likeness), words.inCommon(likeness))));
        return entries;
    }

    /** The texts that cite a document or instrument as a whole. */
    public List<RelatedEntry> citing(String asked, TextId target, List<TextId> citing) {
        return citing.stream()
                .map(other ->
                        entry(asked, wording.say("related.cited.by"), other, "", words.citing(other, List.of(target))))
                .toList();
    }

    private RelatedEntry like(
            ProvisionId asked, String section, Likeness likeness, String why, IntFunction<List<Span>> words) {
        return entry(asked.label(), wording.say(section), likeness.to(), of(asked, likeness.of()) + why, words);
    }

    private RelatedEntry cited(ProvisionId asked, CitationLink link) {
        return linked(asked, wording.say("related.cites"), link, words.firstWords(link.other()));
    }

    private RelatedEntry citing(ProvisionId asked, CitationLink link) {
        String section = citesWhole(link)
                ? wording.say("related.cited.whole", corpus.nameOf(asked.meeting()))
                : wording.say("related.cited.by");
        return linked(asked, section, link, words.citing(link.other(), targets(link.of())));
    }

    private RelatedEntry linked(ProvisionId asked, String section, CitationLink link, IntFunction<List<Span>> words) {
        return entry(asked.label(), section, link.other(), of(asked, link.of()), words);
    }

    /** Whether the text cites the whole instrument, and not a provision of it. */
    private boolean citesWhole(CitationLink link) {
        return corpus.provision(link.other()).stream()
                .flatMap(provision -> provision.citations().stream())
                .flatMap(citation -> citation.targets().stream())
                .noneMatch(link.of().upwards()::contains);
    }

    /** The year of a meeting; a draft is marked. */
    private String year(Meeting meeting) {
        return meeting.draft()
                ? wording.say("related.draft", String.valueOf(meeting.year()))
                : String.valueOf(meeting.year());
    }

    /** @param why stands after the label and year */
    private RelatedEntry entry(String asked, String section, TextId other, String why, IntFunction<List<Span>> words) {
        String label = corpus.nameOf(other);
        Optional<ProvisionId> provision = corpus.provision(other).map(Provision::id);
        String year =
                provision.map(id -> " (" + year(corpus.meetingOf(id)) + ")").orElse("");
        boolean official = provision.isPresent();
        TextList.Entry entry = new TextList.Entry(label + year + why, official, words);
        return new RelatedEntry(asked, section, entry, provision, TextActions.look(label));
    }

    /** Names the part of the provision asked for that the other text relates to; empty if it is the whole. */
    private static String of(ProvisionId asked, ProvisionId of) {
        return asked.equals(of) ? "" : " → " + of.label();
    }

    /** All citations that include a provision: of itself, of a parent, of the whole instrument. */
    private static List<TextId> targets(ProvisionId id) {
        List<TextId> targets = new ArrayList<>(id.upwards());
        targets.add(id.meeting());
        return targets;
    }
}
