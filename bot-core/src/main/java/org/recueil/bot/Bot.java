package org.recueil.bot;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.MenuEntry;
import org.recueil.bot.answer.Message;
import org.recueil.bot.command.Answering;
import org.recueil.bot.command.HelpCommand;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.DraftIntent;
import org.recueil.bot.intent.ExportIntent;
import org.recueil.bot.intent.TalkIntent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.path.PagePaths;
import org.recueil.bot.reading.DraftLine;
import org.recueil.bot.reading.Reader;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.bot.view.Apology;
import org.recueil.bot.view.MeetingLine;
import org.recueil.bot.view.SpokenName;
import org.recueil.draft.Draft;
import org.recueil.export.FileFormat;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.reply.Block;
import org.recueil.search.SearchEngine;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * The bot as a function from a message to an answer. Answering never throws, and keeps and writes nothing. Of a long text
 * only the {@link Beginning} is read. Safe for use by several threads.
 */
public final class Bot {
    private final Corpus corpus;
    private final Reader reader;
    private final Answering answering;
    private final GroupMessageFilter group;
    private final PagePaths paths;
    private final Supplier<SearchEngine> engine;

    /** @param engine supplies the search when a question first needs it, so that look-ups do not wait for the index */
    public Bot(Corpus corpus, Supplier<SearchEngine> engine) {
        ThemeFinder themes = new ThemeFinder(corpus);
        this.corpus = corpus;
        reader = new Reader(corpus, themes);
        answering = new Answering(corpus, themes, engine);
        group = new GroupMessageFilter(corpus, themes);
        paths = new PagePaths(corpus, reader);
        this.engine = engine;
    }

    /** The same bot over the same index, whose citations lead to pages below this path of their address. */
    public Bot withPagesAt(String path) {
        Corpus moved = corpus.withPagesAt(path);
        return moved == corpus ? this : new Bot(moved, engine);
    }

    /** Answers any line. If we fail, the answer is an apology and tells the {@link Answer#failure}. */
    public Answer answer(Message message) {
        return attempt(() -> answered(message), failure -> Apology.of(failure, Wording.in(message.language())));
    }

    /** Answers as if this text had been looked up; fails as {@link #answer(Message)} does. */
    public Answer answer(TextId id, Language language, Message.Audience audience) {
        Wording wording = Wording.in(language);
        return attempt(() -> lookedUp(id, wording, audience), failure -> Apology.of(failure, wording));
    }

    /** Says what a draft quotes and cites, and what is wrong in it; fails as {@link #answer(Message)} does. */
    public Answer verify(Draft draft, Language language) {
        Wording wording = Wording.in(language);
        return attempt(() -> answering.verify(draft, wording), failure -> Apology.of(failure, wording));
    }

    /** The same, and all that was found as a file; without one, if it would be a bibliography without a text. */
    public Answer verify(Draft draft, FileFormat format, Language language) {
        Wording wording = Wording.in(language);
        return attempt(() -> answering.verify(draft, format, wording), failure -> Apology.of(failure, wording));
    }

    /** The file alone: all that was found, with the words of the draft and the official ones. */
    public Answer verificationFile(Draft draft, FileFormat format, Language language) {
        Wording wording = Wording.in(language);
        return attempt(
                () -> answering.verificationFile(draft, format, wording), failure -> Apology.of(failure, wording));
    }

    /** What is wrong in a draft on one screen of a phone. */
    public Answer verifyBriefly(Draft draft, Language language) {
        Wording wording = Wording.in(language);
        return attempt(
                () -> answering.verify(draft, Message.Audience.PRIVATE, wording),
                failure -> Apology.of(failure, wording));
    }

    /**
     * Whether a message quotes and cites, without asking for anything. A front end that can read the message again may then
     * offer to check it: the line {@code /verifier} in reply to it.
     */
    public boolean mayBeDraft(String text) {
        return DraftLine.mayBeDraft(text);
    }

    /** Whether a line asks to check a draft and brings none: {@code /verifier}. Returns at once. */
    public boolean asksForDraft(String line) {
        return line.length() <= Beginning.LONGEST && DraftLine.asksForDraft(line);
    }

    /**
     * Whether a line asks for the check of a draft as a file, and brings none: {@code /exporter vérification word}. Returns at
     * once.
     *
     * @return empty if it does not; otherwise the format, or an empty one if it has to be chosen
     */
    public Optional<Optional<FileFormat>> asksForCheckedFile(String line) {
        return line.length() <= Beginning.LONGEST
                ? attempt(
                                () -> reader.checkAsFile(InputNormaliser.line(line)),
                                failure -> Optional.<ExportIntent>empty())
                        .map(ExportIntent::format)
                : Optional.empty();
    }

