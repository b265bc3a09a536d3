package org.recueil.bot.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.intent.SourceIntent;
import org.recueil.bot.intent.TextIntent.LookUp;
import org.recueil.bot.intent.Verb;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.reference.MeetingDates;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;
import org.recueil.reference.value.Resolution;
import org.recueil.text.RomanNumeral;

/** Reads questions about meetings, instruments and documents. */
final class SourceReader {
    /** A session and a number, {@code 5/2} or {@code n° 5-2}; a session alone, {@code 5}; or a year. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:n\\s?[°ºo]\\.?\\s*)?(?<session>\\d{1,4})(?:(?:\\s*[/.–-]\\s*|\\s+)(?<number>\\d{1,2}))?");

    private static final String ONE = "(?:\\d{1,2}|[IVXivx]{1,6})";
    private static final Pattern RANGE = Pattern.compile("(?iU)à|to|-|–");
    private static final Pattern MEETINGS =
            Pattern.compile("(?iU)(?:les\\s|the\\s)?(?<noun>r[ée]unions|meetings|sessions)\\s(?<numbers>" + ONE
                    + "(?:(?:\\s?,\\s?|\\s(?:et|and|à|to|-|–)\\s)" + ONE + ")+)");

    /** A word for a meeting. */
    static final Pattern MEETING = Pattern.compile("(?iU)\\b(?:r[ée]uni[oó]n|sesi[oó]n|session|meeting)\\b");

    /** The words before a meeting in a sentence: {@code lors de la deuxième réunion}. */
    private static final Pattern BEFORE_MEETING = Pattern.compile(
            "(?iU)^(?:(?:à|lors de|pendant|durant|au cours de|dans|at|during|in)\\s+)?(?:(?:la|sa|leur|the|its|their)\\s+)");

    private final Corpus corpus;
    private final DocumentFinder documents;
    private final ReferenceResolver resolver;

    SourceReader(Corpus corpus) {
        this.corpus = corpus;
        this.documents = new DocumentFinder(corpus);
        this.resolver = new ReferenceResolver(corpus);
    }

    /** Reads references with or without the word for a meeting: {@code 2}, {@code deuxième}, {@code 2010}. */
    AskedIntent meeting(String argument, int page) {
        if (argument.isEmpty()) {
            return new AskedIntent(new SourceIntent.Meetings(), argument);
        }
        List<Reference> several = meetings("réunions " + argument);
        if (!several.isEmpty()) {
            return new AskedIntent(meeting(several, page), argument);
        }
        for (String written : List.of(argument, argument + " réunion", "réunion " + argument)) {
            Parsed parsed = ReferenceParser.parse(written);
            if (parsed.isComplete()) {
                return new AskedIntent(meeting(parsed.references(), page), written);
            }
        }
        return new AskedIntent(new SourceIntent.NoMeeting(argument), argument);
    }

    /** Reads several meetings by their numbers: {@code réunions II et V}, {@code meetings 2 to 4}; empty for any other line. */
    static List<Reference> meetings(String line) {
        Matcher named = MEETINGS.matcher(line);
        if (!named.matches()) {
            return List.of();
        }
        Part part = named.group("noun").toLowerCase(Locale.ROOT).startsWith("s") ? Part.B : Part.A;
        Set<Integer> numbers = new LinkedHashSet<>();
        int last = 0;
        boolean range = false;
        for (String word : named.group("numbers").split("[\\s,]+")) {
            int number = number(word);
            if (number == 0) {
                range = RANGE.matcher(word).matches();
                continue;
            }
            for (int between = range ? last + 1 : number; between < number; between++) {
                numbers.add(between);
            }
            numbers.add(number);
            last = number;
            range = false;
        }
        return numbers.stream()
                .filter(number -> number <= Anchor.LAST_MEETING)
                .<Reference>map(number ->
                        new Reference.Single(new Place(new Anchor.InMeeting(Optional.of(part), number), List.of())))
                .toList();
    }

    private static int number(String word) {
        return RomanNumeral.valueOf(word).orElse(word.matches("\\d{1,2}") ? Integer.parseInt(word) : 0);
    }

