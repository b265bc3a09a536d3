package org.recueil.bot;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.MenuEntry;
import org.recueil.bot.answer.Message;
import org.recueil.bot.command.Answering;
import org.recueil.bot.command.HelpCommand;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.Reader;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.bot.view.Apology;
import org.recueil.model.Corpus;
import org.recueil.model.id.TextId;
import org.recueil.reply.Block;
import org.recueil.search.SearchEngine;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * The bot as a function from a message to an answer: it never throws, keeps nothing and writes nothing. Of whatever is said it
 * reads the {@link Beginning}. Safe for use by several threads.
 */
public final class Bot {
    private final Reader reader;
    private final Answering answering;
    private final AskedInGroup group;
    private final Supplier<SearchEngine> engine;

    /**
     * @param engine the search, asked for when a question first needs it, so that a look-up need not wait for an index
     */
    public Bot(Corpus corpus, Supplier<SearchEngine> engine) {
        ThemeFinder themes = new ThemeFinder(corpus);
        reader = new Reader(corpus, themes);
        answering = new Answering(corpus, themes, engine);
        group = new AskedInGroup(corpus, themes);
        this.engine = engine;
    }

    /** Answers a line, whatever it holds; with an apology that tells {@link Answer#failure} where we fail. */
    public Answer answer(Message message) {
        return attempt(() -> answered(message), failure -> Apology.of(failure, Wording.in(message.language())));
    }

    /** Answers what a look-up of this text answers; as {@link #answer(Message)} does. */
    public Answer answer(TextId id, Language language, Message.Audience audience) {
        Wording wording = Wording.in(language);
        return attempt(() -> lookedUp(id, wording, audience), failure -> Apology.of(failure, wording));
    }

    /**
     * Opens the index, so that nobody has to wait for it who searches first.
     *
     * @throws RuntimeException if it cannot be opened
     */
    public void openIndex() {
        engine.get();
    }

    /**
     * Whether a message that others read too asks the bot for something. Needs no index, and returns at once.
     *
     * @param line what the message says, the bot's name left out
     */
    public boolean isAsked(String line, Addressing addressing) {
        // where we fail to tell, so that the answer says what failed
        return attempt(() -> group.isAsked(InputNormaliser.line(read(line)), addressing), failure -> true);
    }

    /**
     * The line that a reply says to the bot: of one that asks to look something up and says nothing more ({@code /rec}, or the
     * bot's name alone), the references of what it replies to; else the line itself. Returns at once.
     *
     * @param line what the reply says, the bot's name left out
     * @param answered what the message says that it replies to
     */
    public String inReply(String line, String answered) {
        String said = read(line);
        String meant = attempt(() -> reader.inReply(said, read(answered)), failure -> said);
        return meant.equals(said) ? line : meant;
    }

    private static String read(String text) {
        return Beginning.of(text).text();
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
        Beginning said = Beginning.of(message.text());
        Beginning read = Beginning.of(InputNormaliser.line(said.text()));
        Wording wording = Wording.in(message.language());
        Answer answer = answered(read.text(), message.audience(), wording);
        return said.isWhole() && read.isWhole()
                ? answer
                : answer.after(new Block.Note(wording.say("beginning", Beginning.LONGEST)));
    }

    private Answer answered(String line, Message.Audience audience, Wording wording) {
        AskedIntent asked = reader.read(line);
        Answer answer = answering.answer(asked, audience, wording);

        boolean brief = audience == Message.Audience.OTHERS && !asked.whole();
        return brief ? Abridged.of(answer, line, wording) : answer;
    }

    private Answer lookedUp(TextId id, Wording wording, Message.Audience audience) {
        TextIntent.LookUp asked = TextIntent.LookUp.exactly(id);
        Answer answer = answering.answer(new AskedIntent(asked, asked.line()), audience, wording);
        return audience == Message.Audience.OTHERS ? Abridged.of(answer, asked.says(), wording) : answer;
    }

    /** Whether a command of this name is one of ours, in whatever case. */
    public boolean isCommand(String name) {
        return Verb.named(name).isPresent();
    }

    /** All commands for a platform's menu, the one that people need first at the beginning. */
    public List<MenuEntry> menu(Language language) {
        return HelpCommand.menu(Wording.in(language));
    }
}
