package org.recueil.telegram;

import java.util.ArrayList;
import java.util.List;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Renderer;
import org.recueil.reply.Reply;
import org.recueil.reply.ReplySplitter;
import org.recueil.reply.TextSplitter;
import org.recueil.telegram.TelegramMessage.Entity;

/** A reply as messages with entities, the buttons below the last. */
final class TelegramRenderer implements Renderer<TelegramMessage> {
    private static final ReplySplitter SPLITTER = new ReplySplitter(TelegramRenderer::fits);
    /** What stands for a reply of nothing but spaces, since Telegram takes no such message. */
    private static final String NOTHING = "·";

    private final String question;
    private final int room;

    /**
     * @param question the line that is answered, as it can be read again from the message that the answer replies to
     * @param kept how many buttons others will add
     */
    TelegramRenderer(String question, int kept) {
        this.question = question;
        this.room = TelegramLimits.BUTTONS - kept;
    }

    @Override
    public List<TelegramMessage> render(Reply reply) {
        Keyboard keyboard = Keyboard.of(reply.actions(), question, room);
        List<TelegramMessage> messages = new ArrayList<>();
        for (Reply part : SPLITTER.split(reply)) {
            TelegramMessage message = EntityText.of(part.blocks());
            if (!message.text().isBlank()) {
                messages.add(message);
            }
        }
        keyboard.unheld().forEach(action -> messages.addAll(written(action)));
        TelegramMessage last = messages.isEmpty()
                ? new TelegramMessage(NOTHING, List.of(), List.of())
                : messages.remove(messages.size() - 1);
        messages.add(last.withKeyboard(keyboard.rows()));
        return List.copyOf(messages);
    }

    /**
     * A message of its own, or several: the label, which may repeat what a person typed, and what the action says or copies,
     * all of which a touch copies.
     */
    private static List<TelegramMessage> written(Action action) {
        List<TelegramMessage> messages = new ArrayList<>();
        String label = action.label(TelegramLimits.BUTTON_LABEL);
        for (String piece : TextSplitter.split(action.value(), TelegramLimits.TEXT - label.length() - 1)) {
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
