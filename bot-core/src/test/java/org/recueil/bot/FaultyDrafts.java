package org.recueil.bot;

import java.util.ArrayList;
import java.util.List;
import org.recueil.model.Provision;

/** Drafts with faults of several kinds, few and many, short and long, with which the answers about drafts are measured. */
public final class FaultyDrafts {
    /** The faults of the last one, each on a line of its own. */
    public static final int MANY = 12;

    private static final int STRIDE = 29;

    private FaultyDrafts() {}

    /** Each at most as long as a message. */
    public static List<String> all() {
        List<String> drafts = new ArrayList<>(List.of(
                "Nous rappelons II.37 : « Les États parties devraient envisager d’adopter et de renforcer les pratiques visant"
                        + " à décourager la demande ».",
                "Selon II.37, « les États parties doivent envisager d’adopter et de renforcer les pratiques visant à décourager"
                        + " la demande ».\n\nVoir aussi II.99.",
                "Comme le dit II.37 : « Tout cela n’a été écrit nulle part par personne, mais c’est entre guillemets. »",
                "Selon II.38, « les États parties devraient envisager d’adopter et de renforcer les pratiques visant à"
                        + " décourager la demande ».",
                "II.98, II.99 et III.77 le disent : « nul n’a dit cela ainsi ».",
                "« Aucune citation » de II.37 dans ce petit texte, et rien d’autre à dire ici."));
        List<Provision> changed = TestCorpus.get().provisions().stream()
                .filter(text ->
                        text.text().contains("devraient ") && text.text().length() < 2_000)
                .toList();
        for (int i = 0; i < changed.size(); i += STRIDE) {
            drafts.add(quoted(changed.get(i)));
        }
        StringBuilder many = new StringBuilder();
        changed.stream()
                .filter(text -> text.text().length() < 300)
                .limit(MANY)
                .forEach(text -> many.append(quoted(text)).append('\n'));
        drafts.add(many.toString());
        return drafts;
    }

    private static String quoted(Provision text) {
        return "Selon " + text.id().label() + ", « " + text.text().replaceFirst("devraient ", "doivent ") + " ».";
    }
}
