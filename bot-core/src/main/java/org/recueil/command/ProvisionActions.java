package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;
import org.recueil.reply.Action;

/** What can be done next with one provision: its neighbours, its parent, its themes, sharing, citing, the source. */
final class ProvisionActions {
    private ProvisionActions() {}

    static List<Action> of(Corpus corpus, Provision provision, Wording wording) {
        ProvisionId id = provision.id();
        Meeting meeting = corpus.meetingOf(id);
        List<Action> actions = new ArrayList<>();
        corpus.previous(id).ifPresent(before -> actions.add(look(wording.say("previous", before.label()), before)));
        corpus.next(id).ifPresent(after -> actions.add(look(wording.say("next", after.label()), after)));
        if (!id.isTopLevel()) {
            actions.add(look(wording.say("parent", id.parent().label()), id.parent()));
        }
        ProvisionView.upwards(id).stream()
                .flatMap(at -> corpus.themesOf(at, ThemeFinder.EDITION).stream())
                .distinct()
                .forEach(theme -> actions.add(theme(theme, wording)));
        actions.addAll(new SuggestionView(corpus, wording).actions(id));
        String citation = Citation.of(provision, meeting);
        actions.add(new Action.Copy(wording.say("copy"), citation));
        actions.add(new Action.Ask(wording.say("cite.action"), CiteCommand.says(id.label())));
        actions.add(new Action.Share(wording.say("share"), "/rec " + id.label()));
        meeting.instrument()
                .flatMap(Instrument::symbol)
                .ifPresent(symbol -> actions.add(new Action.Open(wording.say("open"), Citation.url(symbol))));
        return actions;
    }

    static Action look(String label, ProvisionId id) {
        return new Action.Ask(label, "/rec " + id.label());
    }

    static Action theme(Theme theme, Wording wording) {
        return new Action.Ask(wording.say("theme.action", nameOf(theme, wording)), "/theme " + theme.number());
    }

    static String nameOf(Theme theme, Wording wording) {
        return wording.language() == Language.ENGLISH ? theme.englishName() : theme.name();
    }
}
