package org.recueil.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.command.Answer.Kind;
import org.recueil.index.SearchEngine;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.reference.Reference;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.relation.Relations;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;

/**
 * The bot as a function from a message to an answer: it never throws, keeps nothing and writes nothing. Safe for use by
 * several threads.
 */
public final class Bot {
    private static final Pattern SLASH =
            Pattern.compile("/(?<name>[\\p{L}\\p{N}_]*)(?:@\\w+)?[\\s,:;.!?–—]*+(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(?<name>[\\p{L}_]+)(?<rest>\\s.*)?", Pattern.DOTALL);
    private static final Pattern PAGE =
            Pattern.compile("(?<argument>.*?)(?:^|\\s)(?:--)?page[\\s=]+(?<page>\\d{1,9})", Pattern.DOTALL);
    private static final Pattern REFERENCE_FIRST = Pattern.compile("(?:[AB]\\.)?[IVXivx]+\\.\\d+(?![\\d/])");
    private static final Pattern LONGER_NUMERAL = Pattern.compile("\\b[ivx]{2,}\\b");
    private static final Pattern MEETING = Pattern.compile("(?iU)\\b(?:r[ée]uni[oó]n|sesi[oó]n|session|meeting)\\b");

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final ThemeFinder themes;
    private final Command look;
    private final Command theme;
    private final HelpCommand help;
    private final Command search;
    private final NotUnderstood notUnderstood;
    private final AskedInGroup group;
    private final NumberAlone number;

    /**
     * @param engine the search, asked for when a question first needs it, so that a look-up need not wait for an index
     */
    public Bot(Corpus corpus, Supplier<SearchEngine> engine) {
        themes = new ThemeFinder(corpus);
        notUnderstood = new NotUnderstood(themes);
        group = new AskedInGroup(corpus, themes);
        number = new NumberAlone(corpus);
        Relations relations = new Relations(corpus);
        look = new RecCommand(corpus, notUnderstood, relations);
        theme = new ThemeCommand(corpus, themes);
        help = new HelpCommand(commands);
        Command related = new RelatedCommand(corpus, notUnderstood, relations);
        Command cite = new CiteCommand(corpus, themes);
        search = new SearchCommand(corpus, themes, engine, look);
        for (Command command : List.of(
                look,
                theme,
                search,
                related,
                cite,
                new MeetingCommand(corpus, look),
                new InstrumentCommand(corpus, look),
                new DocCommand(corpus, look),
                help,
                new AboutCommand(corpus))) {
            command.names().forEach(name -> commands.put(name, command));
        }
    }

    /** Answers a line, whatever it holds; with an apology that tells {@link Answer#failure} where we fail. */
    public Answer answer(Message message) {
        return attempt(() -> answered(message), failure -> Answer.apology(failure, Wording.in(message.language())));
    }

    /**
     * Whether a message that others read too asks the bot for something. Needs no index, and returns at once.
     *
     * @param line what the message says, the bot's name left out
     */
    public boolean isAsked(String line, Addressing addressing) {
        // where we fail to tell, so that the answer says what failed
        return attempt(() -> group.isAsked(Typed.line(line), addressing), failure -> true);
    }

    /** The one place where a failure of the core ends. What nobody can help, such as a lack of memory, goes on. */
    private static <T> T attempt(Supplier<T> work, Function<Throwable, T> failed) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError failure) {
            return failed.apply(failure);
        }
    }

    private Answer answered(Message message) {
        String typed = Typed.line(message.text());
        String line = Abridged.withoutWish(typed);
        Answer answer = answer(line, message);
        boolean brief = message.audience() == Message.Audience.OTHERS && line.equals(typed);
        return brief ? Abridged.of(answer, line, Wording.in(message.language())) : answer;
    }

    private Answer answer(String line, Message message) {
        Matcher slash = SLASH.matcher(line);
        if (slash.matches()) {
            String name = slash.group("name").toLowerCase(Locale.ROOT);
            Request request = request(slash.group("rest"), message);
            if (name.isEmpty()) {
                return help.answer(request.withArgument(""));
            }
            Command asked = commands.get(name);
            return asked != null
                    ? Page.told(asked.answer(request), request)
                    : notUnderstood.command(name, commands, request);
        }
        Matcher word = WORD.matcher(line);
        Command command = word.matches() ? commands.get(word.group("name").toLowerCase(Locale.ROOT)) : null;
        if (command != null) {
            Request request = request(Optional.ofNullable(word.group("rest")).orElse(""), message);
            if (command.takes(request.argument())) {
                return Page.told(command.answer(request), request);
            }
        }
        Request request = request(line, message);
        return Page.told(plain(line, request), request);
    }

    /** Whether a command of this name is one of ours, in whatever case. */
    public boolean isCommand(String name) {
        return commands.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** All commands for a platform's menu, the one that people need first at the beginning. */
    public List<MenuEntry> menu(Language language) {
        return help.menu(Wording.in(language));
    }

    private static Request request(String rest, Message message) {
        Matcher page = PAGE.matcher(rest.strip());
        boolean paged = page.matches();
        String argument = paged ? page.group("argument").strip() : rest.strip();
        int number = paged ? Integer.parseInt(page.group("page")) : 1;
        return new Request(argument, number, Wording.in(message.language()), message.audience());
    }

    /** A line without a command: a greeting, references, the name of a theme; else a question. */
    private Answer plain(String line, Request request) {
        Wording wording = request.wording();
        Optional<String> courtesy = Courtesy.key(line);
        if (courtesy.isPresent()) {
            Block friendly = new Block.Paragraph(wording.say(courtesy.get()));
            return Answer.of(Kind.GREETING, new Reply(List.of(friendly), List.of(HelpCommand.action(wording))));
        }
        Parsed parsed = ReferenceParser.parse(request.argument());
        if (parsed.isComplete() && isMeant(parsed, line)
                || REFERENCE_FIRST.matcher(line).lookingAt()
                || OfficialText.asked(request.argument()).isPresent()) {
            return look.answer(request);
        }
        Optional<Theme> named = themes.named(request.argument());
        if (named.isPresent()) {
            return theme.answer(request.withArgument(String.valueOf(named.get().number())));
        }
        return line.isEmpty()
                ? HelpCommand.welcome(request)
                : number.answer(request.argument(), wording).orElseGet(() -> search.answer(request));
    }

    /** A lone small letter is a word, not a meeting, unless the line says so: {@code deuxième réunion}. */
    private static boolean isMeant(Parsed parsed, String line) {
        boolean path = parsed.references().stream()
                .map(Reference::first)
                .anyMatch(place -> !place.path().isEmpty());
        return path
                || line.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                || LONGER_NUMERAL.matcher(line).find()
                || MEETING.matcher(line).find();
    }
}
