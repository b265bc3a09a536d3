package org.recueil.bot.view.source;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.AdoptingSessions;
import org.recueil.bot.view.MeetingActions;
import org.recueil.bot.view.MeetingLine;
import org.recueil.bot.view.PlaceName;
import org.recueil.bot.view.TextActions;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Resolution.Level;
import org.recueil.reference.value.Resolution.Missed;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.text.EditDistance;
import org.recueil.wording.Wording;

/** Says which level of a reference failed, and offers the nearest texts. */
public final class MissView {
    private static final int NEAREST_SYMBOLS = 3;

    private final Corpus corpus;
    private final Wording wording;

    public MissView(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    public Block block(Missed missed) {
        return new Block.Paragraph(sentence(missed));
    }

    private List<Span> sentence(Missed missed) {
        Span.Said asked = Span.Said.of(PlaceName.of(missed.place(), wording));
        return switch (missed.level()) {
            case MEETING -> noMeeting(missed, asked);
            case INSTRUMENT -> noInstrument(asked);
            case DOCUMENT -> wording.spans("miss.document", asked);
            case EMPTY_MEETING ->
                wording.spans(
                        "miss.empty", asked, MeetingLine.name(missed.meeting().orElseThrow(), wording));
            case PROVISION -> provision(missed, asked);
            case BELOW -> below(missed, asked);
            case ACROSS -> wording.spans("miss.across");
        };
    }

    private List<Span> noInstrument(Span asked) {
        IntSummaryStatistics years = AdoptingSessions.years(corpus);
        return wording.spans("miss.instrument", asked, String.valueOf(years.getMin()), String.valueOf(years.getMax()));
    }

    private static boolean isDate(Anchor anchor) {
        return anchor instanceof Anchor.InMeetingOf meeting && !meeting.held().isYear()
                || anchor instanceof Anchor.InReportOf report && !report.held().isYear();
    }

    private List<Span> noMeeting(Missed missed, Span asked) {
        Anchor anchor = missed.place().anchor();
        if (isDate(anchor)) {
            return wording.spans("miss.date", asked);
        }
        return anchor instanceof Anchor.InReportOf report
                        && missed.place().path().isEmpty()
                ? wording.spans("miss.year", String.valueOf(report.held().year()))
                : wording.spans("miss.meeting", asked, meetings());
    }

    /** Says that there is no meeting with this number; empty if there is. */
    public Optional<Block> unknownMeeting(MeetingId id) {
        return corpus.meeting(id).isPresent()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(wording.say("miss.meeting", id.label(), meetings())));
    }

    /** Says where the provisions of a meeting without any are. */
    public Block emptyMeeting(Meeting meeting) {
        String name = MeetingLine.name(meeting.id(), wording);
        return new Block.Paragraph(next(meeting.id())
                .map(next -> wording.spans("miss.empty.next", name, next.id().label()))
                .orElseGet(() -> wording.spans("miss.empty.whole", name)));
    }

    private List<Span> provision(Missed missed, Span asked) {
        List<ProvisionId> all = corpus.topLevel(missed.meeting().orElseThrow());
        ProvisionId first = all.get(0);
        ProvisionId last = all.get(all.size() - 1);
        String meeting = MeetingLine.name(first.meeting(), wording);
        return missed.place().anchor() instanceof Anchor.InDocument
                ? wording.spans("miss.place", asked, place(first), place(last))
                : wording.spans("miss.provision", asked, meeting, first.label(), last.label());
    }

    private String place(ProvisionId id) {
        return corpus.get(id).place();
    }

    /** The symbols nearest to one that no document has. */
    private List<String> nearestSymbols(Missed missed) {
        String asked = ((Anchor.InDocument) missed.place().anchor()).symbol();
        return Stream.concat(
                        corpus.meetings().stream().flatMap(meeting -> meeting.symbol().stream()),
                        corpus.documents().stream().map(BackgroundDocument::symbol))
                .sorted(Comparator.comparingInt(known -> EditDistance.between(known, asked)))
                .limit(NEAREST_SYMBOLS)
                .toList();
    }

    private List<Span> below(Missed missed, Span asked) {
        ProvisionId reached = missed.reached().orElseThrow();
        List<ProvisionId> children = corpus.children(reached);
        return children.isEmpty()
                ? wording.spans("miss.leaf", asked, reached.label())
                : wording.spans(
                        "miss.below",
                        asked,
                        reached.label(),
                        children.get(children.size() - 1).label());
    }

    /** Actions that show the nearest texts, or what was probably meant. */
    public List<Action> actions(Missed missed) {
        return switch (missed.level()) {
            case EMPTY_MEETING -> nextMeeting(missed.meeting().orElseThrow());
            case MEETING -> nearestMeeting(missed.place().anchor());
            case INSTRUMENT ->
                AdoptingSessions.in(corpus)
                        .map(session -> session.instrument().orElseThrow().name())
                        .<Action>map(name -> Verb.LOOK.ask(Action.Role.SOURCE, name, name))
                        .toList();
            case DOCUMENT ->
                nearestSymbols(missed).stream().<Action>map(TextActions::look).toList();
            default -> missed.nearest().stream().<Action>map(TextActions::look).toList();
        };
    }

    /** The nearest texts. */
    public List<? extends TextId> nearest(Missed missed) {
        return missed.level() == Level.DOCUMENT
                ? nearestSymbols(missed).stream().map(DocumentId::new).toList()
                : missed.nearest();
    }

    /** An action that shows the next meeting; for a meeting without provisions. */
    public List<Action> nextMeeting(MeetingId id) {
        return next(id).map(meeting -> MeetingActions.show(meeting.id())).stream()
                .toList();
    }

    public Optional<Meeting> next(MeetingId id) {
        return corpus.meetings().stream()
                .filter(meeting -> meeting.id().compareTo(id) > 0)
                .findFirst();
    }

    private List<Action> nearestMeeting(Anchor anchor) {
        if (!(anchor instanceof Anchor.InMeeting asked)) {
            return List.of();
        }
        return corpus.meetings().stream()
                .filter(meeting -> meeting.id().part() == asked.part().orElse(Part.A))
                .min(Comparator.comparingInt(meeting -> Math.abs(meeting.id().number() - asked.number())))
                .map(meeting -> MeetingActions.show(meeting.id()))
                .stream()
                .toList();
    }

    /** The first and last meetings and sessions: {@code de I à X, de B.I à B.V}. */
    private String meetings() {
        return Stream.of(Part.values())
                .map(part -> corpus.meetings().stream()
                        .map(Meeting::id)
                        .filter(id -> id.part() == part)
                        .toList())
                .filter(ids -> !ids.isEmpty())
                .map(ids -> wording.say(
                        "meeting.from.to",
                        ids.get(0).label(),
                        ids.get(ids.size() - 1).label()))
                .collect(Collectors.joining(", "));
    }
}
