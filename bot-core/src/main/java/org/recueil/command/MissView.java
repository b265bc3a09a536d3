package org.recueil.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.Part;
import org.recueil.model.ProvisionId;
import org.recueil.model.RomanNumeral;
import org.recueil.reference.Anchor;
import org.recueil.reference.Place;
import org.recueil.reference.Resolution.Missed;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Legible;

/** Says which level of a reference failed, and offers what stands nearest. */
final class MissView {
    private static final int LONGEST_ECHO = 60;

    private final Corpus corpus;
    private final Wording wording;

    MissView(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    Block block(Missed missed) {
        return new Block.Paragraph(sentence(missed));
    }

    private String sentence(Missed missed) {
        String asked = asked(missed.place());
        return switch (missed.level()) {
            case MEETING ->
                missed.place().anchor() instanceof Anchor.InReportOf report
                                && missed.place().path().isEmpty()
                        ? wording.say("miss.year", String.valueOf(report.year()))
                        : wording.say("miss.meeting", asked, meetings());
            case INSTRUMENT -> wording.say("miss.instrument", asked, instruments());
            case DOCUMENT -> document(missed).sentence(asked);
            case EMPTY_MEETING ->
                wording.say(
                                "miss.empty",
                                asked,
                                MeetingLine.name(missed.meeting().orElseThrow(), wording))
                        + whereItWent(
                                corpus.meeting(missed.meeting().orElseThrow()).orElseThrow());
            case PROVISION -> provision(missed, asked);
            case BELOW -> below(missed, asked);
            case RANGE ->
                wording.say("miss.range", asked, missed.reached().orElseThrow().label());
            case ACROSS -> wording.say("miss.across");
        };
    }

    /** Says of a meeting that there is none of this number. */
    Optional<Block> unknownMeeting(MeetingId id) {
        return corpus.meeting(id).isPresent()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(wording.say("miss.meeting", id.label(), meetings())));
    }

    /** Says of a meeting without provisions where they went. */
    Block emptyMeeting(Meeting meeting) {
        return new Block.Paragraph(
                wording.say("miss.empty.whole", MeetingLine.name(meeting.id(), wording)) + whereItWent(meeting));
    }

    private String whereItWent(Meeting meeting) {
        String quoted = meeting.note().map(text -> " « " + text + " »").orElse("");
        return quoted + next(meeting.id()).map(this::see).orElse("");
    }

    private String see(Meeting meeting) {
        return " "
                + wording.say(
                        "miss.empty.next",
                        MeetingLine.name(meeting.id(), wording),
                        meeting.id().label());
    }

    private String provision(Missed missed, String asked) {
        List<ProvisionId> all = corpus.topLevel(missed.meeting().orElseThrow());
        ProvisionId first = all.get(0);
        ProvisionId last = all.get(all.size() - 1);
        String meeting = MeetingLine.name(first.meeting(), wording);
        return missed.place().anchor() instanceof Anchor.InDocument
                ? wording.say("miss.place", asked, place(first), first.label(), place(last), last.label())
                : wording.say("miss.provision", asked, meeting, first.label(), last.label());
    }

    private String place(ProvisionId id) {
        return corpus.provision(id).orElseThrow().place();
    }

    private MissedDocument document(Missed missed) {
        Anchor.InDocument document = (Anchor.InDocument) missed.place().anchor();
        return new MissedDocument(corpus, document.symbol(), wording);
    }

    private String below(Missed missed, String asked) {
        ProvisionId reached = missed.reached().orElseThrow();
        List<ProvisionId> children = corpus.children(reached);
        return children.isEmpty()
                ? wording.say("miss.leaf", asked, reached.label())
                : wording.say(
                        "miss.below",
                        asked,
                        reached.label(),
                        children.get(children.size() - 1).label());
    }

    /** What stands nearest, or what was probably meant. */
    List<Action> actions(Missed missed) {
        return switch (missed.level()) {
            case EMPTY_MEETING -> nextMeeting(missed.meeting().orElseThrow());
            case MEETING -> nearestMeeting(missed.place().anchor());
            case INSTRUMENT -> adopted().map(name -> ask(name, "/rec " + name)).toList();
            case RANGE -> otherWayRound(missed);
            case DOCUMENT -> document(missed).actions();
            default ->
                missed.nearest().stream()
                        .map(id -> ProvisionActions.look(id.label(), id))
                        .toList();
        };
    }

    /** The meeting after one, for a meeting without provisions. */
    List<Action> nextMeeting(MeetingId id) {
        return next(id).map(meeting -> whole(meeting, wording)).stream().toList();
    }

    private Optional<Meeting> next(MeetingId id) {
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
                .map(meeting -> whole(meeting, wording))
                .stream()
                .toList();
    }

    private static Action whole(Meeting meeting, Wording wording) {
        return ask(MeetingLine.of(meeting, wording), "/reunion " + meeting.id().label());
    }

    private List<Action> otherWayRound(Missed missed) {
        String range =
                asked(missed.place()) + "–" + missed.reached().orElseThrow().label();
        return List.of(ask(range, "/rec " + range));
    }

    private static Action ask(String label, String says) {
        return new Action.Ask(label, says);
    }

    /** What somebody wrote, short enough to be repeated, on one line. */
    static String echo(String written) {
        String line = Legible.line(written).strip();
        return line.codePointCount(0, line.length()) <= LONGEST_ECHO
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_ECHO)) + "…";
    }

    private String asked(Place place) {
        String path = String.join(".", place.path());
        Anchor anchor = place.anchor();
        if (anchor instanceof Anchor.InMeeting meeting) {
            String part = meeting.part().map(letter -> letter + ".").orElse("");
            return echo(part + RomanNumeral.of(meeting.number()) + (path.isEmpty() ? "" : "." + path));
        } else if (anchor instanceof Anchor.InInstrument instrument) {
            return echo(instrument.number() + (path.isEmpty() ? "" : ", " + path));
        } else if (anchor instanceof Anchor.InDocument document) {
            return echo(document.symbol() + (path.isEmpty() ? "" : ", par. " + path));
        } else if (anchor instanceof Anchor.InMeetingOf meeting) {
            return echo((path + " (" + meeting.year() + ")").strip());
        } else if (anchor instanceof Anchor.InReportOf report) {
            return echo((path + " (" + report.year() + ")").strip());
        }
        throw new IllegalStateException("nobody writes " + anchor);
    }

    private String meetings() {
        List<String> labels =
                corpus.meetings().stream().map(meeting -> meeting.id().label()).toList();
        return String.join(", ", labels);
    }

    private String instruments() {
        return String.join(", ", adopted().toList());
    }

    /** The decisions and resolutions, by name. */
    private Stream<String> adopted() {
        return corpus.meetings().stream()
                .filter(meeting -> meeting.id().part() == Part.B)
                .flatMap(meeting -> meeting.instrument().stream())
                .map(Instrument::name);
    }
}
