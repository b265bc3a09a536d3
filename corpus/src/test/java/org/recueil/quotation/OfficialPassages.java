package org.recueil.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.id.ProvisionId;

/** What people quote of each provision: its words, these with the chapeau, and a parent with all below it. */
final class OfficialPassages {
    private static final Corpus CORPUS = CarriedCorpus.get();

    private OfficialPassages() {}

    /** The own words of all provisions. */
    static Map<ProvisionId, String> alone() {
        Map<ProvisionId, String> all = new LinkedHashMap<>();
        CarriedCorpus.ids().forEach(id -> all.put(id, CORPUS.get(id).text()));
        return all;
    }

    /** The passages of more than one provision, by kind. */
    static List<Map<ProvisionId, String>> longer() {
        return List.of(withChapeau(), whole(false), whole(true));
    }

    /** The words of each provision that has a chapeau, after it. */
    private static Map<ProvisionId, String> withChapeau() {
        Map<ProvisionId, String> all = new LinkedHashMap<>();
        CarriedCorpus.ids().filter(id -> !CORPUS.chapeau(id).isEmpty()).forEach(id -> {
            List<String> words = new ArrayList<>(CORPUS.chapeau(id));
            words.add(CORPUS.get(id).text());
            all.put(id, String.join(" ", words));
        });
        return all;
    }

    /** The words of each parent with those of all below it. */
    private static Map<ProvisionId, String> whole(boolean withListMarks) {
        Map<ProvisionId, String> all = new LinkedHashMap<>();
        CarriedCorpus.ids().filter(id -> !CORPUS.isLeaf(id)).forEach(id -> {
            StringBuilder words = new StringBuilder(CORPUS.get(id).text());
            for (Provision below : CORPUS.descendants(id)) {
                List<String> path = below.id().path();
                words.append(' ')
                        .append(withListMarks ? path.get(path.size() - 1) + ") " : "")
                        .append(below.text());
            }
            all.put(id, words.toString());
        });
        return all;
    }
}
