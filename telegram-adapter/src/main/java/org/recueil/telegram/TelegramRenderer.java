package org.recueil.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.command.Message.Audience;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Renderer;
import org.recueil.reply.Reply;
import org.recueil.reply.ReplySplitter;
import org.recueil.reply.Span;
import org.recueil.reply.TextSplitter;
import org.recueil.telegram.TelegramMessage.Entity;

/**
 * A reply as messages with entities, the buttons below the last. What no button can hold is left out, since it would take a
 * message of its own; but in private a text to copy is written.
 */
final class TelegramRenderer implements Renderer<TelegramMessage> {
    private static final ReplySplitter SPLITTER = new ReplySplitter(TelegramRenderer::fits);
    private static final Pattern COMMAND = Pattern.compile("/(?<name>[\\p{L}\\p{N}_]+) (?<argument>.+)");
    /** What stands for a reply of nothing but spaces, since Telegram takes no such message. */
    private static final String NOTHING = "·";

    private final Inquiry inquiry;
    private final int others;

    /**
     * @param inquiry what the replies answer
     * @param others how many buttons others will add
     */
    TelegramRenderer(Inquiry inquiry, int others) {
        this.inquiry = inquiry;
        this.others = others;
    }

    @Override
    public List<TelegramMessage> render(Reply reply) {
        Keyboard keyboard = Keyboard.of(reply.actions(), inquiry, others);
        List<TelegramMessage> messages = new ArrayList<>();
        for (Reply part : SPLITTER.split(told(reply, keyboard.surplus()))) {
            TelegramMessage message = EntityText.of(part.blocks());
            if (!message.text().isBlank()) {
                messages.add(message);
            }
        }
        if (inquiry.audience() == Audience.PRIVATE) {
            keyboard.tooLong().stream()
                    .filter(Action.Copy.class::isInstance)
                    .forEach(copy -> messages.addAll(written(copy)));
        }
        TelegramMessage last = messages.isEmpty()
                ? new TelegramMessage(NOTHING, List.of(), List.of())
                : messages.remove(messages.size() - 1);
        messages.add(last.withKeyboard(keyboard.rows()));
        return List.copyOf(messages);
    }

    /** With a word on the buttons for which there is no room, and what the first of them would say. */
    private Reply told(Reply reply, List<Action> surplus) {
        return surplus.stream()
                .filter(Action.Ask.class::isInstance)
                .findFirst()
                .map(first -> {
                    Span words = new Span.Plain(Words.in(inquiry.language()).say("buttons.more") + " ");
                    List<Block> blocks = new ArrayList<>(reply.blocks());
                    blocks.add(new Block.Paragraph(words, line(first.value())));
                    return new Reply(blocks, reply.actions());
                })
                .orElse(reply);
    }

    /** Telegram makes a link of a command without what follows it, unless it is told that this is one. */
    private static Span line(String says) {
        Matcher command = COMMAND.matcher(says);
        return command.matches()
                ? new Span.Command(command.group("name"), command.group("argument"))
                : Span.Said.of(says);
    }

    /**
     * A message of its own, or several: the label, which may repeat what a person typed, and what the action copies, all of which
     * a touch copies.
     */
    private static List<TelegramMessage> written(Action copy) {
        List<TelegramMessage> messages = new ArrayList<>();
        String label = copy.label(TelegramLimits.BUTTON_LABEL);
        for (String piece : TextSplitter.split(copy.value(), TelegramLimits.TEXT - label.length() - 1)) {
            String before = messages.isEmpty() ? label + "\n" : "";
            List<Entity> entities = new ArrayList<>();
            entities.add(new Entity("pre", before.length(), piece.length(), ""));
            if (messages.isEmpty()) {
                entities.add(new Entity("code", 0, label.length(), ""));
            }
            messages.add(new TelegramMessage(before + piece, entities, List.of()));
        }
        return messages;
    }

    private static boolean fits(List<Block> blocks) {
        TelegramMessage message = EntityText.of(blocks);
        return message.text().length() <= TelegramLimits.TEXT
                && message.entities().size() <= TelegramLimits.ENTITIES;
    }
}
