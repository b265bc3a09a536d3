package org.recueil.telegram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.platform.Way;
import org.recueil.reply.Action;
import org.recueil.reply.Renderer;
import org.recueil.reply.RendererContract;
import org.recueil.reply.Shown;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.fake.FoundEntities;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.recueil.telegram.render.TelegramMessage.Button.Kind;
import org.recueil.telegram.render.TelegramMessage.Entity;
import org.recueil.wording.Language;

/** The contract, and what Telegram adds to it. */
public class TelegramRendererTest extends RendererContract<TelegramMessage> {
    private static final Set<String> CODE = Set.of("code", "pre");
    private static final Set<String> STYLES = Set.of("bold", "italic");
    private static final String QUESTION =
            "mesures de protection des témoins et des victimes ".repeat(60).strip();

    private static final Inquiry INQUIRY =
            new Inquiry(new Way("", List.of()), Language.FRENCH, Audience.PRIVATE, QUESTION);
    private static final List<PressEffect> MENUS =
            List.of(PressEffect.NARROW, PressEffect.MORE, PressEffect.more(2), PressEffect.more(3));

    /** Below the messages, what a press shows: the buttons of each menu, without a text, and each text that is written. */
    @Override
    protected Renderer<TelegramMessage> renderer() {
        return reply -> {
            List<TelegramMessage> messages =
                    new ArrayList<>(renderer(PressEffect.CLOSE).render(reply));
            List<List<Button>> closed = messages.get(messages.size() - 1).keyboard();
            for (PressEffect menu : MENUS) {
                List<TelegramMessage> open = renderer(menu).render(reply);
                List<List<Button>> rows = open.get(open.size() - 1).keyboard();
                assertEquals(
                        messages.get(open.size() - 1).text(),
                        open.get(open.size() - 1).text());
                if (!rows.equals(closed)) {
                    messages.add(new TelegramMessage("", List.of(), rows));
                }
            }
            for (Action.Copy copy : Keyboard.copies(reply.actions())) {
                if (copy.text().length() > TelegramLimits.COPIED) {
                    messages.add(new TelegramMessage("", List.of(), List.of()));
                    messages.addAll(TelegramRenderer.written(copy.text()));
                }
            }
            return messages;
        };
    }

    private static TelegramRenderer renderer(PressEffect open) {
        return new TelegramRenderer(INQUIRY, List.of(), open, 4);
    }

    @Override
    protected Shown shown(List<TelegramMessage> messages) {
        List<String> text = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (TelegramMessage message : messages) {
            Entity first = message.entities().isEmpty()
                    ? new Entity("", 0, 0, "")
                    : message.entities().get(0);
            if (first.type().equals("pre")) {
                int last = written.size() - 1;
                written.set(last, written.get(last) + message.text());
                continue;
            }
            if (message.text().isEmpty() && message.keyboard().isEmpty()) {
                written.add("");
            }
            text.add(message.text());
            message.entities().stream()
                    .filter(entity -> entity.type().equals("text_link"))
                    .forEach(entity -> addresses.add(entity.url()));
        }
        List<String> actions = new ArrayList<>();
        messages.stream()
                .flatMap(message -> message.keyboard().stream())
                .flatMap(List::stream)
                .filter(button -> PressEffect.read(button.value()).isEmpty())
                .forEach(button -> actions.add(
                        button.kind() == Kind.SAY
                                ? ButtonData.read(button.value(), Optional.of(QUESTION))
                                        .map(Way::line)
                                        .orElseThrow()
                                : button.value()));
        actions.addAll(written);
        return new Shown(String.join("", text), addresses, actions);
    }

    /** A line that is longer than a button's data, unless the question says it already; a line too long to be shared. */
    @Override
    protected boolean isBeyondThePlatform(Action action) {
        String line = action.value();
        return action instanceof Action.Share && line.length() > 256
                || action instanceof Action.Ask
                        && line.getBytes(StandardCharsets.UTF_8).length > 64
                        && !line.contains(QUESTION);
    }

    @Override
    protected List<String> madeOf(List<TelegramMessage> messages) {
        return messages.stream().flatMap(message -> foundIn(message).stream()).toList();
    }

    /** What Telegram finds in a message by itself, which it does not do in code. */
    public static List<String> foundIn(TelegramMessage message) {
        return FoundEntities.in(message.text()).stream()
                .filter(found -> message.entities().stream()
                        .filter(entity -> CODE.contains(entity.type()))
                        .noneMatch(
                                code -> found.offset() < code.offset() + code.length() && code.offset() < found.end()))
                .map(found -> message.text().substring(found.offset(), found.end()))
                .toList();
    }

    @Override
    protected void assertWithinLimits(TelegramMessage message) {
        String text = message.text();
        assertTrue(text.length() <= 4096, () -> text.length() + " units");
        assertFalse(text.isBlank() && !text.isEmpty(), "only what stands for an open menu has no text");
        assertTrue(message.entities().size() <= 100, () -> message.entities().size() + " entities");
        for (Entity entity : message.entities()) {
            assertTrue(entity.offset() >= 0 && entity.length() > 0, entity::toString);
            int end = entity.offset() + entity.length();
            assertTrue(end <= text.length(), entity::toString);
            assertFalse(Character.isLowSurrogate(text.charAt(entity.offset())), entity::toString);
            assertFalse(end < text.length() && Character.isLowSurrogate(text.charAt(end)), entity::toString);
        }
        for (Entity code : message.entities()) {
            boolean alone = message.entities().stream()
                    .filter(other -> STYLES.contains(other.type()))
                    .noneMatch(other -> other.offset() < code.offset() + code.length()
                            && code.offset() < other.offset() + other.length());
            assertTrue(alone || !CODE.contains(code.type()), () -> "code in a style: " + message);
        }
        List<Button> buttons = message.keyboard().stream().flatMap(List::stream).toList();
        assertTrue(buttons.size() <= 100);
        int keyboard = Requests.bytes(message.keyboard());
        assertTrue(keyboard <= TelegramLimits.KEYBOARD_BYTES, () -> keyboard + " bytes");
        for (Button button : buttons) {
            assertTrue(!button.label().isBlank() && button.label().length() <= 64, button::label);
            int bytes = button.value().getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes > 0, button::toString);
            switch (button.kind()) {
                case SAY -> assertTrue(bytes <= 64, button::value);
                case COPY, SHARE -> assertTrue(button.value().length() <= 256, button::value);
                default -> {}
            }
        }
        message.keyboard().forEach(row -> assertTrue(!row.isEmpty() && row.size() <= 8, row::toString));
    }
}
