package org.recueil.bot.view.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.intent.TextIntent.OneProvision;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.likeness.Relations;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.wording.Wording;

/**
 * The answer that shows one provision with everything below it. Its actions come with the most wanted first: copying and
 * sharing it, its neighbours, related texts, its themes, its citation, the debate, the official document.
 */
public final class SingleProvision {
    private final Corpus corpus;
    private final Relations relations;
    private final DebateView debates;

    public SingleProvision(Corpus corpus, Relations relations) {
        this.corpus = corpus;
        this.relations = relations;
        this.debates = new DebateView(corpus);
    }

    /** @param said what the answer says above it */
    public Answer answer(ProvisionId id, List<Block> said, Wording wording) {
        Provision provision = corpus.get(id);
        ProvisionView view = new ProvisionView(corpus, wording);
        ProvisionThemes themes = new ProvisionThemes(id, corpus, wording);
        Optional<DebateView.Shown> debate = debates.of(id, wording);

        List<Action> actions = new ArrayList<>();
        actions.add(new Action.Copy(wording.say("copy"), view.copied(provision)));
        actions.add(new Action.Share(wording.say("share"), new OneProvision(id).says()));
        actions.addAll(neighbours(id, wording));
        if (relations.any(id)) {
            actions.add(Verb.RELATED.ask(Action.Role.RELATED, wording.say("related.action"), id.label()));
        }
        actions.addAll(themes.actions());
        actions.add(Verb.CITE.ask(Action.Role.CITE, wording.say("cite.action"), id.label()));
        debate.map(DebateView.Shown::action).ifPresent(actions::add);
        corpus.meetingOf(id).symbol().ifPresent(symbol -> actions.add(TextActions.open(symbol, wording)));

        List<AnswerItem> items = Stream.concat(Stream.of(provision), corpus.descendants(id).stream())
                .map(each -> AnswerItem.of(corpus, each))
                .toList();
        List<Block> blocks = view.whole(provision, said, themes, debate.map(DebateView.Shown::note));
        return Answer.of(Answer.Kind.PROVISION).items(items).saying(new Reply(blocks, actions));
    }

    private List<Action> neighbours(ProvisionId id, Wording wording) {
        List<Action> neighbours = new ArrayList<>();
        corpus.previous(id)
                .ifPresent(before -> neighbours.add(beside(-1, wording.say("previous", before.label()), before)));
        if (!id.isTopLevel()) {
            neighbours.add(beside(0, wording.say("parent", id.parent().label()), id.parent()));
        }
        corpus.next(id).ifPresent(after -> neighbours.add(beside(1, wording.say("next", after.label()), after)));
        return neighbours;
    }

    private static Action beside(int place, String label, ProvisionId id) {
        return new OneProvision(id).ask(Action.Role.NEIGHBOUR, label).at(place);
    }
}
