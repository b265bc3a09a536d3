package org.recueil.relation;

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
import org.recueil.model.ProvisionId;

/** What cites what, both ways, in the order of the texts. Targets are those of {@link InTextCitation}. */
final class Citations {
    private final Map<String, Set<String>> citing = new HashMap<>();
    private final Corpus corpus;

    Citations(Corpus corpus) {
        this.corpus = corpus;
        for (Meeting meeting : corpus.meetings()) {
            meeting.instrument().ifPresent(instrument -> add(meeting.id().toString(), instrument.citations()));
        }
        for (Provision provision : corpus.provisions()) {
            add(provision.id().toString(), provision.citations());
        }
    }

    private void add(String citing, List<InTextCitation> citations) {
        citations.stream()
                .flatMap(citation -> citation.targets().stream())
                .forEach(target -> this.citing
                        .computeIfAbsent(target, cited -> new LinkedHashSet<>())
                        .add(citing));
    }

    /** What a provision's own words cite. */
    List<String> citedBy(ProvisionId id) {
        return corpus.provision(id).stream()
                .flatMap(provision -> provision.citations().stream())
                .flatMap(citation -> citation.targets().stream())
                .distinct()
                .toList();
    }

    /** What cites a provision, a parent of it, or the instrument that carries it. */
    List<String> citing(ProvisionId id) {
        Set<String> all = new LinkedHashSet<>();
        for (ProvisionId at = id; ; at = at.parent()) {
            all.addAll(citing.getOrDefault(at.toString(), Set.of()));
            if (at.isTopLevel()) {
                break;
            }
        }
        all.addAll(citing(id.meeting().toString()));
        return List.copyOf(all);
    }

    /** What cites exactly this: an id, a whole instrument, a symbol. */
    List<String> citing(String target) {
        return new ArrayList<>(citing.getOrDefault(target, Set.of()));
    }
}
