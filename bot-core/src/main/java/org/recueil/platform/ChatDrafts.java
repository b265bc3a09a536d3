package org.recueil.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.recueil.bot.Bot;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.bot.intent.ExportIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.data.DataException;
import org.recueil.draft.Draft;
import org.recueil.export.FileFormat;
import org.recueil.platform.settings.Setting;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * Answers what people send in a chat that may be confidential: drafts to check, and sentences for which agreed language is
 * sought. Each answer says that the text passed through the platform's servers. An organisation may forbid it ({@link
 * #SETTING}); then the answer says what works. Safe for use by several threads.
 */
public final class ChatDrafts {
    /** Says whether drafts are checked in chats. They are unless it is {@code off}. */
    public static final Setting SETTING = Setting.open(
            "RECUEIL_CHAT_DRAFTS",
            Bilingual.of(
                    "off : un projet ou une phrase ne se compare pas dans une discussion, où il passerait par d’autres serveurs",
                    "off: drafts and sentences are not compared in chats, where they would pass through other servers"));

    /** The line that checks the message to which it belongs. It carries nothing of that message. */
    public static final String LINE = Verb.VERIFY.says("");

    /** The line that gives the check of a message as a file, before the word for the format. */
    private static final String FILE_LINE =
            ExportIntent.ofCheck(Optional.empty()).says();

    private static final String ON = "on";
    private static final String OFF = "off";

    private final Bot bot;
    private final String platform;
    private final Function<Language, Block> messages;
    private final boolean allowed;

    /**
     * @param platform its name for people: {@code Telegram}
     * @param messages says how a message that is already there is checked on this platform
     * @param allowed whether drafts are checked there, and agreed language is sought
     */
    public ChatDrafts(Bot bot, String platform, Function<Language, Block> messages, boolean allowed) {
        this.bot = bot;
        this.platform = platform;
        this.messages = messages;
        this.allowed = allowed;
    }

    /**
     * Whether drafts are checked in chats, as it is set.
     *
     * @throws DataException if the value is neither {@code on} nor {@code off}. A misspelt {@code off} must not mean {@code on}
     */
    public static boolean allowedBy(Map<String, String> variables) {
        String said = SETTING.in(variables).orElse(ON);
        return switch (said.toLowerCase(Locale.ROOT)) {
            case ON -> true;
            case OFF -> false;
            default ->
                throw new DataException(
                        SETTING.name() + "=" + said, Bilingual.of("c’est on ou off", "it is on or off"));
        };
    }

    /** Whether drafts are checked here. */
    public boolean areChecked() {
        return allowed;
    }

    /** Whether a line is a draft with its command. */
    public boolean isDraft(String line) {
        return bot.isDraft(line);
    }

    /** Whether a line asks to check a draft, perhaps as a file, and brings none: {@link #LINE}, however it is typed. */
    public boolean asks(String line) {
        return bot.asksForDraft(line) || bot.asksForCheckedFile(line).isPresent();
    }

    /** The line that asks the same as a button says it; {@link #LINE} for a line that does not ask for a file. */
    public String asked(String line) {
        return bot.asksForCheckedFile(line).map(ChatDrafts::line).orElse(LINE);
    }

    private static String line(Optional<FileFormat> format) {
        return ExportIntent.ofCheck(format).says();
    }

    /** Whether a line, as a button says it, needs the message to which it belongs. */
    public static boolean needsDraft(String line) {
        return line.equals(LINE) || formatOfDraft(line).isPresent();
    }

    /**
     * The format of a line that gives the check of a message as a file, as a button says it; Word if it has to be chosen, for
     * platforms that cannot ask. Empty for any other line.
     */
    public static Optional<FileFormat> formatOfDraft(String line) {
        if (line.equals(FILE_LINE)) {
            return Optional.of(FileFormat.WORD);
        }
        return line.startsWith(FILE_LINE + " ")
                ? FileFormat.named(line.substring(FILE_LINE.length() + 1))
                : Optional.empty();
    }

    /** The line that gives the check of a message as a file. */
    public static String line(FileFormat format) {
        return line(Optional.of(format));
    }

    /**
     * Checks the message to which a line belongs, as the line asks for it. If the message brings no draft, the answer says how one
     * is brought.
     *
     * @param message as people see it; it may begin with the command
     */
    public Answer answer(String line, Message message) {
        Optional<Optional<FileFormat>> file = bot.asksForCheckedFile(line);
        if (asks(message.text())) {
            return answer(new Message(LINE, message.language(), message.audience()));
        }
        return file.isEmpty()
                ? offering(new Message(checking(message.text()), message.language(), message.audience()))
                : exported(file.get(), bot.draftIn(message.text()), message.language());
    }

    /** Checks the draft of a file, as a line asks for it. */
    public Answer answer(String line, Draft draft, Language language) {
        Optional<Optional<FileFormat>> file = bot.asksForCheckedFile(line);
        return file.isEmpty() ? exportable(answer(draft, language), language) : exported(file.get(), draft, language);
    }

