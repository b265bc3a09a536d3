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

    /** Every so many of some things, from a place on, so that tests may take turns. */
    static <T> List<T> everyNth(List<T> all, int from, int distance) {
        List<T> some = new ArrayList<>();
        for (int i = from % distance; i < all.size(); i += distance) {
            some.add(all.get(i));
        }
        return some;
    }

    /** All passages, one kind after another. */
    static List<OfficialPassage> all() {
        List<OfficialPassage> all = new ArrayList<>();
        for (Map<ProvisionId, String> kind : List.of(alone(), withChapeau(), whole(false), whole(true))) {
            kind.forEach((id, words) -> all.add(new OfficialPassage(id, words)));
        }
        return all;
    }

    /**
     * What people quote of a provision.
     *
     * @param words its own words, or more
     */
    record OfficialPassage(ProvisionId id, String words) {}

    /** The own words of all provisions. */
    private static Map<ProvisionId, String> alone() {
        Map<ProvisionId, String> all = new LinkedHashMap<>();
        CarriedCorpus.ids().forEach(id -> all.put(id, CORPUS.get(id).text()));
        return all;
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
