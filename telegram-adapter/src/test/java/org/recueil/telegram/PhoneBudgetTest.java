package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.bot.BudgetLines;
import org.recueil.bot.FaultyDrafts;
import org.recueil.bot.KeptBudget;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.Way;
import org.recueil.reply.Action;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.render.ButtonData;
import org.recueil.telegram.render.Inquiry;
import org.recueil.telegram.render.Keyboard;
import org.recueil.telegram.render.PressEffect;
import org.recueil.telegram.render.TelegramMessage;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.recueil.telegram.render.TelegramMessage.Button.Kind;
import org.recueil.telegram.show.Composer;
import org.recueil.wording.Language;

/**
 * What a phone of 390 pixels holds, for every text, theme, meeting, instrument, document and many searches, in both languages, alone
 * and in a group, with each menu closed and open: few rows, labels that are shown whole, and whatever an answer offers in two presses.
 */
class PhoneBudgetTest {
    private static final int WIDTH = 30;
    private static final int WIDTH_OF_A_MENU = 34;
    /** A menu that is open has a row for each long label: it would take a third press to have fewer. */
    private static final int MOST_OPEN = 10;

    private static final Composer COMPOSER = Trial.composer(new Self(123_456, "RecueilBot", true));
    private static final List<List<String>> WAYS =
            List.of(List.of(), List.of("/liees VIII.1.o", "/theme 12 page 2", "/themes all"));

