package org.recueil.telegram.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recueil.bot.Addressing;
import org.recueil.bot.Bot;
import org.recueil.platform.ChatDrafts;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.api.HiddenLink;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.wording.Language;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Tells whether a message is said to the bot, and what it asks. In private, every message is. In a group, it must be a command,
 * name the bot or reply to it; in a channel, it must name the bot. In both, the core decides whether it asks something.
 * Commands for other bots, texts inserted with the bot's help and messages of other bots never count. Safe for use by several
 * threads.
 */
public final class Addressed {
    /** A command as Telegram finds it. It is none if a letter, a digit or one of {@code _ @ / < >} follows. */
    private static final Pattern COMMAND = Pattern.compile("/(?<name>\\w+)(?:@(?<bot>\\w+))?(?![\\p{L}\\p{N}_@/<>])");

    /** Spaces of any width, even those that show nothing. */
    private static final String SPACES = "[\\s\\p{Z}\\p{Cf}]*";

    private static final Pattern AFTER_NAME = Pattern.compile("(?:" + SPACES + "[,:;，：；])?" + SPACES);

    /**
     * A line that somebody said to the bot.
     *
     * @param place beside the question
     * @param message the number of the question
     * @param about the number of the message that the answer replies to: the question, or the draft that it is about
     * @param asker the person who said it; 0 for nobody
     * @param line what it says, without the bot's name; {@link ChatDrafts#LINE} if it asks to check a draft
     * @param text what the buttons of the answer may refer to: the draft as people see it, or else the line
     */
    public record SaidLine(
            ChatPlace place, int message, int about, long asker, Language language, String line, String text) {}

    /** A part of a text, from {@code start} to before {@code end}, in UTF-16 code units, as Telegram counts. */
    private record Stretch(int start, int end) {
        String of(CharSequence text) {
            return text.subSequence(start, end).toString();
        }

        boolean overlaps(Stretch other) {
            return start < other.end && other.start < end;
        }
    }

    /** A part of a text, and the text that replaces it. */
    private record Instead(Stretch of, String text) {}

    private final Self self;
    private final Bot bot;
    private final ChatDrafts drafts;
    private final Pattern mention;

    public Addressed(Self self, Bot bot, ChatDrafts drafts) {
        this.self = self;
        this.bot = bot;
        this.drafts = drafts;
        this.mention = Pattern.compile(
                "(?<![\\w@])@" + Pattern.quote(self.name()) + "(?!\\w)" + AFTER_NAME, Pattern.CASE_INSENSITIVE);
    }

    /** The question in a message; empty if it asks the bot nothing. */
    public Optional<SaidLine> question(Message message) {
        boolean ours = isPost(message)
                ? !isUs(message.getViaBot()) && isNamedInPost(message)
                : isSaidByAPerson(message) && isForUs(message);
        return ours ? Optional.of(said(message)) : Optional.empty();
    }

    private SaidLine said(Message message) {
        Message answered = message.getReplyToMessage();
        if (answered != null && !hasFile(message) && drafts.asks(line(message))) {
            return said(message, answered, drafts.asked(line(message)), seen(answered));
        } else if (drafts.isDraft(seen(message))) {
            return said(message, message, ChatDrafts.LINE, seen(message));
        }
        String line = lineInReply(message);
        return said(message, message, line, line);
    }

    /** Whether it brings a file that may be a draft. In a group files are not read. */
    private static boolean hasFile(Message message) {
        return message.getDocument() != null && !ChatPlace.beside(message).isGroup();
    }

    private static SaidLine said(Message message, Message about, String line, String text) {
        return new SaidLine(
                ChatPlace.beside(message),
                message.getMessageId(),
                about.getMessageId(),
                Optional.ofNullable(message.getFrom()).map(User::getId).orElse(0L),
                Languages.of(message.getFrom()),
                line,
                text);
    }

    /**
     * Whether it is said in the name of a channel and no person is known (core.telegram.org/bots/api, "Message": {@code from}
     * may be empty for messages sent to channels).
     */
    private static boolean isPost(Message message) {
        return message.getChat() != null && message.getChat().isChannelChat();
    }

    /** A channel writes for its readers. What it says to the bot names the bot, even if it is a command. */
    private boolean isNamedInPost(Message message) {
        Matcher command = COMMAND.matcher(text(message).strip());
        boolean isCommand = command.lookingAt();
        boolean named = isCommand && command.group("bot") != null
                ? command.group("bot").equalsIgnoreCase(self.name())
                : !names(message).isEmpty();
        return named && isForUs(message);
    }

    /**
     * What a message says. A reply with only the bot's name or {@code /rec} asks for the references in the message replied to.
     */
    private String lineInReply(Message message) {
        String line = line(message);
        Message answered = message.getReplyToMessage();
        return answered == null ? line : bot.inReply(line, line(answered));
    }