    /** The draft in a message, without its command if there is one. */
    public Draft draftIn(String message) {
        DraftIntent.Verify read = DraftLine.draft(message);
        return new Draft(read.draft(), List.of(), read.leftOut());
    }

    /** Whether a message is a draft that is to be checked, with its command. */
    public boolean isDraft(String text) {
        return DraftLine.read(text).filter(DraftIntent.Verify.class::isInstance).isPresent();
    }

    /** Whether a message brings a text of its own with its command: a draft, or a sentence for agreed language. */
    public boolean bringsText(String text) {
        return DraftLine.read(text).isPresent();
    }

    /** The command of a line that brings a text of its own, or asks for one: {@code /langage}; empty for any other line. */
    public Optional<Verb> textCommand(String line) {
        Optional<DraftIntent> draft = DraftLine.read(line);
        if (draft.isPresent()) {
            return draft.map(brought -> brought instanceof DraftIntent.Verify ? Verb.VERIFY : Verb.AGREE);
        }
        return line.length() <= Beginning.LONGEST ? DraftLine.asksForText(line) : Optional.empty();
    }

    /** Whether a message asks for the help about a command: {@code /aide verifier}. Returns at once. */
    public boolean asksForHelp(Message message, Verb about) {
        Wording wording = Wording.in(message.language());
        return attempt(
                () -> reader.read(read(message.text())).intent() instanceof TalkIntent.Help help
                        && HelpCommand.isAbout(help, about, wording),
                failure -> false);
    }

    /**
     * Opens the index, so that the first search does not wait for it.
     *
     * @throws RuntimeException if it cannot be opened
     */
    public void openIndex() {
        engine.get();
    }

    /**
     * Whether a message in a group asks the bot for something. Needs no index and returns at once.
     *
     * @param line the message without the bot's name
     */
    public boolean isAsked(String line, Addressing addressing) {
        // if we cannot tell, an answer will say what failed
        return attempt(() -> group.isAsked(InputNormaliser.line(read(line)), addressing), failure -> true);
    }

    /**
     * The line that a reply means. A reply that only asks to look something up ({@code /rec}, or the bot's name alone) means
     * the references in the message that it replies to. A reply that only asks to check a draft means that message as a whole.
     * Any other reply means what it says. Returns at once.
     *
     * @param line the reply without the bot's name
     * @param answered the message that it replies to
     */
    public String inReply(String line, String answered) {
        String said = read(line);
        if (DraftLine.asksForDraft(said)) {
            return new DraftIntent.Verify(answered, false).says();
        }
        String meant = attempt(() -> reader.inReply(said, read(answered)), failure -> said);
        return meant.equals(said) ? line : meant;
    }

    /**
     * The path of the page that answers a line, below the address of all pages: {@code II.37}, {@code theme/7/2}, {@code
     * chercher?q=enfants}. Its characters may stand in an address as they are.
     */
    public String pathOf(String line) {
        return paths.of(read(line));
    }

    /** The same for a line that is no search; empty for one. */
    public Optional<String> ownPathOf(String line) {
        return paths.own(read(line));
    }

    /** The page of a list that a line asks for, from 1. */
    public int pageAskedBy(String line) {
        return paths.page(read(line));
    }

    /** The shortest line that asks for the same as a line: {@code II.37} for {@code /rec ii-37}. */
    public String shortLineOf(String line) {
        return paths.shortest(read(line));
    }

    /** A provision as one says it aloud: {@code recommandation 37 de la deuxième réunion}. */
    public String spokenName(ProvisionId id, Language language) {
        return SpokenName.of(id, corpus, Wording.in(language));
    }

    /** A meeting on one line: {@code Groupe de travail, deuxième réunion, 27–29 janvier 2010}. */
    public String meetingLine(Meeting meeting, Language language) {
        return MeetingLine.of(meeting, Wording.in(language));
    }

    private static String read(String text) {
        return Beginning.of(text).text();
    }

    /** The one place where failures of the core end. Errors that nobody can handle, such as a lack of memory, pass through. */
    private static <T> T attempt(Supplier<T> work, Function<Throwable, T> failed) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError failure) {
            return failed.apply(failure);
        }
    }

    private Answer answered(Message message) {
        Optional<DraftIntent> draft = DraftLine.read(message.text());
        if (draft.isPresent()) {
            AskedIntent asked = new AskedIntent(draft.get(), "");
            return answering.answer(asked, message.audience(), Wording.in(message.language()));
        }
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

    /** Whether we have a command of this name, without its slash, in upper or lower case. */
    public boolean isCommand(String name) {
        return Verb.named(name).isPresent();
    }

    /** All commands for the menu of a platform, the most needed first. */
    public List<MenuEntry> menu(Language language) {
        return HelpCommand.menu(Wording.in(language));
    }
}
