package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.wording.Wording;

/** What the references of one line came to: what they name, and what is to be said and offered beside it, once each. */
final class ResolvedReferences {
    private static final int MOST_REMARKS = 10;
    private static final int MOST_OFFERS = 10;

    private final Set<ProvisionId> provisions = new LinkedHashSet<>();
    private final Set<MeetingId> meetings = new LinkedHashSet<>();
    private final Set<AnswerItem> documents = new LinkedHashSet<>();
    private final Set<Block> remarks = new LinkedHashSet<>();
    private final Set<Action> offers = new LinkedHashSet<>();
    private final Set<TextId> nearest = new LinkedHashSet<>();
    private boolean partlyMissed;

    Set<ProvisionId> provisions() {
        return provisions;
    }

    /** Whole meetings, those left out of which a provision was named before: {@code 5/2, par. 8 (CTOC/COP/2010/17)}. */
    Set<MeetingId> meetings() {
        return meetings;
    }

    /** Background documents and paragraphs of reports, which are no provisions. */
    Set<AnswerItem> documents() {
        return documents;
    }

    void add(MeetingId meeting) {
        if (provisions.stream().noneMatch(id -> id.meeting().equals(meeting))) {
            meetings.add(meeting);
        }
    }

    /** @param texts the nearest */
    void miss(Block remark, List<Action> actions, List<? extends TextId> texts) {
        partlyMissed = true;
        say(remark);
        offer(actions);
        nearest.addAll(texts);
    }

    /** The texts nearest to what is not here, and the documents and paragraphs that are. */
    Set<TextId> nearest() {
        Set<TextId> all = new LinkedHashSet<>(nearest);
        documents.forEach(document -> all.add(document.id()));
        return all;
    }

    boolean isPartlyMissed() {
        return partlyMissed;
    }

    void say(Block remark) {
        remarks.add(remark);
    }

    void offer(List<Action> actions) {
        offers.addAll(actions);
    }

    /** The remarks, the first ten where there are more. */
    List<Block> remarks(Wording wording) {
        if (remarks.size() <= MOST_REMARKS) {
            return List.copyOf(remarks);
        }
        List<Block> first = new ArrayList<>(remarks.stream().limit(MOST_REMARKS).toList());
        first.add(new Block.Note(wording.count("miss.more", remarks.size() - MOST_REMARKS)));
        return first;
    }

    List<Action> offers() {
        return offers.stream().limit(MOST_OFFERS).toList();
    }
}
