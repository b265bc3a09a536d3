package org.recueil.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.answer.Answer;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.reply.Reply;
import org.recueil.reply.SpanText;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * What a dialogue pins of an answer: all that it says, except that a list in the order of a score keeps only the hits that
 * somebody judged. A line {@code …} stands for the others.
 */
final class Pinned {
    private static final int MOST = 3;
    private static final Item OTHERS = new Item("", "…");
    private static final Pattern UP_TO_OTHERS = Pattern.compile("(?ms)\\A(.*?)^…$");
    private static final Pattern HIT = Pattern.compile(" *\\d+\\. ");

    private Pinned() {}

    /** @param judged how many hits of a list are kept */
    static String of(Answer answer, int judged, Language language) {
        List<Block> kept = new ArrayList<>();
        boolean byScore = answer.kind() == Answer.Kind.SEARCH;
        for (Block block : answer.reply().blocks()) {
            if (block instanceof Block.Items list && byScore) {
                kept.add(firstOf(list, judged));
            } else {
                kept.add(block);
                byScore = answer.kind() == Answer.Kind.SEARCH || saysThatWhatFollowsIsNear(block, language);
            }
        }
        return PlainTextRenderer.ofBlocks().text(new Reply(kept, List.of()));
    }

    /** How many hits a pinned answer keeps of a list: as many as stand above its {@code …}, three if it has none. */
    static int judged(String pinned) {
        Matcher others = UP_TO_OTHERS.matcher(pinned);
        if (!others.find()) {
            return MOST;
        }
        String above = others.group(1);
        return (int) above.substring(above.lastIndexOf("\n\n") + 1)
                .lines()
                .filter(line -> HIT.matcher(line).lookingAt())
                .count();
    }

    private static Block firstOf(Block.Items list, int judged) {
        if (list.items().size() <= judged) {
            return list;
        }
        List<Item> first = new ArrayList<>(list.items().subList(0, judged));
        first.add(OTHERS);
        return new Block.Items(first);
    }

    private static boolean saysThatWhatFollowsIsNear(Block block, Language language) {
        String near = Wording.in(language).say("related.near");
        return block instanceof Block.Paragraph paragraph
                && paragraph.spans().stream().map(SpanText::of).toList().equals(List.of(near));
    }
}
