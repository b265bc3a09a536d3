package org.recueil.bot.view.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Page;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.MeetingLine;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.wording.Wording;

/** Several provisions, ten per page, with everything below them. Children of one parent stand together under its words. */
public final class SeveralProvisions {
    private final Corpus corpus;
    private final Wording wording;

    public SeveralProvisions(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    public Answer answer(Set<ProvisionId> ids, int asked, String written) {
        List<ProvisionId> heads = ids.stream().filter(id -> !isBelow(id, ids)).toList();
        int total =
                heads.stream().mapToInt(id -> 1 + corpus.descendants(id).size()).sum();
        Page<ProvisionId> page = Page.of(heads, asked);
        List<Block> blocks = new ArrayList<>(page.note(wording));

        for (int i = 0; i < page.entries().size(); i++) {
            Optional<ProvisionId> before =
                    i == 0 ? Optional.empty() : Optional.of(page.entries().get(i - 1));
            blocks.addAll(one(page.entries().get(i), before));
        }
        List<Action> actions = new ArrayList<>(page.turns(Verb.LOOK.says(written), wording));
        page.entries().forEach(id -> actions.add(TextActions.look(id)));
        actions.add(Verb.CITE.ask(Action.Role.CITE, wording.say("cite.action"), written));
        List<AnswerItem> items = page.entries().stream()
                .flatMap(this::withDescendants)
                .map(provision -> AnswerItem.of(corpus, provision))
                .toList();
        return Answer.of(Kind.PROVISIONS).items(items).page(page).total(total).saying(new Reply(blocks, actions));
    }

    private static boolean isBelow(ProvisionId id, Set<ProvisionId> ids) {
        return id.upwards().stream().skip(1).anyMatch(ids::contains);
    }

    /** Shows the meeting and the chapeau only if they are not those of the provision before. */
    private List<Block> one(ProvisionId id, Optional<ProvisionId> before) {
        ProvisionView view = new ProvisionView(corpus, wording);
        List<String> chapeau = corpus.chapeau(id);
        Optional<MeetingId> lastMeeting = before.map(ProvisionId::meeting);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(id.label()));
        if (!lastMeeting.equals(Optional.of(id.meeting()))) {
            blocks.add(new Block.Paragraph(MeetingLine.of(corpus.meetingOf(id), wording)));
        }
        if (!before.map(corpus::chapeau).equals(Optional.of(chapeau))) {
            blocks.addAll(view.chapeau(id));
        }
        Provision provision = corpus.get(id);
        blocks.addAll(view.quotations(provision, chapeau.size()));
        blocks.add(view.shortCitation(provision));
        blocks.addAll(new LanguageEditionView(corpus, wording).inTheirs(provision));
        withDescendants(id).forEach(each -> blocks.addAll(view.notes(each)));
        return blocks;
    }

    private Stream<Provision> withDescendants(ProvisionId id) {
        return Stream.concat(corpus.provision(id).stream(), corpus.descendants(id).stream());
    }
}