    /** Reads a sentence that names a meeting or says when it was held; empty for any other line. */
    static Optional<Intent> mentioned(String sentence, int page) {
        List<Reference> dated = MeetingDates.in(sentence);
        if (!dated.isEmpty()) {
            return Optional.of(meeting(dated, page));
        }
        Matcher before = BEFORE_MEETING.matcher(sentence);
        if (!MEETING.matcher(sentence).find() || !before.lookingAt()) {
            return Optional.empty();
        }
        Parsed named = ReferenceParser.parse(sentence.substring(before.end()));
        return named.isComplete() ? Optional.of(meeting(named.references(), page)) : Optional.empty();
    }

    static Intent meeting(List<Reference> references, int page) {
        boolean one = references.size() == 1 && references.get(0).first().path().isEmpty();
        return one ? new SourceIntent.AtMeeting(references.get(0), page) : new LookUp(references, "", List.of(), page);
    }

    /** Reads a number, a year or references to a decision or resolution. */
    AskedIntent instrument(String argument, int page) {
        if (argument.isEmpty()) {
            return new AskedIntent(new SourceIntent.Instruments(), argument);
        }
        Matcher number = NUMBER.matcher(argument);
        if (number.matches()) {
            return new AskedIntent(numbered(number, page), argument);
        }
        Parsed parsed = ReferenceParser.parse(argument);
        if (!parsed.isComplete()) {
            return new AskedIntent(new SourceIntent.NoInstrument(argument, Optional.empty()), argument);
        }
        Intent intent = adopted(parsed.references())
                .<Intent>map(session -> new SourceIntent.OfInstrument(session, page))
                .orElseGet(() -> new LookUp(parsed.references(), "", List.of(), page));
        return new AskedIntent(intent, argument);
    }

    private Intent numbered(Matcher number, int page) {
        int session = Integer.parseInt(number.group("session"));
        String written = session + (number.group("number") == null ? "" : "/" + number.group("number"));
        return AdoptingSessions.in(corpus)
                .filter(meeting -> isNumbered(meeting, written))
                .findFirst()
                .<Intent>map(meeting -> new SourceIntent.OfInstrument(meeting, page))
                .orElseGet(() -> new SourceIntent.NoInstrument(written, Optional.of(session)));
    }

    private static boolean isNumbered(Meeting session, String written) {
        String name = session.instrument().orElseThrow().name();
        String number = name.substring(name.indexOf(' ') + 1);
        return number.equals(written)
                || number.startsWith(written + "/")
                || written.equals(String.valueOf(session.year()));
    }

    /** The session that adopted the instrument that the references name as a whole. A bare number may be a session, too. */
    private Optional<Meeting> adopted(List<Reference> references) {
        List<Resolution> resolutions = resolver.resolve(references);
        if (resolutions.size() != 1 || !(resolutions.get(0) instanceof Resolution.Whole whole)) {
            return Optional.empty();
        }
        MeetingId session = new MeetingId(Part.B, whole.meeting().number());
        boolean meant = whole.meeting().equals(session)
                || references.get(0).first().anchor() instanceof Anchor.InMeeting in
                        && in.part().isEmpty();
        return meant
                ? corpus.meeting(session).filter(meeting -> meeting.instrument().isPresent())
                : Optional.empty();
    }

    /** Reads references, a number in the list, a year or words. */
    Intent document(String argument, int page) {
        if (argument.isEmpty()) {
            return new SourceIntent.Documents(page);
        }
        Parsed parsed = ReferenceParser.parse(argument);
        if (parsed.isComplete()) {
            return new SourceIntent.DocumentOf(parsed.references(), page);
        }
        List<BackgroundDocument> fitting = documents.fitting(argument);
        Optional<String> better = fitting.isEmpty() ? documents.corrected(argument) : Optional.empty();
        return better.<Intent>map(words ->
                        new Intent.Corrected(Verb.DOCUMENT.says(argument), argument, words, document(words, page)))
                .orElseGet(() -> new SourceIntent.DocumentsCalled(argument, fitting, page));
    }
}
