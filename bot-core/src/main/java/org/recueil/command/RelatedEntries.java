package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.model.TextId;
import org.recueil.relation.Likeness;
import org.recueil.relation.Related;
import org.recueil.relation.Related.CitationLink;
import org.recueil.reply.Action;
import org.recueil.reply.Item;
import org.recueil.reply.Span;

/** What belongs with a provision as the entries of a list, each with how it belongs and the words that show it. */
final class RelatedEntries {
    private final Corpus corpus;
    private final Wording wording;
    private final RelatedWords words;

    RelatedEntries(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        this.words = new RelatedWords(corpus, wording);
    }

    /** In the order in which they are told: versions, citations, then what is near. */
    List<RelatedEntry> of(ProvisionId id, Related related) {
        List<RelatedEntry> entries = new ArrayList<>();
        related.repeated()
                .forEach(likeness -> entries.add(like(id, "related.repeats", likeness, words.version(likeness))));
        related.reworked()
                .forEach(likeness -> entries.add(like(id, "related.reworks", likeness, words.version(likeness))));
        related.cites().forEach(link -> entries.add(cited(id, link)));
        related.citedBy().stream().filter(link -> !citesWhole(link)).forEach(link -> entries.add(citing(id, link)));
        related.citedBy().stream().filter(this::citesWhole).forEach(link -> entries.add(citing(id, link)));
        related.near().forEach(likeness -> entries.add(like(id, "related.near", likeness, words.near(likeness))));
        return entries;
    }

    /** What cites a document or instrument as a whole. */
    List<RelatedEntry> citing(String asked, TextId target, List<TextId> citing) {
        String about = corpus.meeting(target)
                .map(meeting -> MeetingLine.of(meeting, wording))
                .orElseGet(() -> wording.say("search.document"));
        return citing.stream()
                .map(other -> entry(
                        asked, about, wording.say("related.cited.by"), other, words.citing(other, List.of(target))))
                .toList();
    }

    private RelatedEntry like(ProvisionId asked, String section, Likeness likeness, List<Span> said) {
        List<Span> spans = new ArrayList<>(start(asked, likeness.of(), likeness.to()));
        spans.addAll(said);
        return entry(asked.label(), about(asked), wording.say(section), likeness.to(), spans);
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

    private RelatedEntry linked(ProvisionId asked, String section, CitationLink link, List<Span> said) {
        List<Span> spans = new ArrayList<>();
        if (!asked.equals(link.of())) {
            spans.add(new Span.Plain(wording.say("related.below", link.of().label()) + " "));
        }
        spans.addAll(said);
        return entry(asked.label(), about(asked), section, link.other(), spans);
    }

    /** Whether the instrument is cited, and no provision of it. */
    private boolean citesWhole(CitationLink link) {
        return corpus.provision(link.other()).stream()
                .flatMap(provision -> provision.citations().stream())
                .flatMap(citation -> citation.targets().stream())
                .noneMatch(link.of().upwards()::contains);
    }

    private RelatedEntry entry(String asked, String about, String section, TextId other, List<Span> spans) {
        String label = corpus.nameOf(other);
        Optional<ProvisionId> provision = corpus.provision(other).map(Provision::id);
        Action look = new Action.Ask(Action.Role.LOOK, label, Verb.LOOK.says(label));
        return new RelatedEntry(asked, about, section, new Item(label, spans), provision, look);
    }

    /** The year of the other one; before it, whom it is like, where that is a part of what was asked for. */
    private List<Span> start(ProvisionId asked, ProvisionId of, ProvisionId to) {
        String year = String.valueOf(corpus.meetingOf(to).year());
        String before = asked.equals(of) ? "" : wording.say("related.below", of.label()) + " ";
        return List.of(new Span.Plain(before + year + " — "));
    }

    /** All that may stand for a provision in a citation: itself, a parent, the whole instrument. */
    private static List<TextId> targets(ProvisionId id) {
        List<TextId> targets = new ArrayList<>(id.upwards());
        targets.add(id.meeting());
        return targets;
    }

    private String about(ProvisionId id) {
        return MeetingLine.of(corpus.meetingOf(id), wording) + "\n" + FirstWords.of(text(id));
    }

    private String text(ProvisionId id) {
        return corpus.provision(id).orElseThrow().text();
    }
}
