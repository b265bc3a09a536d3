package org.recueil.bot.view.source;

import java.util.ArrayList;
import java.util.List;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Page;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.view.ProvisionCount;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.wording.Wording;

/** The provisions of a meeting by their first words, ten per page. */
final class ProvisionList {
    private static final int LINES = 2;

    private final Corpus corpus;
    private final Wording wording;

    ProvisionList(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /**
     * A page of the list.
     *
     * @param head the blocks above the list
     * @param says the line that asks for the list
     * @param next the actions after those of the list
     * @param asked the page, from 1
     */
    Answer answer(Kind kind, MeetingId id, List<Block> head, String says, List<Action> next, int asked) {
        Page<Provision> page = Page.of(
                corpus.topLevel(id).stream().map(each -> corpus.get(each)).toList(), asked);
        List<Block> blocks = new ArrayList<>(head);
        List<Action> actions = new ArrayList<>();
        if (page.total() > 0) {
            blocks.add(new Block.Paragraph(ProvisionCount.of(id, corpus, wording) + page.position(wording)));
            List<TextList.Entry> entries = new ArrayList<>();
            for (Provision provision : page.entries()) {
                int number = entries.size() + 1;
                entries.add(entry(number, provision));
                actions.add(TextActions.look(provision.id()).at(number));
            }
            int room = Budget.LIST.room(blocks);
            blocks.add(new Block.Items(TextList.of(entries, LINES, room)));
        }
        actions.addAll(page.turns(says, wording));
        actions.addAll(next);
        return Answer.of(kind)
                .items(page.entries().stream()
                        .map(provision -> AnswerItem.of(corpus, provision))
                        .toList())
                .page(page)
                .saying(new Reply(blocks, actions));
    }

    private TextList.Entry entry(int number, Provision provision) {
        ProvisionId id = provision.id();
        String label = number + ". " + id.label() + ProvisionCount.below(id, corpus, wording);
        return TextList.Entry.quoted(label, provision.text());
    }
}
