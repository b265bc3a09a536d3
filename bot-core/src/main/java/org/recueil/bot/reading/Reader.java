package org.recueil.bot.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.DraftIntent;
import org.recueil.bot.intent.ExportIntent;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.intent.SourceIntent;
import org.recueil.bot.intent.TalkIntent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.TextIntent.OneProvision;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.intent.TurnWord;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.question.Condition;
import org.recueil.bot.reading.question.ConditionVocabulary;
import org.recueil.bot.reading.question.QueryLine;
import org.recueil.bot.reading.question.Sought;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.bot.reading.words.AboutQuestion;
import org.recueil.bot.reading.words.Courtesy;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;
import org.recueil.text.Folding;

/**
 * Reads what a line asks for. A line has a command ({@code /rec II.37}), the name of a command ({@code rec II.37}) or neither:
 * then it is a greeting, references, the name of a theme, or else a question. No line is read anywhere else. Safe for use by
 * several threads.
 */
public final class Reader {
    /** Signs without meaning before the words. */
    private static final String SIGNS = "[\\s,:;.!?–—]*+";

    private static final Pattern LEADING = Pattern.compile("^" + SIGNS);
    private static final Pattern SLASH =
            Pattern.compile("/(?<name>[\\p{L}\\p{N}_]*)(?:@\\w+)?" + SIGNS + "(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(?<name>[\\p{L}_]+)(?<rest>\\s.*)?", Pattern.DOTALL);
    private static final Pattern WHOLE =
            Pattern.compile("(?<line>.*\\S)\\s+(?:en entier|in full)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE_FIRST = Pattern.compile("(?:[AB]\\.)?[IVXivx]+\\.\\d+(?![\\d/])");
    private static final Pattern LONGER_NUMERAL = Pattern.compile("\\b[ivx]{2,}\\b");

    private final Corpus corpus;
    private final ThemeFinder themes;
    private final TextReader texts;
    private final ThemeReader themeReader;
    private final SourceReader sources;
    private final ExportReader exports = new ExportReader(this::readWithoutSuffix);
    private final ConditionVocabulary conditions;

    /** By what they print. */
    private final Map<String, OneProvision> provisions = new HashMap<>();

    public Reader(Corpus corpus, ThemeFinder themes) {
        this.corpus = corpus;
        this.themes = themes;
        for (Provision provision : corpus.provisions()) {
            OneProvision one = new OneProvision(provision.id());
            provisions.put(one.line(), one);
            provisions.put(one.says(), one);
        }
        this.texts = new TextReader(corpus);
        this.themeReader = new ThemeReader(corpus, themes);
        this.sources = new SourceReader(corpus);
        this.conditions = ConditionVocabulary.of(corpus, themes);
    }

    /**
     * Reads any line.
     *
     * @param line made by {@link InputNormaliser}
     */
    public AskedIntent read(String line) {
        Matcher whole = WHOLE.matcher(line);
        if (whole.matches()) {
            AskedIntent asked = readWithoutSuffix(whole.group("line"));
            return new AskedIntent(asked.intent(), asked.written(), true);
        }
        return readWithoutSuffix(line);
    }

    private AskedIntent readWithoutSuffix(String line) {
        OneProvision printed = provisions.get(line);
        if (printed != null) {
            return new AskedIntent(printed, printed.line());
        }
        AskedIntent asked = readWords(line);
        OneProvision named = asked.intent() instanceof TextIntent.LookUp lookUp ? provisions.get(lookUp.line()) : null;
        return named == null ? asked : asked.as(named, asked.written());
    }

    private AskedIntent readWords(String line) {
        Matcher slash = SLASH.matcher(line);
        if (slash.matches()) {
            String name = slash.group("name").toLowerCase(Locale.ROOT);
            Words words = Words.of(slash.group("rest"));
            Optional<Verb> verb = Verb.named(name);
            if (verb.isPresent()) {
                return read(verb.get(), words);
            }
            Intent none = name.isEmpty() ? new TalkIntent.Help("") : new TalkIntent.NoCommand(name, words.argument());
            return new AskedIntent(none, words.argument());
        }
        return named(line).orElseGet(() -> plain(line, Words.of(line)));
    }

    /** The argument of a command and the page asked for. */
    private record Words(String argument, int page) {
        static Words of(String rest) {
            return Intent.Paged.read(rest.strip())
                    .map(paged -> new Words(withoutSigns(paged.argument()), paged.page()))
                    .orElseGet(() -> new Words(withoutSigns(rest), 1));
        }

        private static String withoutSigns(String argument) {
            return LEADING.matcher(argument).replaceFirst("").strip();
        }
    }

    private AskedIntent read(Verb verb, Words words) {
        String argument = words.argument();
        int page = words.page();
        return switch (verb) {
            case LOOK -> texts.look(argument, page);
            case THEME -> new AskedIntent(theme(argument, page), argument);
            case SEARCH -> new AskedIntent(search(argument, page), argument);
            case RELATED -> new AskedIntent(texts.related(argument, page), argument);
            case CITE -> new AskedIntent(cite(argument, page), argument);
            case MEETING -> sources.meeting(argument, page);
            case INSTRUMENT -> sources.instrument(argument, page);
            case DOCUMENT -> new AskedIntent(sources.document(argument, page), argument);
            case VERIFY -> new AskedIntent(verify(argument), argument);
            case AGREE -> new AskedIntent(agree(argument), argument);
            case EXPORT -> exports.read(argument);
            case HELP -> new AskedIntent(new TalkIntent.Help(argument), argument);
            case ABOUT -> new AskedIntent(about(argument, page), argument);
        };
    }

    /** Reads a command without its slash, unless its name begins a question: {@code aide juridictionnelle}. */
    private Optional<AskedIntent> named(String line) {
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
            case VERIFY -> argument.isEmpty() || DraftLine.holdsDraft(argument);
            case AGREE -> argument.isEmpty();
            case EXPORT ->
                !(read instanceof ExportIntent asked) || asked.format().isPresent() || asked.isOfCheck();
            case HELP -> ((TalkIntent.Help) read).isKnown();
            case ABOUT -> argument.isEmpty() || read instanceof TalkIntent.Corrections;
        };
    }

