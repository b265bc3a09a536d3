package org.recueil.bot.view.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.DraftFaults;
import org.recueil.bot.answer.Phone;
import org.recueil.bot.view.HelpActions;
import org.recueil.draft.Draft;
import org.recueil.model.Corpus;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verification;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.wording.Wording;

/**
 * Shows what is wrong in a draft, the worst first, each with its correction, and counts what is right, what was read and
 * what could not be checked. A changed force of obligation is the worst.
 */
public final class VerificationView {
    /** The faults whose corrections have a button of their own. */
    private static final int COPIED = 3;

    /** The faults that are shown with their correction even if a phone has no room left. */
    private static final int ALWAYS = 1;

    /** For the line with which a chat says through whose servers the text passed, and the blank line above it. */
    private static final int REMARK = 56;

    private final Corpus corpus;
    private final Wording wording;
    private final Optional<Budget> budget;

    /** @param budget how much the answer may hold; without one, it says all */
    public VerificationView(Corpus corpus, Wording wording, Optional<Budget> budget) {
        this.corpus = corpus;
        this.wording = wording;
        this.budget = budget;
    }

    public Answer answer(Draft draft, Verification checked) {
        List<Finding> faults = DraftFaults.worstFirst(checked.findings());
        Block heading = new Block.Heading(
                faults.isEmpty()
                        ? wording.say(checked.findings().isEmpty() ? "verify.nothing" : "verify.right")
                        : wording.count("verify.wrong", faults.size()));
        List<Block> notes = new VerificationCounts(corpus, wording).notes(draft, checked);
        List<Block> blocks = new ArrayList<>(List.of(heading));
        FaultEntry entries = new FaultEntry(draft.text(), corpus, wording);
        List<Item> shown = shown(faults, entries, blocks, notes);
        if (!shown.isEmpty()) {
            blocks.add(new Block.Items(shown));
        }
        blocks.addAll(more(shown, faults));
        blocks.addAll(notes);
        return Answer.of(Kind.VERIFICATION)
                .findings(checked.findings())
                .saying(new Reply(blocks, actions(faults.subList(0, shown.size()), entries)));
    }

    private List<Item> shown(List<Finding> faults, FaultEntry entries, List<Block> before, List<Block> after) {
        List<Item> shown = new ArrayList<>();
        for (Finding fault : faults) {
            Item entry = entries.of(shown.size() + 1, fault, budget.isPresent());
            List<Item> longer = new ArrayList<>(shown);
            longer.add(entry);
            List<Block> others = new ArrayList<>(before);
            others.addAll(after);
            others.addAll(more(longer, faults));
            if (budget.isPresent() && shown.size() >= ALWAYS && !fits(longer, others)) {
                return shown;
            }
            shown.add(entry);
        }
        return shown;
    }

    /** Says how many faults are not shown; nothing if all are. */
    private List<Block> more(List<Item> shown, List<Finding> faults) {
        int left = faults.size() - shown.size();
        return left == 0 ? List.of() : List.of(new Block.Note(wording.count("verify.more", left)));
    }

    private boolean fits(List<Item> items, List<Block> others) {
        return Phone.length(List.of(new Block.Items(items)))
                <= budget.orElseThrow().room(others) - REMARK;
    }

    private List<Action> actions(List<Finding> faults, FaultEntry entries) {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < faults.size() && actions.size() < COPIED; i++) {
            int number = i + 1;
            entries.correction(faults.get(i))
                    .ifPresent(words -> actions.add(new Action.Copy(wording.say("verify.copy", number), words)));
        }
        faults.stream()
                .flatMap(fault -> entries.look(fault).stream())
                .distinct()
                .forEach(actions::add);
        actions.add(HelpActions.action(wording));
        return actions;
    }
}
