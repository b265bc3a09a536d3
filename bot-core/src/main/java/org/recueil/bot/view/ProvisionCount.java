package org.recueil.bot.view;

import java.util.List;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.wording.Wording;

/** Says how many provisions a meeting has, and what is counted. */
public final class ProvisionCount {
    private ProvisionCount() {}

    /** {@code 58 recommandations, de II.1 à II.58 ; 61 en comptant chaque alinéa}. The meeting must have provisions. */
    public static String of(MeetingId meeting, Corpus corpus, Wording wording) {
        List<ProvisionId> top = corpus.topLevel(meeting);
        String counted = meeting.part() == Part.A
                ? wording.count("meeting.recommendations", top.size())
                : paragraphs(top, wording);
        String ends = wording.say(
                "meeting.from.to", top.get(0).label(), top.get(top.size() - 1).label());
        return counted + ", " + ends + leaves(meeting, corpus, wording);
    }

    /** {@code 58 recommandations}. */
    public static String brief(MeetingId meeting, Corpus corpus, Wording wording) {
        int top = corpus.topLevel(meeting).size();
        return wording.count(meeting.part() == Part.A ? "meeting.recommendations" : "meeting.paragraphs", top);
    }

    /** {@code [17 alinéas]}, to be added to a label; empty if the provision has no parts. */
    public static String below(ProvisionId id, Corpus corpus, Wording wording) {
        int below = corpus.descendants(id).size();
        return below == 0 ? "" : " [" + wording.count("provision.below", below) + "]";
    }

    /** How many provisions of a part have no parent. */
    public static int top(Part part, Corpus corpus) {
        return corpus.meetings().stream()
                .map(Meeting::id)
                .filter(id -> id.part() == part)
                .mapToInt(id -> corpus.topLevel(id).size())
                .sum();
    }

    /** How many provisions of a part have nothing below them, so that each subparagraph counts. */
    public static long leaves(Part part, Corpus corpus) {
        return corpus.provisions().stream()
                .filter(provision -> provision.id().meeting().part() == part)
                .filter(provision -> corpus.isLeaf(provision.id()))
                .count();
    }

    private static String leaves(MeetingId meeting, Corpus corpus, Wording wording) {
        long leaves = corpus.provisionsOf(meeting).stream()
                .filter(provision -> corpus.isLeaf(provision.id()))
                .count();
        return leaves == corpus.topLevel(meeting).size()
                ? ""
                : wording.semicolon() + wording.say("meeting.leaves", leaves);
    }

    private static String paragraphs(List<ProvisionId> top, Wording wording) {
        int preamble = (int) top.stream().filter(ProvisionId::isPreamble).count();
        String operative = wording.count("meeting.paragraphs", top.size() - preamble);
        return preamble == 0
                ? operative
                : wording.say("meeting.preamble.and", wording.count("meeting.preamble", preamble), operative);
    }
}