    private AskedIntent plain(String line, Words words) {
        String argument = words.argument();
        Optional<Courtesy.Kind> courtesy = Courtesy.kind(line);
        if (courtesy.isPresent()) {
            return new AskedIntent(new TalkIntent.Polite(courtesy.get()), argument);
        }
        Optional<TurnWord> turn = TurnWord.read(line);
        if (turn.isPresent()) {
            return new AskedIntent(new TalkIntent.Turned(turn.get()), argument);
        } else if (AboutQuestion.CORRECTIONS.isAsked(argument)) {
            return new AskedIntent(new TalkIntent.Corrections(words.page()), argument);
        } else if (AboutQuestion.FILES.isAsked(argument)) {
            return new AskedIntent(new TalkIntent.Help(Verb.EXPORT.firstName()), argument);
        } else if (AboutQuestion.EXTENT.isAsked(argument)) {
            return new AskedIntent(new TalkIntent.About(), argument);
        } else if (argument.isEmpty() && !Intent.Paged.isOne(line)) {
            return new AskedIntent(line.isEmpty() ? new TalkIntent.Silence() : new TalkIntent.NoWords(line), argument);
        }
        Parsed parsed = ReferenceParser.parse(argument);
        if (parsed.isComplete() && isMeant(parsed, line)) {
            return texts.lookUp(parsed, argument, words.page());
        }
        Optional<AskedIntent> asked = texts.meetingsOrOtherLanguage(argument, words.page());
        if (asked.isPresent()) {
            return asked.get();
        } else if (REFERENCE_FIRST.matcher(line).lookingAt()) {
            return texts.look(parsed, argument, words.page());
        }
        Optional<Intent> meeting = SourceReader.mentioned(argument, words.page());
        if (meeting.isPresent()) {
            return new AskedIntent(meeting.get(), argument);
        }
        Optional<Theme> named = themes.named(argument);
        if (named.isPresent()) {
            return new AskedIntent(
                    new ThemeIntent.ThemeOf(named.get(), ThemeIntent.Listing.INDEXED, words.page()), argument);
        }
        return TextReader.byNumber(argument)
                .map(number -> new AskedIntent(number, argument))
                .or(() -> texts.citing(argument, words.page()))
                .orElseGet(() -> new AskedIntent(search(argument, words.page()), argument));
    }

