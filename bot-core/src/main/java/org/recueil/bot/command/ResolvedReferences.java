package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.HelpActions;
import org.recueil.bot.view.PlaceName;
import org.recueil.bot.view.TextActions;
import org.recueil.bot.view.source.MissView;
import org.recueil.model.Corpus;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.reference.value.Resolution;
import org.recueil.reference.value.Resolution.Found;
import org.recueil.reference.value.Resolution.Missed;
import org.recueil.reference.value.Resolution.ReadAs;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** What the references of one line name, and the remarks and offers that go with them, each once. */
final class ResolvedReferences {
    private static final int MOST_REMARKS = 10;
    private static final int MOST_OFFERS = 10;

    private final Corpus corpus;
    private final Wording wording;
    private final Set<ProvisionId> provisions = new LinkedHashSet<>();
    private final Set<MeetingId> meetings = new LinkedHashSet<>();
    private final Set<AnswerItem> documents = new LinkedHashSet<>();
    private final Set<Block> remarks = new LinkedHashSet<>();
    private final Set<Action> offers = new LinkedHashSet<>();
    private final Set<TextId> nearest = new LinkedHashSet<>();
    private boolean partlyMissed;

    /** @param rest what was written after the references and is not one; mostly empty */
    ResolvedReferences(List<Resolution> resolutions, String rest, Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        remarks.addAll(notes(resolutions, wording));
        resolutions.forEach(this::add);
        if (!rest.isBlank()) {
            say(new Block.Paragraph(wording.spans("miss.rest", Span.Said.of(rest))));
        }
    }

    private void add(Resolution resolution) {
        if (resolution instanceof Found found) {
            provisions.addAll(found.ids());
            sayOtherPart(found);
        } else if (resolution instanceof Resolution.Whole whole) {
            addWhole(whole.meeting());
        } else if (resolution instanceof Missed missed) {
            MissView misses = new MissView(corpus, wording);
            miss(misses.block(missed), misses.actions(missed), misses.nearest(missed));
        } else if (resolution instanceof Resolution.Document found) {
            documents.add(AnswerItem.of(found.document()));
        } else if (resolution instanceof Resolution.Paragraph found) {
            documents.add(AnswerItem.of(found.paragraph()));
        }
    }

    /** Leaves out a meeting if one of its provisions was named before: {@code 5/2, par. 8 (CTOC/COP/2010/17)}. */
    private void addWhole(MeetingId meeting) {
        if (provisions.stream().noneMatch(id -> id.meeting().equals(meeting))) {
            meetings.add(meeting);
        }
    }

    private void sayOtherPart(Found found) {
        ProvisionId shown = found.ids().get(0);
        if (found.onlyInB()) {
            String number = shown.label().substring(2);
            say(new Block.Note(wording.say("only.in.b", number, shown.label())));
        }
        found.elsewhere().ifPresent(other -> {
            offer(TextActions.look(wording.say("also.in.b.action", other.label()), other));
            say(new Block.Note(new Span.Plain(wording.say("also.in.b") + " "), new Span.Command("rec", other.label())));
        });
    }

    /** A note on each reference that was not read as it was written. */
    static List<Block> notes(List<Resolution> resolutions, Wording wording) {
        List<Block> notes = new ArrayList<>();
        for (Resolution resolution : resolutions) {
            if (resolution instanceof ReadAs read) {
                notes.add(new Block.Note(note(read, wording)));
            }
        }
        return notes;
    }

    private static String note(ReadAs read, Wording wording) {
        return switch (read.reading()) {
            case TURNED -> wording.say("read.turned", PlaceName.of(read.first(), read.last(), wording));
            case ONWARD ->
                read.first().equals(read.last())
                        ? wording.say("read.onward.last", PlaceName.of(read.first(), wording))
                        : wording.say("read.onward", PlaceName.of(read.first(), read.last(), wording));
            case DOCUMENT ->
                wording.say("read.document", PlaceName.of(read.first(), wording), PlaceName.of(read.last(), wording));
        };
    }

    Set<ProvisionId> provisions() {
        return provisions;
    }

    /** Meetings named as a whole. */
    Set<MeetingId> meetings() {
        return meetings;
    }

    /** Background documents and paragraphs of reports. */
    Set<AnswerItem> documents() {
        return documents;
    }

    /** @param texts the nearest */
    void miss(Block remark, List<Action> actions, List<? extends TextId> texts) {
        partlyMissed = true;
        say(remark);
        offers.addAll(actions);
        nearest.addAll(texts);
    }

    boolean isPartlyMissed() {
        return partlyMissed;
    }

    void say(Block remark) {
        remarks.add(remark);
    }

    void offer(Action action) {
        offers.add(action);
    }

    /** The remarks; if there are more than ten, the first ten and how many more there are. */
    List<Block> remarks() {
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

    /** Puts the remarks and offers before an answer's own. */
    Answer before(Answer answer) {
        return answer.with(remarks(), offers());
    }

    /** The answer if the references name nothing that the command can show. */
    Answer notFound(Verb verb) {
        Set<TextId> offered = new LinkedHashSet<>(nearest);
        documents.forEach(document -> offered.add(document.id()));
        return Answer.of(Kind.NOT_FOUND)
                .offering(offered)
                .saying(new Reply(remarks(), offers()))
                .and(HelpActions.about(verb, wording));
    }
}
