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
                        "name of a command is not made of letters, digits, _ and -: \"/rec\"",
                        () -> new Span.Command("/rec", "II.37")),
                row("name of a command is blank: \"\"", () -> new Span.Command("", "II.37")),
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
                row("item has no words: \"1.\"", () -> new Item("1.")),
                row("item has no words: \"1.\"", () -> Item.quoted("1.", List.of())),
                row("label of an item is not one line: \"1.\n\"", () -> new Item("1.\n", "a")),
                row("indent is negative: \"-4\"", () -> strip(-4, "")),
                row("label is not one line: \"a)\n\"", () -> strip(4, "a)\n")),
                row("note is an empty list: \"\"", () -> new Block.Note(List.of())),
                row("reply is an empty list: \"\"", Reply::of),
                row("label of an action is blank: \"\"", () -> new Action.Ask(Action.Role.LOOK, "", "/aide")),
                row("label of an action is blank: \" \"", () -> new Action.Open(" ", "https://undocs.org")),
                row("label of an action is blank: \"\"", () -> new Action.Copy("", "a")),
                row("label of an action is not one line: \"a\nb\"", () -> new Action.Share("a\nb", "/rec II.37")),
                row("what an action says is not one line: \"a\nb\"", () -> new Action.Share("a", "a\nb")),
                row("text to copy is empty: \"\"", () -> new Action.Copy("a", "")),
                row(
                        "what an action says is blank: \"" + " ".repeat(60) + "…\"",
                        () -> new Action.Ask(Action.Role.LOOK, "a", " ".repeat(99))));
    }

    private static LayoutLine strip(int indent, String label) {
        return new LayoutLine(LayoutLine.Kind.QUOTATION, false, indent, label, List.of(new Span.Plain("a")));
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
        actions.add(new Action.Ask(Action.Role.LOOK, "a", "b"));
        assertEquals(Reply.of(new Block.Paragraph("un")), reply);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3, abc", "abcd, 3, ab…", "' abc ', 3, abc", "abcd, 2, a…", "a😀bc, 3, a…", "a😀bc, 4, a😀…"})
    void aLabelIsShownAsFarAsThereIsRoom(String label, int most, String shown) {
        assertEquals(shown, new Action.Ask(Action.Role.LOOK, label, "/rec II.37").label(most));
    }

    @Test
    void eachKindOfActionIsToldApart() {
        List<Action> actions = List.of(
                new Action.Ask(Action.Role.LOOK, "a", "/rec II.37"),
                new Action.Open("b", "https://undocs.org"),
                new Action.Copy("c", "II.37"),
                new Action.Share("d", "/rec II.37"));
        List<String> kinds = actions.stream()
                .map(action -> action.accept(new Action.Visitor<String>() {
                    @Override
                    public String ask(Action.Ask ask) {
                        return "ask " + ask.label();
                    }

                    @Override
                    public String open(Action.Open open) {
                        return "open " + open.label();
                    }

                    @Override
                    public String copy(Action.Copy copy) {
                        return "copy " + copy.label();
                    }

                    @Override
                    public String share(Action.Share share) {
                        return "share " + share.label();
                    }
                }))
                .toList();
        assertEquals(List.of("ask a", "open b", "copy c", "share d"), kinds);
    }

    @Test
    void aCommandIsSpelledWithASlashWhereThePlatformHasNoOtherWay() {
        assertEquals("/rec II.37", new Span.Command("rec", "II.37").text());
        assertEquals("/a_propos", new Span.Command("a_propos", "").text());
    }
}
