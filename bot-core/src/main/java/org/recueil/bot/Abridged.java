package org.recueil.bot;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.FirstWords;
import org.recueil.bot.answer.Phone;
import org.recueil.bot.answer.TextList;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/**
 * Shortens an answer for a group: the first three entries of its page stay, and an action shows the whole. Official texts that
 * were asked for stay whole.
 */
final class Abridged {
    private static final Budget GROUP = Budget.GROUP;
    private static final int SHORTEST = 40;
    private static final int BLANK_LINE = 1;
    private static final int BLANK_LINES_AROUND_LISTS = 10;

    private Abridged() {}

    /**
     * The answer, shortened if it is too long for a group.
     *
     * @param line what was asked; the action for the whole repeats it
     */
    static Answer of(Answer answer, String line, Wording wording) {
        List<Block> blocks = answer.reply().blocks();
        List<Block> shortened = shortened(answer);
        if (shortened.equals(blocks)) {
            return answer;
        }
        List<Action> actions = new ArrayList<>();
        answer.reply().actions().stream()
                .filter(Abridged::isEntry)
                .limit(Budget.ENTRIES_IN_A_GROUP)
                .forEach(actions::add);
        String whole = line + " " + wording.say("whole");
        actions.add(new Action.Ask(Action.Role.WHOLE, wording.say("whole.action"), whole));
        answer.reply().actions().stream()
                .filter(action -> !isEntry(action) && !isWhole(action))
                .forEach(actions::add);
        return answer.showing(new Reply(shortened, actions));
    }

    private static List<Block> shortened(Answer answer) {
        List<Block> blocks = answer.reply().blocks();
        if (answer.kind() == Kind.PROVISION || isOfParagraphs(answer)) {
            return blocks;
        } else if (answer.kind() == Kind.PROVISIONS && !answer.entries().isEmpty()) {
            return firstTexts(blocks);
        }
        return within(GROUP.characters(), firstEntries(blocks));
    }

    /**
     * Fits the blocks into a number of characters and keeps their order. The source always stays. Blocks that are not lists
     * come first, and the lists share what is left.
     */
    private static List<Block> within(int characters, List<Block> blocks) {
        List<Item> items = items(blocks);
        int lists = items.isEmpty() ? 0 : Phone.length(List.of(new Block.Items(items)));
        int most =
                items.isEmpty() ? characters : Math.max(characters / 2, characters - BLANK_LINES_AROUND_LISTS - lists);
        Optional<Block> source = source(blocks);
        int left = most
                - source.map(note -> Phone.length(List.of(note)) + BLANK_LINE).orElse(0);
        List<Block> beside = new ArrayList<>();
        List<Block> shown = new ArrayList<>();
        boolean full = false;
        for (Block block : blocks) {
            if (block instanceof Block.Items || source.filter(block::equals).isPresent()) {
                shown.add(block);
            } else if (!full) {
                int length = length(beside, block);
                full = length > left;
                Block kept =
                        full ? beginning(block, left - Phone.length(beside)).orElse(null) : block;
                if (kept != null) {
                    shown.add(kept);
                    beside.add(kept);
                }
            }
        }
        source.ifPresent(beside::add);
        Iterator<Item> shortened = TextList.shortened(
                        items, characters - BLANK_LINES_AROUND_LISTS - Phone.length(beside))
                .iterator();
        return shown.stream()
                .map(block -> block instanceof Block.Items its
                        ? new Block.Items(its.items().stream()
                                .map(item -> shortened.next())
                                .toList())
                        : block)
                .toList();
    }

    /** The last note that leads to a document. */
    private static Optional<Block> source(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof Block.Note note
                        && note.spans().stream().anyMatch(Span.Link.class::isInstance))
                .reduce((before, last) -> last);
    }

    private static int length(List<Block> blocks, Block further) {
        List<Block> all = new ArrayList<>(blocks);
        all.add(further);
        return Phone.length(all);
    }

    private static List<Item> items(List<Block> blocks) {
        List<Item> items = new ArrayList<>();
        blocks.forEach(block -> {
            if (block instanceof Block.Items its) {
                items.addAll(its.items());
            }
        });
        return items;
    }

    private static boolean isOfParagraphs(Answer answer) {
        return answer.kind() == Kind.DOCUMENT
                && !answer.entries().isEmpty()
                && answer.items().stream().allMatch(item -> item.id() instanceof ReportParagraphId);
    }

    private static boolean isEntry(Action action) {
        return action instanceof Action.Ask ask && ask.isEntry();
    }

    private static boolean isWhole(Action action) {
        return action instanceof Action.Ask ask && ask.role() == Action.Role.WHOLE;
    }

    /** The first of several texts, each whole with its heading. */
    private static List<Block> firstTexts(List<Block> blocks) {
        List<Block> first = new ArrayList<>();
        int texts = 0;
        for (Block block : blocks) {
            texts += block instanceof Block.Heading ? 1 : 0;
            if (texts <= Budget.ENTRIES_IN_A_GROUP) {
                first.add(block);
            }
        }
        return first;
    }

    /** The blocks with the first entries of their lists. A list that loses all entries loses its heading too. */
    private static List<Block> firstEntries(List<Block> blocks) {
        int left = Budget.ENTRIES_IN_A_GROUP;
        List<Block> first = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Block.Items items)) {
                first.add(block);
            } else if (left > 0) {
                List<Item> kept =
                        items.items().subList(0, Math.min(left, items.items().size()));
                first.add(new Block.Items(kept));
                left -= kept.size();
            } else if (first.get(first.size() - 1) instanceof Block.Heading
                    || first.get(first.size() - 1) instanceof Block.Paragraph) {
                first.remove(first.size() - 1);
            }
        }
        return first;
    }

    /** The first words of a quotation; empty for any other block, or if there is no room for words. */
    private static Optional<Block> beginning(Block block, int room) {
        if (!(block instanceof Block.Quotation quotation) || room <= SHORTEST) {
            return Optional.empty();
        }
        String text = Span.text(quotation.spans());
        String words = FirstWords.within(text, room - quotation.label().length() - 3);
        return Optional.of(new Block.Quotation(quotation.label(), quotation.depth(), words));
    }
}