    /** Reads a line that asks for the check of a draft as a file: {@code /exporter vérification word}; empty for any other. */
    public Optional<ExportIntent> checkAsFile(String line) {
        Matcher slash = SLASH.matcher(line);
        Matcher word = WORD.matcher(line);
        String name = slash.matches() ? slash.group("name") : word.matches() ? word.group("name") : "";
        return Verb.named(name).equals(Optional.of(Verb.EXPORT))
                        && readWithoutSuffix(line).intent() instanceof ExportIntent asked
                        && asked.isOfCheck()
                ? Optional.of(asked)
                : Optional.empty();
    }

    private static Intent agree(String argument) {
        return argument.isEmpty() ? new TalkIntent.Usage(Verb.AGREE) : new DraftIntent.Agree(argument);
    }

    private static Intent verify(String argument) {
        return argument.isEmpty() ? new TalkIntent.Usage(Verb.VERIFY) : DraftIntent.Verify.of(argument);
    }

    /** A single lower-case letter is a word, not a meeting, unless the line says so: {@code deuxième réunion}. */
    private static boolean isMeant(Parsed parsed, String line) {
        boolean path = parsed.references().stream()
                .map(Reference::first)
                .map(Place::path)
                .anyMatch(steps -> !steps.isEmpty());
        return path
                || line.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                || LONGER_NUMERAL.matcher(line).find()
                || SourceReader.MEETING.matcher(line).find();
    }

    /**
     * The line that a reply means. A reply that only asks to look something up means the references in the message that it
     * replies to. Any other reply means what it says.
     *
     * @param answered the message that it replies to
     */
    public String inReply(String line, String answered) {
        Intent intent = readWithoutSuffix(InputNormaliser.line(line)).intent();
        boolean looks = intent instanceof TalkIntent.Silence || intent.equals(new TalkIntent.Usage(Verb.LOOK));
        return looks
                ? texts.cited(InputNormaliser.line(answered), 1)
                        .map(asked -> asked.intent().says())
                        .orElse(line)
                : line;
    }

    /** A theme with a period is a search among the provisions of the theme: {@code /theme enfants avant 2012}. */
    private Intent theme(String argument, int page) {
        Intent read = themeReader.theme(argument, page);
        boolean found = !(read instanceof ThemeIntent.ThemeDescribed described)
                || !described.fitting().isEmpty();
        if (found) {
            return read;
        }
        QueryLine line = QueryLine.read(argument, conditions);
        if (line.periods().isEmpty()) {
            return read;
        }
        String words = line.query().words();
        String period = " " + String.join(" ", line.periods());
        List<Theme> meant = themes.meant(words);
        if (meant.isEmpty()) {
            return themes.corrected(words)
                    .<Intent>map(better -> new Intent.Corrected(
                            Verb.THEME.says(argument), words, better, theme(better + period, page)))
                    .orElse(read);
        }
        return meant.size() == 1
                ? search(Condition.THEME.says(meant.get(0).number()) + period, page)
                : search(argument, page);
    }

    private static Intent about(String argument, int page) {
        boolean corrections = Folding.fold(argument).equals(TalkIntent.Corrections.WORD);
        return corrections ? new TalkIntent.Corrections(page) : new TalkIntent.About();
    }

    private Intent search(String argument, int page) {
        return argument.isEmpty()
                ? new TalkIntent.Usage(Verb.SEARCH)
                : new Intent.Search(argument, Sought.in(argument, corpus, conditions), page);
    }

    private Intent cite(String argument, int page) {
        if (argument.isEmpty()) {
            return new TalkIntent.Usage(Verb.CITE);
        }
        String named = TextReader.withoutText(argument);
        boolean theme = ThemeReader.isThemeSaid(named) || themes.named(named).isPresent();
        Optional<Intent> cited = theme ? Optional.empty() : texts.cite(argument, page);
        return cited.orElseGet(() -> themeReader.cited(named, !named.equals(argument), page));
    }
}
