package org.recueil.reply;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every renderer owes its readers, over the shelf of {@link SampleReplies} and over random replies. A renderer's
 * test inherits it and says how its messages are read.
 *
 * @param <M> the renderer's message
 */
public abstract class RendererContract<M> {
    private static final int RANDOM_REPLIES = 200;

    protected abstract Renderer<M> renderer();

    /** Reads the messages of one reply as a person on the platform would. */
    protected abstract Shown shown(List<M> messages);

    /** Fails if the platform would refuse this message. */
    protected abstract void assertWithinLimits(M message);

    /**
     * What the platform makes of the words in these messages beside showing them: each link, mention, command or style, by what
     * it is or by the words; those that it finds by itself, and those that markup asks for.
     */
    protected abstract List<String> madeOf(List<M> messages);

    /** Whether the platform has nothing that holds the action; then it is left out. */
    protected boolean isBeyondThePlatform(Action action) {
        return false;
    }

    /** How the renderer spells a span, if not by its text. */
    protected String spelled(Span span) {
        return span.text();
    }

    static Stream<SampleReplies.Sample> samples() {
        return SampleReplies.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void noCharacterIsLostOrAltered(SampleReplies.Sample sample) {
        assertNoCharacterIsLostOrAltered(sample.reply(), show(sample.reply()), sample.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void spacesInATextAreKept(SampleReplies.Sample sample) {
        String shown = foldSpaces(show(sample.reply()).text());
        for (Words words : Words.of(sample.reply())) {
            String text = foldSpaces(text(words)).strip();
            assertTrue(shown.contains(text), () -> sample + ": not shown as it is: " + text + "\nbut: " + shown);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyLinkLeadsWhereItSays(SampleReplies.Sample sample) {
        assertEveryLinkLeadsWhereItSays(sample.reply(), show(sample.reply()), sample.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyActionCanBeReached(SampleReplies.Sample sample) {
        assertEveryActionCanBeReached(sample.reply(), show(sample.reply()), sample.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyMessageIsWithinTheLimits(SampleReplies.Sample sample) {
        assertWithinLimits(renderer().render(sample.reply()), sample.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void equalRepliesGiveEqualMessages(SampleReplies.Sample sample) {
        Reply equal = SampleReplies.named(sample.name()).reply();
        assertEquals(renderer().render(sample.reply()), renderer().render(equal), sample.name());
    }

    static Stream<String> typed() {
        return SampleReplies.TYPED.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typed")
    void thePlatformMakesNothingOfWhatAPersonTyped(String typed) {
        for (Block block : SampleReplies.repeating(typed)) {
            List<M> messages = renderer().render(Reply.of(new Block.Paragraph("Voici."), block));
            List<String> more = new ArrayList<>(madeOf(messages));
            SampleReplies.repeating("mots")
                    .forEach(harmless -> more.removeAll(
                            madeOf(renderer().render(Reply.of(new Block.Paragraph("Voici."), harmless)))));
            assertEquals(List.of(), more, block.toString());
            assertTrue(
                    foldSpaces(shown(messages).text())
                            .contains(Span.Said.of(typed).text()),
                    block.toString());
        }
    }

    @Tag("long")
    @Test
    void randomRepliesAreShownWhole() {
        for (int seed = 0; seed < RANDOM_REPLIES; seed++) {
            Reply reply = RandomReplies.next(new Random(seed));
            String about = "random reply with seed " + seed;
            List<M> messages = renderer().render(reply);
            assertWithinLimits(messages, about);
            Shown shown = shown(messages);
            assertNoCharacterIsLostOrAltered(reply, shown, about);
            assertEveryLinkLeadsWhereItSays(reply, shown, about);
            assertEveryActionCanBeReached(reply, shown, about);
        }
    }

    private void assertNoCharacterIsLostOrAltered(Reply reply, Shown shown, String about) {
        String said = Words.of(reply).stream()
                .map(words -> words.label() + text(words))
                .collect(Collectors.joining());
        assertEquals(withoutSpaces(said), withoutSpaces(shown.text()), about);
    }

    private void assertEveryLinkLeadsWhereItSays(Reply reply, Shown shown, String about) {
        List<String> addresses = new ArrayList<>();
        for (Words words : Words.of(reply)) {
            for (Span span : words.spans()) {
                if (span instanceof Span.Link link) {
                    addresses.add(link.url());
                }
            }
        }
        List<String> reached = new ArrayList<>(onceEach(shown.addresses()));
        reached.retainAll(addresses);
        assertEquals(onceEach(addresses), reached, about);
    }

    private void assertEveryActionCanBeReached(Reply reply, Shown shown, String about) {
        List<String> values = reply.actions().stream()
                .filter(action -> !isBeyondThePlatform(action))
                .map(Action::value)
                .sorted()
                .toList();
        assertEquals(values, shown.actions().stream().sorted().toList(), about);
    }

    private void assertWithinLimits(List<M> messages, String about) {
        assertFalse(messages.isEmpty(), about);
        assertAll(about, messages.stream().map(message -> () -> assertWithinLimits(message)));
    }

    private Shown show(Reply reply) {
        return shown(renderer().render(reply));
    }

    private String text(Words words) {
        return words.spans().stream().map(this::spelled).collect(Collectors.joining());
    }

    private static List<String> onceEach(List<String> values) {
        return values.stream().distinct().toList();
    }

    /** No-break spaces are characters of the text; other spaces may be where a renderer breaks a line. */
    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String foldSpaces(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
