package org.recueil.command;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.Theme;
import org.recueil.reference.MeetingDates;
import org.recueil.reference.Place;
import org.recueil.reference.Reference;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.Resolution;
import org.recueil.reference.Unplaced;

/**
 * Reads what a line asks for: with a command ({@code /rec II.37}), with its name alone ({@code rec II.37}), or without one (a
 * greeting, references, the name of a theme, else a question). The only place where a line is read. Safe for use by several
 * threads.
 */
final class Reader {
    /** What may stand before what is asked, and says nothing. */
    private static final String SIGNS = "[\\s,:;.!?–—]*+";

    private static final Pattern LEADING = Pattern.compile("^" + SIGNS);
    private static final Pattern SLASH =
            Pattern.compile("/(?<name>[\\p{L}\\p{N}_]*)(?:@\\w+)?" + SIGNS + "(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(?<name>[\\p{L}_]+)(?<rest>\\s.*)?", Pattern.DOTALL);
    private static final Pattern PAGE =
            Pattern.compile("(?<argument>.*?)(?:^|\\s)(?:--)?page[\\s=]+(?<page>\\d{1,9})", Pattern.DOTALL);
    private static final Pattern REFERENCE_FIRST = Pattern.compile("(?:[AB]\\.)?[IVXivx]+\\.\\d+(?![\\d/])");
    private static final Pattern LONGER_NUMERAL = Pattern.compile("\\b[ivx]{2,}\\b");
    private static final Pattern MEETING = Pattern.compile("(?iU)\\b(?:r[ée]uni[oó]n|sesi[oó]n|session|meeting)\\b");
    /** What stands before a meeting that a sentence would name: {@code lors de la deuxième réunion}. */
    private static final Pattern BEFORE_MEETING = Pattern.compile(
            "(?iU)^(?:(?:à|lors de|pendant|durant|au cours de|dans|at|during|in)\\s+)?(?:(?:la|sa|leur|the|its|their)\\s+)");

