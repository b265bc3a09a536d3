package org.recueil.reply;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replies of every shape, from short to far too long. The same seed gives the same reply. */
public final class RandomReplies {
    private static final List<String> WORDS = List.of(
            "les",
            "États",
            "parties",
            "par. 44",
            "« victimes »",
            "l’aide",
            "prélèvement",
            "fin.",
            "alors ;",
            "😀",
            "👩‍⚖️",
            "*_<&>`",
            "&amp;",
            "الاتجار",
            "\n",
            "\n\n",
            "  ",
            "https://example.org/a_b",
            "\u00A0:",
            "organes".repeat(40),
            "II.37");

    private final Random random;

    private RandomReplies(Random random) {
        this.random = random;
    }

    public static Reply next(Random random) {
        RandomReplies replies = new RandomReplies(random);
        return new Reply(replies.some(6, replies::block), replies.some(8, replies::action));
    }

    /** A text of up to 200 words. */
    public static String text(Random random) {
        return new RandomReplies(random).words(200);
    }

    private Block block() {
        return switch (random.nextInt(5)) {
            case 0 -> new Block.Heading(words(12).replace('\n', ' '));
            case 1 -> new Block.Paragraph(some(6, this::span));
            case 2 -> new Block.Quotation(label(), random.nextInt(4), some(4, this::span));
            case 3 -> new Block.Items(some(8, this::item));
            default -> new Block.Note(some(3, this::span));
        };
    }

    private Item item() {
        return switch (random.nextInt(3)) {
            case 0 -> Item.quoted(label(), some(3, this::span));
            case 1 -> new Item(label(), some(2, this::span), some(3, this::span));
            default -> new Item(label(), some(3, this::span));
        };
    }

    private Span span() {
        int length = random.nextInt(8) == 0 ? 300 : 30;
        return switch (random.nextInt(8)) {
            case 0 -> new Span.Strong(words(length));
            case 1 -> new Span.Marked(words(length));
            case 2 -> new Span.Link("lien " + words(length).replace('\n', ' '), address());
            case 3 -> new Span.Command("rec", words(4).replace('\n', ' '));
            case 4 -> Span.Said.of("dire " + words(6));
            default -> new Span.Plain(words(length));
        };
    }

    private Action action() {
        String line = "dire " + words(30).replace('\n', ' ');
        return switch (random.nextInt(4)) {
            case 0 -> new Action.Open(line, address());
            case 1 -> new Action.Copy(line, words(60));
            case 2 -> new Action.Share(line, line);
            default -> new Action.Ask(Action.Role.LOOK, line, line);
        };
    }

    private String label() {
        return random.nextBoolean() ? "" : "a" + random.nextInt(100) + ")";
    }

    private String address() {
        return "https://example.org/?a=" + random.nextInt(1_000) + "&b=*_";
    }

    private String words(int most) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(1 + random.nextInt(most))
                .collect(Collectors.joining(random.nextInt(5) == 0 ? "" : " "));
    }

    private <T> List<T> some(int most, Supplier<? extends T> one) {
        return Stream.<T>generate(one).limit(1 + random.nextInt(most)).toList();
    }
}
