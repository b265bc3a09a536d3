package org.recueil.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyTreeTest {
    static Stream<Arguments> refused() {
        return Stream.of(
                row("plain text is empty: \"\"", () -> new Span.Plain("")),
                row(
                        "strong text holds a character that cannot be shown: \"a\uFFFD\"",
                        () -> new Span.Strong("a\u001b")),
                row("marked text holds a character that cannot be shown: \"\uFFFD\"", () -> new Span.Marked("\ud83d")),
                row("text of a link is blank: \" \"", () -> new Span.Link(" ", "https://undocs.org")),
                row("text of a link is not one line: \"a\nb\"", () -> new Span.Link("a\nb", "https://undocs.org")),
                row(
                        "url is no http(s) address: \"javascript:alert(1)\"",
                        () -> new Span.Link("a", "javascript:alert(1)")),
                row("url is no http(s) address: \"https://a b\"", () -> new Action.Open("a", "https://a b")),
                row(
                        "name of a command is not made of letters, digits and _: \"/rec\"",
                        () -> new Span.Command("/rec", "II.37")),
                row("argument of a command is not one line: \"a\nb\"", () -> new Span.Command("rec", "a\nb")),
                row("heading is not one line: \"a\nb\"", () -> new Block.Heading("a\nb")),
                row("heading is an empty list: \"\"", () -> new Block.Heading(List.of())),
                row("paragraph is an empty list: \"\"", () -> new Block.Paragraph()),
                row("depth of a quotation is negative: \"-1\"", () -> new Block.Quotation("", -1, "a")),
                row("label of a quotation is not one line: \"a\n\"", () -> new Block.Quotation("a\n", 0, "a")),
                row(
                        "label of a quotation holds a character that cannot be shown: \"a\uFFFD\"",
                        () -> new Block.Quotation("a\u001b", 0, "a")),
                row(
                        "heading is not one line: \"" + "a".repeat(59) + "\n…\"",
                        () -> new Block.Heading("a".repeat(59) + "\n" + "a")),
                row(
                        "heading is not one line: \"" + "a".repeat(59) + "\n\"",
                        () -> new Block.Heading("a".repeat(59) + "\n")),
                row("list of items is an empty list: \"\"", () -> new Block.Items()),
                row("item is an empty list: \"\"", () -> new Item("1.")),
                row("note is an empty list: \"\"", () -> new Block.Note(List.of())),
                row("reply is an empty list: \"\"", Reply::of),
                row("label of an action is blank: \"\"", () -> new Action.Ask("", "/aide")),
                row("what an action says is not one line: \"a\nb\"", () -> new Action.Share("a", "a\nb")),
                row("text to copy is empty: \"\"", () -> new Action.Copy("a", "")),
                row(
                        "what an action says is blank: \"" + " ".repeat(60) + "…\"",
                        () -> new Action.Ask("a", " ".repeat(99))));
    }

    private static Arguments row(String message, Executable making) {
        return Arguments.of(message, making);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatCannotBeShownIsRefused(String message, Executable making) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, making).getMessage());
    }

    @Test
    void aReplyDoesNotChangeWithTheListsItWasMadeOf() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph("un")));
        List<Action> actions = new ArrayList<>();
        Reply reply = new Reply(blocks, actions);
        blocks.clear();
        actions.add(new Action.Ask("a", "b"));
        assertEquals(Reply.of(new Block.Paragraph("un")), reply);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3, abc", "abcd, 3, ab…", "' abc ', 3, abc", "abcd, 2, a…", "a😀bc, 3, a…", "a😀bc, 4, a😀…"})
    void aLabelIsShownAsFarAsThereIsRoom(String label, int most, String shown) {
        assertEquals(shown, new Action.Ask(label, "/rec II.37").label(most));
    }

    @Test
    void aCommandIsSpelledWithASlashWhereThePlatformHasNoOtherWay() {
        assertEquals("/rec II.37", new Span.Command("rec", "II.37").text());
        assertEquals("/a_propos", new Span.Command("a_propos", "").text());
    }
}