    /** What a message says, without the bot's name, and with addresses in place of the labels that hide them. */
    public String line(Message message) {
        return without(names(message), entities(message), message);
    }

    /** What people see of a message, without the bot's name. A draft is checked as people see it. */
    public String seen(Message message) {
        return without(names(message), List.of(), message);
    }

    private static String without(List<Stretch> names, List<MessageEntity> hidden, Message message) {
        StringBuilder line = new StringBuilder(text(message));
        Stream<Instead> links = hidden.stream()
                .filter(entity -> entity.getUrl() != null)
                .flatMap(entity -> stretch(entity, line.length()).stream()
                        .filter(label -> names.stream().noneMatch(label::overlaps))
                        .map(label -> new Instead(label, HiddenLink.read(label.of(line), entity.getUrl()))));
        Stream.concat(names.stream().map(name -> new Instead(name, "")), links)
                .sorted(Comparator.<Instead>comparingInt(instead -> instead.of().start())
                        .reversed())
                .forEachOrdered(instead ->
                        line.replace(instead.of().start(), instead.of().end(), instead.text()));
        String said = line.toString().strip();
        Matcher command = COMMAND.matcher(said);
        return command.lookingAt() && command.group("bot") != null
                ? "/" + command.group("name") + said.substring(command.end())
                : said;
    }

    /** The part of the text that an entity marks; empty if its offsets are impossible. */
    private static Optional<Stretch> stretch(MessageEntity entity, int length) {
        if (entity.getOffset() == null || entity.getLength() == null) {
            return Optional.empty();
        }
        Stretch marked = new Stretch(entity.getOffset(), entity.getOffset() + entity.getLength());
        return marked.start() >= 0 && marked.start() < marked.end() && marked.end() <= length
                ? Optional.of(marked)
                : Optional.empty();
    }

    /**
     * Where a message names the bot, in order and without overlaps, including what separates the name from the next word. A
     * name is the bot's user name with {@code @}, or any words that Telegram marks as a mention of the bot.
     */
    private List<Stretch> names(Message message) {
        String text = text(message);
        Stream<Stretch> shown = entities(message).stream()
                .filter(entity -> isUs(entity.getUser()))
                .flatMap(entity -> stretch(entity, text.length()).stream())
                .map(name -> new Stretch(name.start(), afterName(text, name.end())));
        Stream<Stretch> written = mention.matcher(text).results().map(name -> new Stretch(name.start(), name.end()));
        List<Stretch> names = new ArrayList<>();
        Stream.concat(shown, written)
                .sorted(Comparator.comparingInt(Stretch::start))
                .filter(name -> names.isEmpty() || names.get(names.size() - 1).end() <= name.start())
                .forEachOrdered(names::add);
        return names;
    }

    private static int afterName(String text, int end) {
        Matcher after = AFTER_NAME.matcher(text).region(end, text.length());
        return after.lookingAt() ? after.end() : end;
    }

    private static String text(Message message) {
        String text = message.getText() == null ? message.getCaption() : message.getText();
        return text == null ? "" : text;
    }

    private static List<MessageEntity> entities(Message message) {
        List<MessageEntity> entities = message.getText() == null ? message.getCaptionEntities() : message.getEntities();
        return entities == null ? List.of() : entities.subList(0, Math.min(TelegramLimits.ENTITIES, entities.size()));
    }

    private boolean isSaidByAPerson(Message message) {
        User from = message.getFrom();
        boolean bot = from == null || Boolean.TRUE.equals(from.getIsBot()) && message.getSenderChat() == null;
        return !bot && !isUs(message.getViaBot()) && !Boolean.TRUE.equals(message.getIsAutomaticForward());
    }

    private boolean isForUs(Message message) {
        Matcher command = COMMAND.matcher(text(message).strip());
        boolean isCommand = command.lookingAt();
        if (isCommand && command.group("bot") != null) {
            return command.group("bot").equalsIgnoreCase(self.name());
        } else if (!ChatPlace.beside(message).isGroup()) {
            return true;
        }
        boolean ours = isCommand && bot.isCommand(command.group("name"));
        Addressing addressing = ours ? Addressing.COMMAND : addressing(message, isCommand);
        return bot.isAsked(line(message), addressing);
    }

    /** @param isCommand whether it is a command; it is then one of another bot, and no reply to us */
    private Addressing addressing(Message message, boolean isCommand) {
        String text = text(message);
        List<Stretch> names = names(message);
        Addressing named = names.isEmpty()
                ? Addressing.NONE
                : Addressing.byName(
                        text.substring(0, names.get(0).start()),
                        text.substring(names.get(names.size() - 1).end()));
        Message answered = message.getReplyToMessage();
        boolean replies = answered != null && isUs(answered.getFrom()) && !isCommand && !text.isBlank();
        return replies && named != Addressing.NAME_AT_AN_END ? Addressing.REPLY : named;
    }

    private boolean isUs(User user) {
        return user != null && user.getId() != null && user.getId() == self.id();
    }
}
