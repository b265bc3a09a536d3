package org.recueil.quotation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.model.id.TextId;
import org.recueil.quotation.draft.Source;
import org.recueil.quotation.match.ForceBefore;
import org.recueil.quotation.match.OfficialTexts;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verdict;

/** Says if the verb before a quotation asks more or less than the official one does. */
final class ForceChecker {
    private final ForceBefore force;
    private final OfficialTexts official;
    private final NamedTexts names;

    ForceChecker(String draft, OfficialTexts official, NamedTexts names) {
        this.official = official;
        this.names = names;
        force = new ForceBefore(draft, official);
    }

    /**
     * What is wrong before a quotation; empty if nothing is, or if nobody can say.
     *
     * @param start where the quotation begins in the draft
     * @param places finds the places at which it begins in the texts. Those in texts that the draft names count, if there
     *     are any
     * @param ids the texts in which it stands
     */
    Optional<Finding> before(int start, Supplier<List<Integer>> places, List<TextId> ids, Source source) {
        return force.changed(start, () -> ofNamed(places.get(), source))
                .map(changed -> new Finding(
                        Verdict.ALTERED,
                        changed.start(),
                        changed.end(),
                        changed.said(),
                        ids,
                        List.of(changed),
                        changed.official(),
                        source.named(),
                        false));
    }

    private List<Integer> ofNamed(List<Integer> places, Source source) {
        List<Integer> named = places.stream()
                .filter(at -> names.name(source.named(), official.idAt(at)))
                .toList();
        return named.isEmpty() ? places : named;
    }
}
