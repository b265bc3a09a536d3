package org.recueil.telegram.render;

import java.util.ArrayList;
import java.util.List;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.export.ExportedFile;
import org.recueil.reply.Block;
import org.recueil.reply.Renderer;
import org.recueil.reply.Reply;
import org.recueil.reply.ReplySplitter;
import org.recueil.reply.Span;
import org.recueil.reply.TextSplitter;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.recueil.telegram.render.TelegramMessage.Entity;

/**
 * Renders a reply as messages with entities, with the buttons below the last one. Actions that no button can hold are left out.
 * Immutable.
 */
public final class TelegramRenderer implements Renderer<TelegramMessage> {
    /** Longer official texts are collapsed until they are touched. */
    private static final int WHOLE_IN_PRIVATE = 600;

    private static final int WHOLE_BEFORE_OTHERS = 300;
    /** Stands for a reply of nothing but spaces, because Telegram accepts no such message. */
    private static final String NOTHING = "·";

    private final Inquiry inquiry;
    private final List<Button> tail;
    private final PressEffect open;
    private final int rows;

    /**
     * @param inquiry that the replies answer
     * @param tail further buttons at the end
     * @param open the menu that is open
     * @param rows how many rows of buttons there may be while none is open
     */
    public TelegramRenderer(Inquiry inquiry, List<Button> tail, PressEffect open, int rows) {
        this.inquiry = inquiry;
        this.tail = tail;
        this.open = open;
        this.rows = rows;
    }

    /** Renders words that the bot says unasked, without further buttons. */
    public static TelegramRenderer plain() {
        return new TelegramRenderer(Inquiry.NONE, List.of(), PressEffect.CLOSE, 1);
    }

    @Override
    public List<TelegramMessage> render(Reply reply) {
        List<TelegramMessage> messages = new ArrayList<>(texts(reply));
        messages.removeIf(message -> message.text().isBlank());
        TelegramMessage last = messages.isEmpty()
                ? new TelegramMessage(NOTHING, List.of(), List.of())
                : messages.remove(messages.size() - 1);
        messages.add(last.withKeyboard(Keyboard.of(reply.actions(), inquiry, tail, open, rows)));
        return List.copyOf(messages);
    }

    /** The same with a file in the last message, below the text if that is no longer than a caption may be. */
    public List<TelegramMessage> render(Reply reply, ExportedFile file) {
        List<TelegramMessage> messages = new ArrayList<>(render(reply));
        TelegramMessage last = messages.remove(messages.size() - 1);
        if (last.text().length() <= TelegramLimits.CAPTION) {
            messages.add(last.bringing(file));
        } else {
            messages.add(last.withKeyboard(List.of()));
            messages.add(new TelegramMessage("", List.of(), last.keyboard()).bringing(file));
        }
        return List.copyOf(messages);
    }

    private List<TelegramMessage> texts(Reply reply) {
        boolean collapsed = officialLength(reply) > longestWhole();
        TelegramMessage whole = EntityText.of(reply.blocks(), collapsed);
        return fits(whole)
                ? List.of(whole)
                : new ReplySplitter(blocks -> fits(EntityText.of(blocks, collapsed)))
                        .split(reply).stream()
                                .map(part -> EntityText.of(part.blocks(), collapsed))
                                .toList();
    }

    private int longestWhole() {
        return inquiry.audience() == Audience.PRIVATE ? WHOLE_IN_PRIVATE : WHOLE_BEFORE_OTHERS;
    }

    private static int officialLength(Reply reply) {
        return reply.blocks().stream()
                .filter(Block.Quotation.class::isInstance)
                .map(Block.Quotation.class::cast)
                .flatMap(quotation -> quotation.spans().stream())
                .map(Span::text)
                .mapToInt(String::length)
                .sum();
    }

    /** A text in messages that one touch copies whole. */
    public static List<TelegramMessage> written(String text) {
        return TextSplitter.split(text, TelegramLimits.TEXT).stream()
                .filter(piece -> !piece.isBlank())
                .map(piece -> new TelegramMessage(piece, List.of(new Entity("pre", 0, piece.length(), "")), List.of()))
                .toList();
    }

    private static boolean fits(TelegramMessage message) {
        return message.text().length() <= TelegramLimits.TEXT
                && message.entities().size() <= TelegramLimits.ENTITIES;
    }
}
