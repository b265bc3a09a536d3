package org.recueil.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.Part;
import org.recueil.reference.Anchor;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.Resolution;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** {@code /resolution}, {@code /decision}: what a decision or resolution holds; all of them where none is named. */
final class InstrumentCommand implements Command {
    /** Session and number, with or without what may stand before and between them: {@code n° 5-2}, {@code 5}; or a year. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:n\\s?[°ºo]\\.?\\s*)?(?<session>\\d{1,4})(?:(?:\\s*[/.–-]\\s*|\\s+)(?<number>\\d{1,2}))?");

    private final Corpus corpus;
    private final Command look;
    private final MeetingView view;
    private final ReferenceResolver resolver;

    /** @param look answers references to something in an instrument */
    InstrumentCommand(Corpus corpus, Command look) {
        this.corpus = corpus;
        this.look = look;
        this.view = new MeetingView(corpus);
        this.resolver = new ReferenceResolver(corpus);
    }

    @Override
    public List<String> names() {
        return List.of(
                "resolution",
                "decision",
                "résolution",
                "décision",
                "resolutions",
                "decisions",
                "résolutions",
                "décisions");
    }

    @Override
    public boolean takes(String argument) {
        return argument.isBlank()
                || NUMBER.matcher(argument.strip()).matches()
                || ReferenceParser.parse(argument).isComplete();
    }

    @Override
    public Answer answer(Request request) {
        Wording wording = request.wording();
        String asked = request.argument().strip();
        if (asked.isEmpty()) {
            return list(new Block.Heading(wording.say("instruments.all")), Kind.INSTRUMENT, adopted());
        }
        Matcher number = NUMBER.matcher(asked);
        if (number.matches()) {
            return numbered(number, request);
        }
        Parsed parsed = ReferenceParser.parse(asked);
        if (!parsed.isComplete()) {
            Block none = new Block.Paragraph(wording.spans("miss.no.instrument", Span.Said.of(asked)));
            return list(none, Kind.NOT_FOUND, adopted());
        }
        List<Resolution> resolutions = resolver.resolve(parsed.references());
        if (resolutions.size() != 1 || !(resolutions.get(0) instanceof Resolution.Whole whole)) {
            return look.answer(request);
        }
        MeetingId session = new MeetingId(Part.B, whole.meeting().number());
        boolean meant = whole.meeting().equals(session)
                || parsed.references().get(0).first().anchor() instanceof Anchor.InMeeting in
                        && in.part().isEmpty();
        meant &= corpus.meeting(session).flatMap(Meeting::instrument).isPresent();
        return meant ? view.instrument(session, request) : look.answer(request);
    }

    private Answer numbered(Matcher asked, Request request) {
        int session = Integer.parseInt(asked.group("session"));
        String written = session + (asked.group("number") == null ? "" : "/" + asked.group("number"));
        Optional<Meeting> found = adopted().stream()
                .filter(meeting -> number(meeting).equals(written)
                        || number(meeting).startsWith(written + "/")
                        || written.equals(String.valueOf(meeting.year())))
                .findFirst();
        if (found.isPresent()) {
            return view.instrument(found.get().id(), request);
        }
        List<Meeting> nearest = adopted().stream()
                .sorted(Comparator.comparingInt(meeting -> Math.abs(meeting.id().number() - session)))
                .toList();
        Block none = new Block.Paragraph(request.wording().spans("miss.no.instrument", Span.Said.of(written)));
        return list(none, Kind.NOT_FOUND, nearest);
    }

    private static String number(Meeting session) {
        String name = session.instrument().orElseThrow().name();
        return name.substring(name.indexOf(' ') + 1);
    }

    /** The sessions that adopted a decision or resolution. */
    private List<Meeting> adopted() {
        return corpus.meetings().stream()
                .filter(meeting ->
                        meeting.id().part() == Part.B && meeting.instrument().isPresent())
                .toList();
    }

    private static Answer list(Block head, Kind kind, List<Meeting> sessions) {
        List<Instrument> instruments = sessions.stream()
                .flatMap(session -> session.instrument().stream())
                .toList();
        List<Item> items = sessions.stream()
                .map(session -> new Item(Item.BULLET, session.year() + " — " + title(session)))
                .toList();
        List<Action> actions = instruments.stream().map(InstrumentLine::show).toList();
        return new Answer(
                kind,
                List.of(),
                Optional.empty(),
                instruments.stream().map(Instrument::name).toList(),
                1,
                1,
                kind == Kind.NOT_FOUND ? 0 : instruments.size(),
                new Reply(items.isEmpty() ? List.of(head) : List.of(head, new Block.Items(items)), actions));
    }

    private static String title(Meeting session) {
        Instrument instrument = session.instrument().orElseThrow();
        return instrument.name()
                + instrument
                        .title()
                        .map(FirstWords::of)
                        .map(title -> " : " + title)
                        .orElse("");
    }
}