    private Answer exported(Optional<FileFormat> format, Draft draft, Language language) {
        if (!allowed) {
            return Answer.of(Answer.Kind.HELP, refusal(Verb.VERIFY, language));
        }
        Wording wording = Wording.in(language);
        List<Action> others = new ArrayList<>();
        for (FileFormat each : FileFormat.values()) {
            if (!format.equals(Optional.of(each))) {
                String label = wording.say("export.format." + each.word());
                others.add(new Action.Ask(Action.Role.EXPORT, label, line(Optional.of(each))));
            }
        }
        Answer answer = format.map(its -> told(bot.verificationFile(draft, its, language), language))
                .orElseGet(() -> Answer.of(
                        Answer.Kind.EXPORT,
                        new Block.Paragraph(wording.say("export.choice", wording.say("export.title.verification")))));
        return answer.failure().isPresent()
                ? answer
                : answer.showing(new Reply(answer.reply().blocks(), others));
    }

    /** The check of a draft that can be read again, with an action that gives it as a file. */
    private static Answer exportable(Answer answer, Language language) {
        if (answer.kind() != Answer.Kind.VERIFICATION || answer.failure().isPresent()) {
            return answer;
        }
        List<Action> actions = new ArrayList<>(answer.reply().actions());
        actions.add(new Action.Ask(Action.Role.EXPORT, Wording.in(language).say("export.action"), FILE_LINE));
        return answer.showing(new Reply(answer.reply().blocks(), actions));
    }

    /** Whether a line brings a text of its own: a draft, or a sentence for agreed language. */
    public boolean bringsText(String line) {
        return bot.bringsText(line);
    }

    /** Whether nothing of a text may be kept: it is or may be a draft, or it is a sentence for agreed language. */
    public boolean isConfidential(String text) {
        return bot.bringsText(text) || bot.mayBeDraft(text);
    }

    /**
     * The line that checks a message.
     *
     * @param message as people see it; it may begin with the command
     */
    public String checking(String message) {
        return bot.isDraft(message) || bot.asksForDraft(message) ? message : bot.inReply(LINE, message);
    }

    /** Answers any message. A draft is checked and agreed language is sought, or the answer says why not. */
    public Answer answer(Message message) {
        Optional<Verb> command = bot.textCommand(message.text());
        if (command.isPresent() && !allowed) {
            return Answer.of(Answer.Kind.HELP, refusal(command.get(), message.language()));
        }
        Answer answer = bot.answer(message);
        if (bot.bringsText(message.text())) {
            return told(answer, message.language());
        }
        return answer.kind() == Answer.Kind.HELP ? helping(answer, message, command) : answer;
    }

    /** Help about a command that takes a text, with what is particular here. */
    private Answer helping(Answer help, Message message, Optional<Verb> used) {
        Language language = message.language();
        if (used.equals(Optional.of(Verb.VERIFY)) || bot.asksForHelp(message, Verb.VERIFY)) {
            return help.before(allowed ? messages.apply(language) : refusal(Verb.VERIFY, language));
        }
        return !allowed && bot.asksForHelp(message, Verb.AGREE) ? help.before(refusal(Verb.AGREE, language)) : help;
    }

    /**
     * The same for a message that can be read again. If it may be a draft, the answer offers to check it: by an action that
     * says {@link #LINE}, behind the entries of a list.
     */
    public Answer offering(Message message) {
        Answer answer = exportable(answer(message), message.language());
        return allowed
                        && answer.failure().isEmpty()
                        && answer.kind() != Answer.Kind.VERIFICATION
                        && bot.mayBeDraft(message.text())
                ? offering(answer, message.language())
                : answer;
    }

    private static Answer offering(Answer answer, Language language) {
        List<Action> actions = new ArrayList<>(answer.reply().actions());
        int at = 0;
        while (at < actions.size() && actions.get(at) instanceof Action.Ask ask && ask.isEntry()) {
            at++;
        }
        String label = Wording.in(language).say("verify.action");
        actions.add(at, new Action.Ask(Action.Role.VERIFY, label, LINE));
        return answer.showing(new Reply(answer.reply().blocks(), actions));
    }

    /** Checks the draft of a file. */
    public Answer answer(Draft draft, Language language) {
        return allowed
                ? told(bot.verifyBriefly(draft, language), language)
                : Answer.of(Answer.Kind.HELP, refusal(Verb.VERIFY, language));
    }

    private Answer told(Answer answer, Language language) {
        Block passed = new Block.Note(Wording.in(language).say("verify.passed", platform));
        return answer.failure().isPresent() ? answer : answer.before(passed);
    }

    private static Block refusal(Verb command, Language language) {
        String key = command == Verb.VERIFY ? "verify.off" : "agree.off";
        return new Block.Paragraph(Wording.in(language).say(key));
    }
}