    private static final Pattern SENTENCE =
            Pattern.compile("(?U)[\"“«(\\s]*\\p{Lu}.*\\p{Ll}.*[.,;:…»]\\s*", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{N}/.-])20[0-4]\\d(?![\\p{N}/])");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d[^/]*");

    private final Corpus corpus;
    private final ThemeFinder themes;
    private final ThemeReader themeReader;
    private final SourceReader sources;
    private final TextYears years;
    private final ReferenceResolver resolver;

    Reader(Corpus corpus, ThemeFinder themes) {
        this.corpus = corpus;
        this.themes = themes;
        this.themeReader = new ThemeReader(corpus, themes);
        this.sources = new SourceReader(corpus);
        this.years = new TextYears(corpus);
        this.resolver = new ReferenceResolver(corpus);
    }

    /**
     * Reads any line.
     *
     * @param line as {@link Typed} makes it
     */
    Asked read(String line) {
        Matcher slash = SLASH.matcher(line);
        if (slash.matches()) {
            String name = slash.group("name").toLowerCase(Locale.ROOT);
            Words words = Words.of(slash.group("rest"));
            Optional<Verb> verb = Verb.named(name);
            if (verb.isPresent()) {
                return read(verb.get(), words);
            }
            Intent none = name.isEmpty() ? new TalkIntent.Help("") : new TalkIntent.NoCommand(name, words.argument());
            return new Asked(none, words.argument());
        }
        return named(line).orElseGet(() -> plain(line, Words.of(line)));
    }

    /** Whether a line asks for a page. */
    static boolean isPaged(String line) {
        return PAGE.matcher(line).matches();
    }

    /** What follows a command's name, and the page that is asked for. */
    private record Words(String argument, int page) {
        static Words of(String rest) {
            Matcher page = PAGE.matcher(rest.strip());
            return page.matches()
                    ? new Words(withoutSigns(page.group("argument")), Integer.parseInt(page.group("page")))
                    : new Words(withoutSigns(rest), 1);
        }

        private static String withoutSigns(String argument) {
            return LEADING.matcher(argument).replaceFirst("").strip();
        }
    }

    private Asked read(Verb verb, Words words) {
        String argument = words.argument();
        int page = words.page();
        return switch (verb) {
            case LOOK -> look(argument, page);
            case THEME -> new Asked(theme(argument, page), argument);
            case SEARCH -> new Asked(search(argument, page), argument);
            case RELATED -> new Asked(related(argument, page), argument);
            case CITE -> new Asked(cite(argument, page), argument);
            case MEETING -> sources.meeting(argument, page);
            case INSTRUMENT -> sources.instrument(argument, page);
            case DOCUMENT -> new Asked(sources.document(argument, page), argument);
            case HELP -> new Asked(new TalkIntent.Help(argument), argument);
            case ABOUT -> new Asked(new TalkIntent.About(), argument);
        };
    }

    /** A command without its slash, unless its name begins a question: {@code aide juridictionnelle}. */
    private Optional<Asked> named(String line) {
        Matcher word = WORD.matcher(line);
        Optional<Verb> verb = word.matches() ? Verb.named(word.group("name")) : Optional.empty();
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Words words = Words.of(Optional.ofNullable(word.group("rest")).orElse(""));
        return Optional.of(read(verb.get(), words))
                .filter(asked -> isMeant(verb.get(), asked.intent(), words.argument()));
    }

    private boolean isMeant(Verb verb, Intent read, String argument) {
        return switch (verb) {
            case LOOK, THEME, SEARCH -> true;
            case RELATED -> !(read instanceof TextIntent.NoReference);
            case CITE ->
                !(read instanceof ThemeIntent || read instanceof Intent.Corrected)
                        || ThemeReader.isThemeSaid(argument)
                        || !themes.fitting(argument).isEmpty();
            case MEETING -> !(read instanceof SourceIntent.NoMeeting);
            case INSTRUMENT ->
                !(read instanceof SourceIntent.NoInstrument none)
                        || none.session().isPresent();
            case DOCUMENT ->
                !(read instanceof Intent.Corrected)
                        && !(read instanceof SourceIntent.DocumentsCalled called
                                && called.fitting().isEmpty());
            case HELP -> HelpTopic.isNamed(argument);
            case ABOUT -> argument.isEmpty();
        };
    }

    private Asked plain(String line, Words words) {
        String argument = words.argument();
        Optional<Courtesy.Kind> courtesy = Courtesy.kind(line);
        if (courtesy.isPresent()) {
            return new Asked(new TalkIntent.Polite(courtesy.get()), argument);
        } else if (argument.isEmpty() && !isPaged(line)) {
            return new Asked(line.isEmpty() ? new TalkIntent.Silence() : new TalkIntent.NoWords(line), argument);
        }
        List<Reference> meetings = SourceReader.meetings(argument);
        if (!meetings.isEmpty()) {
            return lookUp(new Parsed(meetings, ""), argument, words.page());
        }
        Optional<OfficialText> official = OfficialText.asked(argument);
        if (official.isPresent()) {
            return look(official.get(), words.page());
        }
        Parsed parsed = ReferenceParser.parse(argument);
        if (parsed.isComplete() && isMeant(parsed, line)) {
            return lookUp(parsed, argument, words.page());
        } else if (REFERENCE_FIRST.matcher(line).lookingAt()) {
            return look(parsed, argument, words.page());
        }
        List<Reference> dated = MeetingDates.in(argument);
        if (!dated.isEmpty()) {
            return new Asked(SourceReader.meeting(dated, words.page()), argument);
        }
        Matcher before = BEFORE_MEETING.matcher(argument);
        if (MEETING.matcher(line).find() && before.lookingAt()) {
            Parsed meeting = ReferenceParser.parse(argument.substring(before.end()));
            if (meeting.isComplete()) {
                return new Asked(SourceReader.meeting(meeting.references(), words.page()), argument);
            }
        }
        Optional<Theme> named = themes.named(argument);
        if (named.isPresent()) {
            return new Asked(new ThemeIntent.ThemeOf(named.get(), ThemeIntent.Listing.INDEXED, words.page()), argument);
        }
        Optional<Intent> number = byNumber(argument);
        if (number.isPresent()) {
            return new Asked(number.get(), argument);
        }
        Optional<Asked> cited = citing(argument, words.page());
        return cited.orElseGet(() -> new Asked(search(argument, words.page()), argument));
    }

    /** What a sentence cites, if it is one, or says nothing besides: {@code Rappelant II.37 et V.35,}. */
    private Optional<Asked> citing(String line, int page) {
        Mentioned mentioned = Mentioned.in(line, corpus);
        boolean shown = !mentioned.ours().isEmpty()
                && (SENTENCE.matcher(line).matches() || CitingWords.areAllOf(mentioned.otherWords()));
        return shown ? cited(line, page) : Optional.empty();
    }

    private Optional<Intent> byNumber(String written) {
        return Unplaced.parse(written).map(number -> new TextIntent.ByNumber(number, written));
    }

    /** A lone small letter is a word, not a meeting, unless the line says so: {@code deuxième réunion}. */
    private static boolean isMeant(Parsed parsed, String line) {
        boolean path = parsed.references().stream()
                .map(Reference::first)
                .map(Place::path)
                .anyMatch(steps -> !steps.isEmpty());
        return path
                || line.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                || LONGER_NUMERAL.matcher(line).find()
                || MEETING.matcher(line).find();
    }

    private Asked look(String argument, int page) {
        if (argument.isEmpty()) {
            return new Asked(new TalkIntent.Usage(Verb.LOOK), argument);
        }
        Optional<OfficialText> official = OfficialText.asked(argument);
        return official.isPresent()
                ? look(official.get(), page)
                : look(ReferenceParser.parse(argument), argument, page);
    }

    private static Asked look(OfficialText official, int page) {
        Intent intent = new TextIntent.LookUp(official.references().references(), "", official.languages(), page);
        return new Asked(intent, official.written());
    }

    /** The command's name is a word of references too: {@code rec 44 du rapport de 2010}. */
    private Asked look(Parsed parsed, String argument, int page) {
        String announced = "rec " + argument;
        Parsed more = parsed.isComplete() ? parsed : ReferenceParser.parse(announced);
        if (!parsed.isComplete() && more.isComplete()) {
            return lookUp(more, announced, page);
        } else if (!parsed.references().isEmpty()) {
            return lookUp(parsed, argument, page);
        }
        String number = BARE_NUMBER.matcher(argument).matches() ? announced : argument;
        return byNumber(number)
                .map(intent -> new Asked(intent, argument))
                .or(() -> cited(argument, page))
                .orElseGet(() -> new Asked(new TextIntent.NoReference(Verb.LOOK, argument), argument));
    }

    /** What a sentence cites: {@code Nous rappelons II.37 et V.35.} */
    private Optional<Asked> cited(String sentence, int page) {
        Mentioned mentioned = Mentioned.in(sentence, corpus).ours();
        Intent intent = new TextIntent.LookUp(mentioned.all(), "", List.of(), page);
        return mentioned.isEmpty() ? Optional.empty() : Optional.of(new Asked(intent, mentioned.line()));
    }

    /**
     * The line that a reply says: of one that asks to look something up and says nothing more, the references of what it
     * replies to; else the line itself.
     *
     * @param answered what the message says that is replied to
     */
    String inReply(String line, String answered) {
        Intent intent = read(Typed.line(line)).intent();
        boolean looks = intent instanceof TalkIntent.Silence || intent.equals(new TalkIntent.Usage(Verb.LOOK));
        return looks
                ? cited(Typed.line(answered), 1)
                        .map(asked -> asked.intent().says())
                        .orElse(line)
                : line;
    }

    /** A theme with a period is a search in what the index lists under it: {@code /theme enfants avant 2012}. */
    private Intent theme(String argument, int page) {
        Intent read = themeReader.theme(argument, page);
        boolean found = !(read instanceof ThemeIntent.ThemeDescribed described)
                || !described.fitting().isEmpty();
        if (found) {
            return read;
        }
        QueryLine line = QueryLine.read(argument, themes, years.span());
        if (line.periods().isEmpty()) {
            return read;
        }
        List<Theme> meant = themes.meant(line.query().words());
        return meant.size() == 1
                ? search(Condition.THEME.says(meant.get(0).number()) + " " + String.join(" ", line.periods()), page)
                : meant.isEmpty() ? read : search(argument, page);
    }

    private Asked lookUp(Parsed parsed, String written, int page) {
        String rest = parsed.isComplete() ? otherYear(parsed.references(), written) : parsed.rest();
        return new Asked(new TextIntent.LookUp(parsed.references(), rest, List.of(), page), written);
    }

    /** A year that is written beside references of other years, {@code II.37 (2013)}; empty if there is none. */
    private String otherYear(List<Reference> references, String written) {
        Matcher year = YEAR.matcher(written);
        if (!year.find()) {
            return "";
        }
        Set<String> held = new HashSet<>();
        for (Resolution resolution : resolver.resolve(references)) {
            if (resolution instanceof Resolution.Found found) {
                found.ids().forEach(id -> held.add(yearOf(id.meeting())));
            } else if (resolution instanceof Resolution.Whole whole) {
                held.add(yearOf(whole.meeting()));
            } else if (!(resolution instanceof Resolution.ReadAs)) {
                return "";
            }
        }
        return YEAR.matcher(written)
                .results()
                .map(MatchResult::group)
                .filter(named -> !held.contains(named))
                .findFirst()
                .orElse("");
    }

    private String yearOf(MeetingId id) {
        return corpus.meeting(id).map(Meeting::year).map(String::valueOf).orElse("");
    }

    private Intent search(String argument, int page) {
        return argument.isEmpty()
                ? new TalkIntent.Usage(Verb.SEARCH)
                : new Intent.Search(argument, Sought.in(argument, corpus, themes, years), page);
    }

    private Intent related(String argument, int page) {
        if (argument.isEmpty()) {
            return new TalkIntent.Usage(Verb.RELATED);
        }
        Parsed parsed = ReferenceParser.parse(argument);
        if (parsed.references().isEmpty()) {
            List<Reference> cited = Mentioned.in(argument, corpus).ours().all();
            return cited.isEmpty()
                    ? new TextIntent.NoReference(Verb.RELATED, argument)
                    : new TextIntent.Related(cited, "", page);
        }
        return new TextIntent.Related(parsed.references(), parsed.rest(), page);
    }

    private Intent cite(String argument, int page) {
        if (argument.isEmpty()) {
            return new TalkIntent.Usage(Verb.CITE);
        } else if (ThemeReader.isThemeSaid(argument)) {
            return themeReader.cited(argument, page);
        }
        Parsed parsed = ReferenceParser.parse(argument);
        if (themes.named(argument).isPresent()) {
            return themeReader.cited(argument, page);
        } else if (!parsed.references().isEmpty()) {
            return new TextIntent.Cite(parsed.references(), parsed.rest(), page);
        }
        List<Reference> cited = Mentioned.in(argument, corpus).ours().all();
        return cited.isEmpty() ? themeReader.cited(argument, page) : new TextIntent.Cite(cited, "", page);
    }
}
