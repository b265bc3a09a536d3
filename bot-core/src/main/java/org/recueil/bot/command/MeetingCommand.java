package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.SourceIntent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.view.MeetingActions;
import org.recueil.bot.view.ProvisionCount;
import org.recueil.bot.view.source.MeetingOverview;
import org.recueil.bot.view.source.MissView;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Reference;
import org.recueil.reference.value.Resolution;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** {@code /reunion}: an overview of a meeting or session; without an argument, the list of all. */
final class MeetingCommand {
    private static final int REPEATED = 24;

    private final Corpus corpus;
    private final RecCommand look;
    private final ReferenceResolver resolver;
    private final MeetingOverview overview;

    /** @param look answers references to anything but meetings */
    MeetingCommand(Corpus corpus, RecCommand look) {
        this.corpus = corpus;
        this.look = look;
        this.resolver = new ReferenceResolver(corpus);
        this.overview = new MeetingOverview(corpus);
    }

    /** All meetings. */
    Answer all(Wording wording) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(wording.say("meetings.all"))));
        for (Part part : Part.values()) {
            blocks.add(new Block.Paragraph(wording.say("meetings." + part)));
            blocks.add(new Block.Items(corpus.meetings().stream()
                    .filter(meeting -> meeting.id().part() == part)
                    .map(meeting -> entry(meeting, wording))
                    .toList()));
        }
        blocks.add(new Block.Note(wording.say(
                "meetings.counts", ProvisionCount.top(Part.A, corpus), ProvisionCount.top(Part.B, corpus))));
        List<MeetingId> all = corpus.meetings().stream().map(Meeting::id).toList();
        return Answer.of(Kind.MEETING)
                .choices(all.stream().map(MeetingId::label).toList())
                .total(all.size())
                .saying(new Reply(blocks, all.stream().map(MeetingActions::show).toList()));
    }

    /** Says that the words name no meeting, and offers the list. */
    Answer answer(SourceIntent.NoMeeting asked, Wording wording) {
        return none(wording.spans("miss.no.meeting", Span.Said.of(asked.written(), REPEATED)), wording);
    }

    Answer answer(SourceIntent.AtMeeting asked, AskedIntent line, Wording wording) {
        List<Reference> references = List.of(asked.meeting());
        List<Resolution> resolutions = resolver.resolve(references);
        if (resolutions.size() == 1) {
            Anchor anchor = asked.meeting().first().anchor();
            if (anchor instanceof Anchor.InMeetingOf of && of.held().isYear()) {
                return ofYear(of.held().year(), resolutions.get(0), wording);
            } else if (resolutions.get(0) instanceof Resolution.Whole whole) {
                return overview.answer(whole.meeting(), wording);
            } else if (resolutions.get(0) instanceof Resolution.Missed missed
                    && missed.meeting().isEmpty()) {
                return missed(missed, wording);
            }
        }
        return look.answer(new TextIntent.LookUp(references, "", List.of(), asked.page()), line, wording);
    }

    private Answer missed(Resolution.Missed missed, Wording wording) {
        MissView view = new MissView(corpus, wording);
        List<Action> actions = new ArrayList<>(view.actions(missed));
        actions.add(MeetingActions.list(wording));
        return Answer.of(Kind.NOT_FOUND)
                .offering(view.nearest(missed))
                .saying(new Reply(List.of(view.block(missed)), actions));
    }

    /** The meeting of a year; others of the same year are offered beside it. */
    private Answer ofYear(int year, Resolution resolution, Wording wording) {
        List<MeetingId> held = corpus.meetings().stream()
                .filter(meeting -> meeting.year() == year)
                .map(Meeting::id)
                .toList();
        if (held.isEmpty()) {
            return none(wording.spans("miss.year", Span.Said.of(String.valueOf(year))), wording);
        }
        MeetingId shown = resolution instanceof Resolution.Whole whole ? whole.meeting() : held.get(0);
        List<MeetingId> others = held.stream().filter(id -> !id.equals(shown)).toList();
        List<Block> remarks = others.isEmpty()
                ? List.of()
                : List.of(new Block.Note(wording.say(
                        "meeting.same.year",
                        String.valueOf(year),
                        String.join(", ", others.stream().map(MeetingId::label).toList()))));
        return overview.answer(shown, wording)
                .with(remarks, others.stream().map(MeetingActions::show).toList());
    }

    private Answer none(List<Span> sentence, Wording wording) {
        return Answer.of(Kind.NOT_FOUND, new Block.Paragraph(sentence), MeetingActions.list(wording));
    }

    private Item entry(Meeting meeting, Wording wording) {
        MeetingId id = meeting.id();
        String counted = corpus.topLevel(id).isEmpty()
                ? wording.say("meeting.without")
                : ProvisionCount.brief(id, corpus, wording);
        String instrument = id.part() == Part.A
                ? ""
                : meeting.instrument()
                        .map(Instrument::name)
                        .map(name -> name + ", ")
                        .orElse("");
        String draft = meeting.draft() ? " (" + wording.say("search.is.draft") + ")" : "";
        return new Item(id.label(), meeting.year() + " — " + instrument + counted + draft);
    }
}
