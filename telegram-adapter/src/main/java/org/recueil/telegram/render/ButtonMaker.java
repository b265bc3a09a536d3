package org.recueil.telegram.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.reply.Action;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.recueil.telegram.render.TelegramMessage.Button.Kind;

/**
 * The button that an action becomes; empty if no button can hold what it needs. A text to copy that is too long for a copy
 * button is written out when its button is pressed, in private only. In a group it is shared instead.
 *
 * @param inquiry that the answer answers
 * @param copies all texts to copy of the answer, in order
 */
record ButtonMaker(Inquiry inquiry, List<Action.Copy> copies) implements Action.Visitor<Optional<Button>> {
    /** A name such as {@code Victims (protection and assistance) (18)}. What tells it from others stands in the brackets. */
    private static final Pattern BRACKETS =
            Pattern.compile("\\p{L}+ \\((?<inside>[^()]+)\\)(?<count>(?: \\(\\d+\\))?)");

    private static final Pattern COLON = Pattern.compile("[^:]+:[\\s\\p{Z}]+(?<after>.+)");
    private static final Pattern AT_THE_END = Pattern.compile("[\\s\\p{Z},;:(«“—–-]+$");

    ButtonMaker {
        copies = List.copyOf(copies);
    }

    @Override
    public Optional<Button> ask(Action.Ask ask) {
        String label = ask.isEntry() ? Integer.toString(ask.place()) : label(ask);
        return ButtonData.of(inquiry.carried().on(ask), inquiry.question()).map(data -> new Button(label, data));
    }

    @Override
    public Optional<Button> open(Action.Open open) {
        return Optional.of(new Button(label(open), Kind.OPEN, open.url()));
    }

    @Override
    public Optional<Button> copy(Action.Copy copy) {
        if (copy.text().length() <= TelegramLimits.COPIED) {
            return Optional.of(new Button(label(copy), Kind.COPY, copy.text()));
        }
        return inquiry.audience() == Audience.PRIVATE
                ? ButtonData.at(inquiry, PressEffect.copy(copies.indexOf(copy)))
                        .map(data -> new Button(label(copy), data))
                : Optional.empty();
    }

    @Override
    public Optional<Button> share(Action.Share share) {
        return share.says().length() <= TelegramLimits.INLINE_QUERY
                ? Optional.of(new Button(label(share), Kind.SHARE, share.says()))
                : Optional.empty();
    }

    private static String label(Action action) {
        return label(action.label());
    }

    /**
     * A label as a phone shows it on a row of its own. A long label is shortened step by step: without the words before a
     * colon, then only what stands in its brackets, then that without a count, and in the end to whole words.
     */
    static String label(String label) {
        String whole = label.strip();
        Matcher colon = COLON.matcher(whole);
        String named = colon.matches() ? colon.group("after") : whole;
        return Stream.concat(Stream.of(whole, named), inBrackets(named))
                .filter(ButtonMaker::isShort)
                .findFirst()
                .orElseGet(() -> shortened(named));
    }

    private static Stream<String> inBrackets(String named) {
        Matcher brackets = BRACKETS.matcher(named);
        return brackets.matches()
                ? Stream.of(brackets.group("inside") + brackets.group("count"), brackets.group("inside"))
                : Stream.empty();
    }

    private static boolean isShort(String label) {
        return label.codePointCount(0, label.length()) <= ButtonRows.WIDTH;
    }

    private static String shortened(String label) {
        int end = label.offsetByCodePoints(0, ButtonRows.WIDTH - 1);
        int space = label.lastIndexOf(' ', end);
        String words = label.substring(0, space > end / 2 ? space : end);
        return AT_THE_END.matcher(words).replaceFirst("") + "…";
    }
}
