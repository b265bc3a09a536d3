package org.recueil.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.recueil.model.Corpus;
import org.recueil.reference.value.Resolution.Missed;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Span;

/** What a question mentions, offered beside what answers its other words. */
final class ReferenceOffers {
    private static final int MOST_OFFERS = 3;

    private ReferenceOffers() {}

    /** What answers the other words, the first few references before it. */
    static Answer before(Answer answer, Mentioned mentioned, Corpus corpus, Wording wording) {
        MissView misses = new MissView(corpus, wording);
        List<Block> remarks = new ArrayList<>();
        List<Action> offers = new ArrayList<>();
        List<Span> named = new ArrayList<>();
        for (Mentioned.Reference reference : first(mentioned)) {
            if (reference.resolution() instanceof Missed missed) {
                remarks.add(misses.block(missed));
                offers.addAll(misses.actions(missed));
            } else {
                Span.Command command = new Span.Command("rec", reference.typed());
                named.add(new Span.Plain(named.isEmpty() ? wording.say("document.look") + " " : ", "));
                named.add(command);
                offers.add(new Action.Ask(
                        Action.Role.LOOK, Span.Said.of(reference.typed()).text(), command.text()));
            }
        }
        if (!named.isEmpty()) {
            remarks.add(0, new Block.Note(named));
        }
        return answer.with(remarks, offers);
    }

    private static List<Mentioned.Reference> first(Mentioned mentioned) {
        return mentioned.references().stream()
                .filter(Mentioned.Reference::isOurs)
                .collect(Collectors.toMap(Mentioned.Reference::typed, each -> each, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST_OFFERS)
                .toList();
    }
}
