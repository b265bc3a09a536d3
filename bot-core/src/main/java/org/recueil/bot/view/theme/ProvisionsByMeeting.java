package org.recueil.bot.view.theme;

import java.util.ArrayList;
import java.util.List;
import org.recueil.bot.answer.Phone;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.view.MeetingLine;
import org.recueil.bot.view.ProvisionCount;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.wording.Wording;

/** Provisions as a numbered list of first words, each meeting named where it begins. */
public final class ProvisionsByMeeting {
    private static final int LINES = 2;

    private final Corpus corpus;
    private final Wording wording;

    public ProvisionsByMeeting(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /** @param room how many characters the list may have */
    public List<Block> of(List<ProvisionId> ids, int room) {
        List<Block> named = new ArrayList<>();
        List<TextList.Entry> entries = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (begins(i, ids)) {
                named.add(named(ids.get(i).meeting()));
            }
            entries.add(entry(i + 1, ids.get(i)));
        }
        List<Item> items = TextList.of(entries, LINES, room - Phone.length(named));
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (Block meeting : named) {
            int to = from + 1;
            while (to < ids.size() && !begins(to, ids)) {
                to++;
            }
            blocks.add(meeting);
            blocks.add(new Block.Items(items.subList(from, to)));
            from = to;
        }
        return blocks;
    }

    private static boolean begins(int i, List<ProvisionId> ids) {
        return i == 0 || !ids.get(i).meeting().equals(ids.get(i - 1).meeting());
    }

    /** The line with which the provisions of a meeting begin. */
    private Block named(MeetingId id) {
        Meeting meeting = corpus.meeting(id).orElseThrow();
        return new Block.Heading(MeetingLine.brief(meeting, wording));
    }

    private TextList.Entry entry(int number, ProvisionId id) {
        String text = corpus.provision(id).orElseThrow().text();
        return TextList.Entry.quoted(number + ". " + id.label() + ProvisionCount.below(id, corpus, wording), text);
    }
}
