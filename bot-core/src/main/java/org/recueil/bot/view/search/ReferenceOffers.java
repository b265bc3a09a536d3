package org.recueil.bot.view.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.question.ReferencesInQuestion;
import org.recueil.bot.view.source.MissView;
import org.recueil.model.Corpus;
import org.recueil.reference.value.Resolution.Missed;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** Offers the references in a question beside the answer to its other words. */
public final class ReferenceOffers {
    private static final int MOST_OFFERS = 3;

    private ReferenceOffers() {}

    /** The answer with the first few references before it. */
    public static Answer before(Answer answer, ReferencesInQuestion mentioned, Corpus corpus, Wording wording) {
        MissView misses = new MissView(corpus, wording);
        List<Block> remarks = new ArrayList<>();
        List<Action> offers = new ArrayList<>();
        List<Span> named = new ArrayList<>();
        for (ReferencesInQuestion.Reference reference : first(mentioned)) {
            if (reference.resolution() instanceof Missed missed) {
                remarks.add(misses.block(missed));
                offers.addAll(misses.actions(missed));
            } else {
                Span.Command command = new Span.Command("rec", reference.typed());
                named.add(new Span.Plain(named.isEmpty() ? wording.say("document.look") + " " : ", "));
                named.add(command);
                offers.add(Verb.LOOK.ask(
                        Action.Role.LOOK, Span.Said.of(reference.typed()).text(), reference.typed()));
            }
        }
        if (!named.isEmpty()) {
            remarks.add(0, new Block.Note(named));
        }
        return answer.with(remarks, offers);
    }

    private static List<ReferencesInQuestion.Reference> first(ReferencesInQuestion mentioned) {
        return mentioned.references().stream()
                .filter(ReferencesInQuestion.Reference::isOurs)
                .collect(Collectors.toMap(
                        ReferencesInQuestion.Reference::typed, each -> each, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST_OFFERS)
                .toList();
    }
}
