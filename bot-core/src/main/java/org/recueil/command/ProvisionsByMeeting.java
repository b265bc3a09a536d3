package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** The provisions of a theme as a list of first words, each meeting named where it begins. */
final class ProvisionsByMeeting {
    private final Corpus corpus;
    private final Wording wording;

    ProvisionsByMeeting(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /** A page of a theme's provisions, for scripts and as people see it. */
    static Answer answer(Corpus corpus, Theme theme, Page<ProvisionId> page, Reply reply) {
        List<AnswerItem> items = page.entries().stream()
                .map(id -> AnswerItem.of(corpus, corpus.provision(id).orElseThrow()))
                .toList();
        return Answer.of(Kind.THEME).items(items).theme(theme.name()).page(page).saying(reply);
    }

    List<Block> of(List<ProvisionId> ids) {
        List<Block> blocks = new ArrayList<>();
        List<Item> entries = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            MeetingId meeting = ids.get(i).meeting();
            if (i == 0 || !meeting.equals(ids.get(i - 1).meeting())) {
                blocks.add(named(meeting));
            }
            entries.add(entry(ids.get(i)));
            if (i + 1 == ids.size() || !meeting.equals(ids.get(i + 1).meeting())) {
                blocks.add(new Block.Items(entries));
                entries.clear();
            }
        }
        return blocks;
    }

    /** The line with which the provisions of a meeting begin. */
    Block named(MeetingId id) {
        Meeting meeting = corpus.meeting(id).orElseThrow();
        return new Block.Paragraph(new Span.Strong(MeetingLine.of(meeting, wording)));
    }

    private Item entry(ProvisionId id) {
        Provision provision = corpus.provision(id).orElseThrow();
        return new Item(id.label(), FirstWords.of(provision.text()) + ProvisionCount.below(id, corpus, wording));
    }
}
