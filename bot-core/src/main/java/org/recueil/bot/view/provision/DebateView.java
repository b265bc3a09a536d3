package org.recueil.bot.view.provision;

import java.util.List;
import java.util.Optional;
import org.recueil.bot.intent.Verb;
import org.recueil.model.Corpus;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.debate.Debate;
import org.recueil.relation.debate.Debates;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.wording.Wording;

/** Where the report tells what was said of a recommendation: one line, and the paragraphs one press away. */
public final class DebateView {
    private final Debates debates;

    public DebateView(Corpus corpus) {
        this.debates = new Debates(corpus);
    }

    /** The paragraphs closest to the subject, or those under the same point of the agenda. */
    public Optional<Block> note(ProvisionId id, Wording wording) {
        return debates.of(id).map(debate -> {
            boolean near = !debate.closest().isEmpty();
            String places = paragraphs(near ? closest(debate, wording) : ends(debate.point()), wording);
            return new Block.Note(wording.say(near ? "debate.closest" : "debate.point", places));
        });
    }

    /** Shows the closest paragraphs, or all under the same point where none is. */
    Optional<Action> action(ProvisionId id, Wording wording) {
        return debates.of(id).map(debate -> {
            boolean near = !debate.closest().isEmpty();
            String places = near ? closest(debate, wording) : ends(debate.point());
            return show(wording.say("debate.action"), debate, places);
        });
    }

    private static Action show(String label, Debate debate, String places) {
        String symbol = debate.point().get(0).id().report().brief();
        return Verb.DOCUMENT.ask(Action.Role.DEBATE, label, symbol + ", par. " + places);
    }

    /** {@code débat : par. 95–102}. */
    static String at(List<ReportParagraph> point, Wording wording) {
        return wording.say("debate.at", paragraphs(ends(point), wording));
    }

    /** {@code para. 95}, {@code paras. 95–102}. */
    private static String paragraphs(String places, Wording wording) {
        boolean one = places.chars().allMatch(Character::isDigit);
        return wording.say(one ? "debate.paragraph" : "debate.paragraphs", places);
    }

    private static String closest(Debate debate, Wording wording) {
        List<String> numbers = debate.closest().stream()
                .map(closest -> String.valueOf(closest.paragraph().number()))
                .toList();
        int last = numbers.size() - 1;
        return last == 0
                ? numbers.get(0)
                : wording.say("list.last", String.join(", ", numbers.subList(0, last)), numbers.get(last));
    }

    private static String ends(List<ReportParagraph> paragraphs) {
        int first = paragraphs.get(0).number();
        int last = paragraphs.get(paragraphs.size() - 1).number();
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /** The recommendations on whose subject a paragraph is. */
    public List<ProvisionId> recommendations(ReportParagraph paragraph) {
        return debates.closestTo(paragraph);
    }
}
