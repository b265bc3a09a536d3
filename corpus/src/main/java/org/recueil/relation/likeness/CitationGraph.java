package org.recueil.relation.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recueil.model.Corpus;
import org.recueil.model.InTextCitation;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/**
 * The texts that each text cites and is cited by, in the order of the texts. Targets are those of
 * {@link InTextCitation}.
 */
final class CitationGraph {
    private final Map<TextId, Set<TextId>> citing = new HashMap<>();
    private final Corpus corpus;

    CitationGraph(Corpus corpus) {
        this.corpus = corpus;
        for (Meeting meeting : corpus.meetings()) {
            meeting.instrument().ifPresent(instrument -> add(meeting.id(), instrument.citations()));
        }
        for (Provision provision : corpus.provisions()) {
            add(provision.id(), provision.citations());
        }
    }

    private void add(TextId citing, List<InTextCitation> citations) {
        citations.stream()
                .flatMap(citation -> citation.targets().stream())
                .forEach(target -> this.citing
                        .computeIfAbsent(target, cited -> new LinkedHashSet<>())
                        .add(citing));
    }

    /** The texts that a provision's own words cite. */
    List<TextId> citedBy(ProvisionId id) {
        return corpus.provision(id).stream()
                .flatMap(provision -> provision.citations().stream())
                .flatMap(citation -> citation.targets().stream())
                .distinct()
                .toList();
    }

    /** The texts that cite a provision, a parent of it, or the instrument that carries it. */
    List<TextId> citing(ProvisionId id) {
        Set<TextId> all = new LinkedHashSet<>();
        id.upwards().forEach(at -> all.addAll(citingExactly(at)));
        all.addAll(citingExactly(id.meeting()));
        return List.copyOf(all);
    }

    /** The texts that cite exactly this text and not something above or inside it. */
    List<TextId> citingExactly(TextId target) {
        return new ArrayList<>(citing.getOrDefault(target, Set.of()));
    }
}
