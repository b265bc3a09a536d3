package org.recueil.bot.view.provision;

import java.util.List;
import java.util.Optional;
import org.recueil.bot.intent.Verb;
import org.recueil.model.Corpus;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.debate.Debates;
import org.recueil.relation.debate.Debates.Passage;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.wording.Wording;

/** Where the report tells what was said about a recommendation. */
public final class DebateView {
    /**
     * A debate on a recommendation, as it is shown beside it.
     *
     * @param note names the paragraphs
     * @param action shows them
     */
    public record Shown(Block note, Action action) {}

    private final Debates debates;

    public DebateView(Corpus corpus) {
        this.debates = new Debates(corpus);
    }

    /** The paragraphs closest to the subject of a recommendation; if none is close, all under the same point of the agenda. */
    public Optional<Shown> of(ProvisionId id, Wording wording) {
        return debates.of(id).map(debate -> shown(debate, wording));
    }

    private static Shown shown(Passage debate, Wording wording) {
        boolean near = !debate.closest().isEmpty();
        String places = near ? enumerated(debate.closest(), wording) : range(debate.point());
        return new Shown(
                new Block.Note(wording.say(near ? "debate.closest" : "debate.point", paragraphs(places, wording))),
                Verb.DOCUMENT.ask(
                        Action.Role.DEBATE, wording.say("debate.action"), debate.report() + ", par. " + places));
    }

    /** {@code para. 95}, {@code paras. 95–102}. */
    private static String paragraphs(String places, Wording wording) {
        boolean one = places.chars().allMatch(Character::isDigit);
        return wording.say(one ? "debate.paragraph" : "debate.paragraphs", places);
    }

    private static String enumerated(List<Integer> paragraphs, Wording wording) {
        List<String> numbers = paragraphs.stream().map(String::valueOf).toList();
        int last = numbers.size() - 1;
        return last == 0
                ? numbers.get(0)
                : wording.say("list.last", String.join(", ", numbers.subList(0, last)), numbers.get(last));
    }

    private static String range(List<Integer> paragraphs) {
        int first = paragraphs.get(0);
        int last = paragraphs.get(paragraphs.size() - 1);
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /** The recommendations on the subject of a paragraph. */
    public List<ProvisionId> recommendations(ReportParagraph paragraph) {
        return debates.closestTo(paragraph);
    }
}
