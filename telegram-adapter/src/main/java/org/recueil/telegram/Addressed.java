package org.recueil.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Whether a message is said to the bot: any in private; before others commands, mentions, and replies to the bot. Commands
 * for other bots never, nor what was inserted with the bot's help, nor what other bots say.
 */
final class Addressed {
    /** As Telegram finds them: whatever is no letter, digit or part of a path ends a command. */
    private static final Pattern COMMAND = Pattern.compile("/(?<name>\\w+)(?:@(?<bot>\\w+))?(?![\\p{L}\\p{N}_@/<>])");

    /** A space may be of any width, or show nothing; a comma or a colon may be a wide one. */
    private static final String SPACES = "[\\s\\p{Z}\\p{Cf}]*";

    private static final Pattern AFTER_NAME = Pattern.compile("(?:" + SPACES + "[,:;，：；])?" + SPACES);

    private final Self self;
    private final Predicate<String> isCommand;
    private final Pattern mention;

    /** @param isCommand whether a command of this name is one of ours */
    Addressed(Self self, Predicate<String> isCommand) {
        this.self = self;
        this.isCommand = isCommand;
        this.mention = Pattern.compile(
                "(?<![\\w@])@" + Pattern.quote(self.name()) + "(?!\\w)" + AFTER_NAME, Pattern.CASE_INSENSITIVE);
    }

    /** The question, if it is one. */
    Optional<Question> question(Message message) {
        return isSaidByAPerson(message) && isForUs(message)
                ? Optional.of(new Question(
                        Place.beside(message),
                        message.getMessageId(),
                        message.getFrom().getId(),
                        Languages.of(message.getFrom()),
                        line(message)))
                : Optional.empty();
    }

    /** What a message says, our name left out, and an address in the place of a label that hides it. */
    String line(Message message) {
        StringBuilder line = new StringBuilder(text(message));
        List<MessageEntity> last = new ArrayList<>(entities(message));
        last.removeIf(entity -> entity.getOffset() < 0
                || entity.getLength() < 0
                || entity.getOffset() + entity.getLength() > line.length());
        last.sort(Comparator.comparing(MessageEntity::getOffset).reversed());
        for (MessageEntity entity : last) {
            int end = Math.min(line.length(), entity.getOffset() + entity.getLength());
            if (isUs(entity.getUser())) {
                Matcher after = AFTER_NAME.matcher(line).region(end, line.length());
                line.delete(entity.getOffset(), after.lookingAt() ? after.end() : end);
            } else if (entity.getUrl() != null) {
                String label = line.substring(entity.getOffset(), end);
                line.replace(entity.getOffset(), end, HiddenLink.read(label, entity.getUrl()));
            }
        }
        String said = line.toString().strip();
        Matcher command = COMMAND.matcher(said);
        if (command.lookingAt() && command.group("bot") != null) {
            return "/" + command.group("name") + said.substring(command.end());
        }
        return mention.matcher(said).replaceAll("").strip();
    }

    private static String text(Message message) {
        String text = message.getText() == null ? message.getCaption() : message.getText();
        return text == null ? "" : text;
    }

    private static List<MessageEntity> entities(Message message) {
        List<MessageEntity> entities = message.getText() == null ? message.getCaptionEntities() : message.getEntities();
        return entities == null ? List.of() : entities;
    }

    private boolean isSaidByAPerson(Message message) {
        User from = message.getFrom();
        boolean bot = from == null || Boolean.TRUE.equals(from.getIsBot()) && message.getSenderChat() == null;
        return !bot && !isUs(message.getViaBot()) && !Boolean.TRUE.equals(message.getIsAutomaticForward());
    }

    private boolean isForUs(Message message) {
        String said = text(message).strip();
        Matcher command = COMMAND.matcher(said);
        if (command.lookingAt() && command.group("bot") != null) {
            return command.group("bot").equalsIgnoreCase(self.name());
        }
        if (!Place.beside(message).isGroup()) {
            return true;
        }
        if (command.lookingAt() && isCommand.test(command.group("name"))) {
            return true;
        }
        Message answered = message.getReplyToMessage();
        return mention.matcher(said).find()
                || entities(message).stream().anyMatch(entity -> isUs(entity.getUser()))
                || !said.isEmpty() && !command.lookingAt() && answered != null && isUs(answered.getFrom());
    }

    private boolean isUs(User user) {
        return user != null && user.getId() == self.id();
    }
}
