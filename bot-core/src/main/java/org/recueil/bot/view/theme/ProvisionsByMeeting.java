package org.recueil.bot.view.theme;

import java.util.ArrayList;
import java.util.List;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.view.MeetingLine;
import org.recueil.bot.view.ProvisionCount;
import org.recueil.model.Corpus;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Block;
import org.recueil.wording.Wording;

/** A numbered list of provisions by their first words, in sections by meeting. */
public final class ProvisionsByMeeting {
    private static final int LINES = 2;

    private final Corpus corpus;
    private final Wording wording;

    public ProvisionsByMeeting(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /** @param room the most characters of the list */
    public List<Block> of(List<ProvisionId> ids, int room) {
        List<List<Block>> heads = new ArrayList<>();
        List<TextList.Entry> entries = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            MeetingId meeting = ids.get(i).meeting();
            boolean begins = i == 0 || !meeting.equals(ids.get(i - 1).meeting());
            heads.add(begins ? List.of(heading(meeting)) : List.of());
            entries.add(entry(i + 1, ids.get(i)));
        }
        return TextList.inSections(heads, entries, LINES, room);
    }

    private Block heading(MeetingId id) {
        return new Block.Heading(MeetingLine.brief(corpus.meeting(id).orElseThrow(), wording));
    }

    private TextList.Entry entry(int number, ProvisionId id) {
        String text = corpus.get(id).text();
        return TextList.Entry.quoted(number + ". " + id.label() + ProvisionCount.below(id, corpus, wording), text);
    }
}
