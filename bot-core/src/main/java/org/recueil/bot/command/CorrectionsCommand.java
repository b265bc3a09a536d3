package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Page;
import org.recueil.bot.intent.TalkIntent;
import org.recueil.bot.view.HelpActions;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.Remark;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** {@code /a_propos corrections}: what was corrected in the texts and what is doubtful in them, text by text. */
final class CorrectionsCommand {
    private final Corpus corpus;
    private final Wording wording;

    CorrectionsCommand(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    Answer answer(TalkIntent.Corrections asked) {
        List<Provision> doubtful = corpus.provisions().stream()
                .filter(provision -> !provision.remarks().isEmpty())
                .toList();
        Page<Provision> page = Page.of(doubtful, asked.page());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(wording.say("corrections")));
        blocks.add(new Block.Paragraph(
                page.placed(List.of(new Span.Plain(wording.count("corrections.count", page.total()))), wording)));
        if (page.total() > 0) {
            blocks.add(new Block.Items(
                    page.entries().stream().map(CorrectionsCommand::entry).toList()));
        }
        blocks.add(new Block.Note(wording.say("corrections.prevails")));
        List<Action> actions = new ArrayList<>(page.turns(new TalkIntent.Corrections(1).says(), wording));
        page.entries().forEach(provision -> actions.add(TextActions.look(provision.id())));
        actions.add(HelpActions.action(wording));
        return Answer.of(Answer.Kind.ABOUT)
                .items(page.entries().stream()
                        .map(provision -> AnswerItem.of(corpus, provision))
                        .toList())
                .page(page)
                .saying(new Reply(blocks, actions));
    }

    private static Item entry(Provision provision) {
        String remarks =
                String.join(" ", provision.remarks().stream().map(Remark::text).toList());
        return new Item(provision.id().label(), remarks);
    }
}