    private static List<String> lines(Language language) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "/start",
                "/themes",
                "/themes tous",
                "/themes all",
                "/doc",
                "/aide",
                "/aide tout",
                "/about",
                "bonjour",
                "II.99",
                "xyzzy",
                "/theme victimes",
                "/rec",
                "/citer II.37, V.35",
                "II.37, II.38 et B.V.8.e",
                "/liees VII.2.b",
                "/resolution 5/2"));
        for (Provision provision : Trial.ENGINE.corpus().provisions()) {
            lines.add(provision.id().toString());
        }
        for (Theme theme : Trial.ENGINE.corpus().themes(Theme.NEWEST)) {
            lines.add("/citer thème " + theme.number());
            lines.add("/theme " + theme.number() + " suggestions");
            lines.add("/search " + theme.name());
            lines.add("/search " + theme.englishName());
            lines.addAll(pages("/theme " + theme.number(), language));
        }
        for (Meeting meeting : Trial.ENGINE.corpus().meetings()) {
            String label = meeting.id().label();
            lines.addAll(List.of("/rec " + label, "/rec " + label + " en entier", "/citer " + label));
            lines.addAll(pages("/reunion " + label, language));
            meeting.instrument().flatMap(Instrument::symbol).ifPresent(symbol -> lines.add("/doc " + symbol));
        }
        BudgetLines.searches(language).forEach(question -> lines.add("/search " + question));
        for (BackgroundDocument document : Trial.ENGINE.corpus().documents()) {
            lines.add("/doc " + document.symbol());
        }
        return lines;
    }

    private static List<String> pages(String line, Language language) {
        int pages = answer(inquiry(line, language, Audience.PRIVATE, List.of())).pages();
        return Stream.iterate(1, page -> page + 1)
                .limit(pages)
                .map(page -> page == 1 ? line : line + " page " + page)
                .toList();
    }

    private static Inquiry inquiry(String line, Language language, Audience audience, List<String> steps) {
        return new Inquiry(new Way(line, steps), language, audience, line);
    }

    private static Answer answer(Inquiry inquiry) {
        return COMPOSER.answer(inquiry);
    }

    private static Optional<String> tooLong(Answer answer, Inquiry inquiry) {
        int all = 0;
        int official = 0;
        for (TelegramMessage message : COMPOSER.messages(answer, inquiry, PressEffect.CLOSE)) {
            all += message.text().length();
            official += message.entities().stream()
                    .filter(entity -> entity.type().endsWith("blockquote"))
                    .mapToInt(TelegramMessage.Entity::length)
                    .sum();
        }
        boolean whole = inquiry.line().endsWith("en entier");
        return KeptBudget.broken(answer, whole ? Audience.PRIVATE : inquiry.audience(), all, official);
    }

    private static List<List<Button>> rows(Answer answer, Inquiry inquiry, PressEffect open) {
        List<TelegramMessage> messages = COMPOSER.messages(answer, inquiry, open);
        return messages.get(messages.size() - 1).keyboard();
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"FRENCH, PRIVATE", "ENGLISH, PRIVATE", "FRENCH, OTHERS", "ENGLISH, OTHERS"})
    void aPhoneShowsEveryAnswersButtonsWhole(Language language, Audience audience) {
        List<String> lines = lines(language);
        assertTrue(lines.size() > 1_000, "only " + lines.size() + " lines");
        Set<String> wrong = new TreeSet<>();
        Set<String> cut = new TreeSet<>();
        Map<Integer, Integer> openRows = new TreeMap<>();
        for (String line : lines) {
            for (List<String> way : WAYS) {
                examine(line, inquiry(line, language, audience, way), wrong, cut, openRows);
            }
        }
        System.out.println(language + " " + audience + ": " + lines.size() + " lines; menus by rows: " + openRows
                + "; cut: " + cut);
        assertEquals(Set.of(), wrong, wrong.size() + " of " + lines.size());
    }

    private static void examine(
            String line, Inquiry inquiry, Set<String> wrong, Set<String> cut, Map<Integer, Integer> openRows) {
        Answer answer = answer(inquiry);
        List<List<Button>> closed = rows(answer, inquiry, PressEffect.CLOSE);
        tooLong(answer, inquiry).ifPresent(what -> wrong.add(line + ": " + what));
        if (closed.size() > Budget.rows(answer.kind(), inquiry.audience())) {
            wrong.add(line + ": " + closed.size() + " rows: " + labels(closed));
        }
        List<Button> reached = new ArrayList<>(buttons(closed));
        for (Button menu : menus(closed)) {
            List<List<Button>> open =
                    rows(answer, inquiry, PressEffect.read(menu.value()).orElseThrow());
            reached.addAll(buttons(open));
            openRows.merge(open.size(), 1, Integer::sum);
            if (open.size() > MOST_OPEN) {
                wrong.add(line + ", " + menu.label() + ": " + open.size() + " rows: " + labels(open));
            }
            tooWide(open, WIDTH_OF_A_MENU).forEach(row -> wrong.add(line + ", " + menu.label() + ": " + row));
        }
        tooWide(closed, WIDTH).forEach(row -> wrong.add(line + ": " + row));
        missing(answer, inquiry, reached).forEach(action -> wrong.add(line + " lacks " + action));
        reached.stream().map(Button::label).filter(label -> label.endsWith("…")).forEach(cut::add);
    }

    @ParameterizedTest
    @CsvSource({"FRENCH, PRIVATE", "ENGLISH, PRIVATE", "FRENCH, OTHERS", "ENGLISH, OTHERS"})
    void aPhoneShowsWhatIsWrongInADraft(Language language, Audience audience) {
        Set<String> wrong = new TreeSet<>();
        for (String draft : FaultyDrafts.all()) {
            for (List<String> steps : List.of(List.<String>of(), List.of(draft))) {
                Inquiry checked = new Inquiry(new Way(ChatDrafts.LINE, steps), language, audience, draft);
                examine("check " + draft, checked, wrong, new TreeSet<>(), new TreeMap<>());
            }
            // no button can hold a long list of references
            if (draft.lines().count() < FaultyDrafts.MANY) {
                examine(draft, inquiry(draft, language, audience, List.of()), wrong, new TreeSet<>(), new TreeMap<>());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static List<Button> buttons(List<List<Button>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    private static String labels(List<List<Button>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Button::label).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining(" / "));
    }

    private static List<Button> menus(List<List<Button>> rows) {
        return buttons(rows).stream()
                .filter(button -> PressEffect.read(button.value())
                        .filter(effect -> effect.equals(PressEffect.MORE) || effect.equals(PressEffect.NARROW))
                        .isPresent())
                .toList();
    }

    private static List<String> tooWide(List<List<Button>> rows, int width) {
        return rows.stream()
                .filter(row -> row.size() > 5
                        || row.stream()
                                .anyMatch(button -> button.label()
                                                .codePointCount(
                                                        0, button.label().length())
                                        > (row.size() == 1 ? WIDTH : width / row.size())))
                .map(row -> "too wide: " + labels(List.of(row)))
                .toList();
    }

    /** What an answer offers and no button does that is reached in two presses. */
    private static List<Action> missing(Answer answer, Inquiry inquiry, List<Button> reached) {
        List<Action> actions = answer.reply().actions();
        return actions.stream()
                .filter(action -> !(action instanceof Action.Copy
                        && action.value().length() > TelegramLimits.COPIED
                        && inquiry.audience() == Audience.OTHERS))
                .filter(action -> !isWithoutItsQuotationMarks(action, inquiry))
                .filter(action -> reached.stream().noneMatch(button -> does(button, action, actions, inquiry)))
                .toList();
    }

    /** A long question without its quotation marks is no stretch of the question: no button carries it. */
    private static boolean isWithoutItsQuotationMarks(Action action, Inquiry inquiry) {
        return action instanceof Action.Ask ask
                && ask.role() == Action.Role.WIDEN
                && inquiry.line().contains("«")
                && ButtonData.of(new Way(ask.says(), List.of()), inquiry.question())
                        .isEmpty();
    }

    private static boolean does(Button button, Action action, List<Action> actions, Inquiry inquiry) {
        if (button.kind() != Kind.SAY) {
            return button.value().equals(action.value());
        }
        Optional<PressEffect> effect = PressEffect.read(button.value());
        if (effect.isPresent()) {
            return effect.get().isCopy()
                    && Keyboard.copies(actions).get(effect.get().text()).equals(action);
        }
        return ButtonData.read(button.value(), Optional.of(inquiry.question()))
                .map(Way::line)
                .filter(action.value()::equals)
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"FRENCH", "ENGLISH"})
    void whereverAMenuIsOpenedOneGetsBackAsBefore(Language language) {
        for (String line : List.of("II.37", "VIII.1.o", "/search protection des victimes", "/theme 12 page 2")) {
            for (List<String> way : WAYS) {
                Inquiry inquiry = inquiry(line, language, Audience.PRIVATE, way);
                Answer answer = answer(inquiry);
                List<List<Button>> closed = rows(answer, inquiry, PressEffect.CLOSE);
                assertEquals(Optional.empty(), tooLong(answer, inquiry), line);
                assertTrue(!menus(closed).isEmpty(), line);
                for (Button menu : menus(closed)) {
                    Way kept = ButtonData.read(PressEffect.without(menu.value()), Optional.of(line))
                            .orElseThrow();
                    Inquiry again = inquiry(line, language, Audience.PRIVATE, kept.steps());
                    assertEquals(
                            buttons(closed).stream().map(Button::label).toList(),
                            buttons(rows(answer, again, PressEffect.CLOSE)).stream()
                                    .map(Button::label)
                                    .toList(),
                            line + " after " + way);
                }
            }
        }
    }
}
