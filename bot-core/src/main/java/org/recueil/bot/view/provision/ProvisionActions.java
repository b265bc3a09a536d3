package org.recueil.bot.view.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.intent.TextIntent.OneProvision;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.likeness.Relations;
import org.recueil.reply.Action;
import org.recueil.wording.Wording;

/**
 * The actions below one provision, the most wanted first: copying and sharing it, its neighbours, related texts, its themes,
 * its citation, the debate, the official document.
 */
public final class ProvisionActions {

    private final Corpus corpus;
    private final Relations relations;
    private final Wording wording;

    public ProvisionActions(Corpus corpus, Relations relations, Wording wording) {
        this.corpus = corpus;
        this.relations = relations;
        this.wording = wording;
    }

    /** @param debate shows what was said about the provision */
    public List<Action> of(Provision provision, Optional<Action> debate) {
        ProvisionId id = provision.id();
        List<Action> actions = new ArrayList<>();
        actions.add(new Action.Copy(wording.say("copy"), new ProvisionView(corpus, wording).copied(provision)));
        actions.add(new Action.Share(wording.say("share"), new OneProvision(id).says()));
        corpus.previous(id)
                .ifPresent(before -> actions.add(beside(-1, wording.say("previous", before.label()), before)));
        if (!id.isTopLevel()) {
            actions.add(beside(0, wording.say("parent", id.parent().label()), id.parent()));
        }
        corpus.next(id).ifPresent(after -> actions.add(beside(1, wording.say("next", after.label()), after)));
        if (relations.any(id)) {
            actions.add(Verb.RELATED.ask(Action.Role.RELATED, wording.say("related.action"), id.label()));
        }
        actions.addAll(new ProvisionThemes(id, corpus, wording).actions());

        actions.add(Verb.CITE.ask(Action.Role.CITE, wording.say("cite.action"), id.label()));
        debate.ifPresent(actions::add);
        corpus.meetingOf(id).symbol().ifPresent(symbol -> actions.add(TextActions.open(symbol, wording)));
        return actions;
    }

    private static Action beside(int place, String label, ProvisionId id) {
        return new OneProvision(id).ask(Action.Role.NEIGHBOUR, label).at(place);
    }
}
