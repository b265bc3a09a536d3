package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.BudgetLines;
import org.recueil.bot.FaultyDrafts;
import org.recueil.bot.KeptBudget;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.platform.Way;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.blockkit.BlockKitRules;
import org.recueil.slack.blockkit.Reading;
import org.recueil.slack.blockkit.Surface;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.render.Escape;
import org.recueil.slack.render.SlackMessage;
import org.recueil.slack.render.Words;
import org.recueil.slack.show.Composer;
import org.recueil.slack.show.Owner;
import org.recueil.wording.Language;

/** Few buttons below every answer, none of which a phone cuts, and nothing that the core offers out of reach. */
class BudgetTest {
    private static final Corpus CORPUS = Trial.ENGINE.corpus();
    private static final Composer COMPOSER = Trial.composer(InstalledApp.USUAL);
    private static final int LABELS_IN_A_ROW = 30;

    @Tag("long")
    @ParameterizedTest
    @EnumSource(Language.class)
    void ofEveryTextThemeMeetingInstrumentAndDocumentAndOfSearches(Language language) {
        List<String> lines = lines(language);
        assertTrue(lines.size() > 800, () -> lines.size() + " lines");
        List<String> broken = new ArrayList<>();
        for (String line : lines) {
            AnswerPlace one = new AnswerPlace(
                    AnswerPlace.Readers.ONE, language, "", new Way(line, List.of("/search non-sanction")));
            check(line + " for one", COMPOSER.shareable(line, one), 4, broken);
            tooLong(line, one, COMPOSER.shareable(line, one)).ifPresent(broken::add);
            AnswerPlace all = Places.all(line, language);
            check(line + " for all", owned(COMPOSER.answer(line, all), language), 2, broken);
            tooLong(line, all, COMPOSER.answer(line, all)).ifPresent(broken::add);
            check(line + " shared", owned(COMPOSER.shared(line, language, Trial.ANNA), language), 2, broken);
        }
        assertEquals(List.of(), broken.stream().limit(20).toList(), () -> broken.size() + " in all");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ofWhatIsWrongInADraft(Language language) {
        List<String> broken = new ArrayList<>();
        for (String draft : FaultyDrafts.all()) {
            String line = "/verifier " + draft;
            AnswerPlace one = Places.one(line, language);
            check(line + " for one", COMPOSER.shareable(line, one), 4, broken);
            check(line + " in direct", COMPOSER.answer(line, one), 4, broken);
            tooLong(line, one, COMPOSER.answer(line, one)).ifPresent(broken::add);
            AnswerPlace all = Places.all(line, language);
            check(line + " for all", owned(COMPOSER.answer(line, all), language), 2, broken);
            tooLong(line, all, COMPOSER.answer(line, all)).ifPresent(broken::add);
            AnswerPlace cited = Places.one(draft, language).to("1234567890.123456", "");
            check(draft + " cites", COMPOSER.answer(draft, cited), 4, broken);
        }
        assertEquals(List.of(), broken.stream().limit(20).toList(), () -> broken.size() + " in all");
    }

    /** A line that no button has room for is written out, by the rules. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void ofLinesThatAreAsLongAsAButtonCanCarry(Language language) {
        for (int length : new int[] {1_700, 1_950, 1_990, 2_100}) {
            String question =
                    "protection des enfants victimes de la traite ".repeat(50).substring(0, length);
            for (String line : List.of(question, "/themes" + " ".repeat(length) + "tous", "/rec " + question)) {
                AnswerPlace place =
                        new AnswerPlace(AnswerPlace.Readers.ONE, language, "", new Way(line, List.of(question)));
                for (SlackMessage message : COMPOSER.shareable(line, place)) {
                    assertEquals(List.of(), BlockKitRules.errors(Surface.MESSAGE, BlockJson.of(message.blocks())));
                }
            }
        }
    }

    /** What buttons carry is as long as what was asked: the lines that lead back give way, the buttons stay. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void ofLongQuestionsAndOfMenusThatWereAskedForAtLength(Language language) {
        List<String> broken = new ArrayList<>();
        for (int length : new int[] {60, 120, 300, 500, 700, 1_000, 1_400}) {
            String question =
                    "protection des enfants victimes de la traite ".repeat(50).substring(0, length);
            String menu = "/themes" + " ".repeat(Math.min(length, 300)) + "tous";
            List<String> lines = List.of(question, "/search " + question, menu, "/rec II.37");
            for (String line : lines) {
                Way way = new Way(line, List.of(question, "/search " + question, "/themes " + question));
                for (String thread : List.of("", "1234567890.123456")) {
                    AnswerPlace one = new AnswerPlace(AnswerPlace.Readers.ONE, language, thread, way);
                    check(length + " for one: " + line, COMPOSER.shareable(line, one), 4, broken);
                    check(length + " in direct: " + line, COMPOSER.answer(line, one), 4, broken);
                }
                AnswerPlace all = new AnswerPlace(AnswerPlace.Readers.ALL, language, "1234567890.123456", Way.to(line));
                check(length + " for all: " + line, owned(COMPOSER.answer(line, all), language), 2, broken);
            }
        }
        assertEquals(List.of(), broken.stream().limit(20).toList(), () -> broken.size() + " in all");
    }

    private static List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        CORPUS.provisions().stream().map(Provision::id).forEach(id -> lines.add("/rec " + id.label()));
        CORPUS.meetings().stream().map(Meeting::id).forEach(id -> lines.add("/reunion " + id.label()));
        CORPUS.documents().stream().map(BackgroundDocument::symbol).forEach(symbol -> lines.add("/doc " + symbol));
        for (Theme theme : CORPUS.themes(2021)) {
            String line = "/theme " + theme.number();
            int pages = Trial.ENGINE.bot().answer(new Message(line, language)).pages();
            for (int page = 1; page <= pages; page++) {
                lines.add(page == 1 ? line : line + " page " + page);
            }
            lines.add("/citer thème:" + theme.number());
        }
        BudgetLines.searches(language).forEach(question -> lines.add("/search " + question));
        lines.addAll(List.of(
                "/themes",
                "/themes tous",
                "/resolution 5/2",
                "/decision 4/4",
                "/resolution",
                "/doc",
                "/liees II.37",
                "/citer II.37, V.35, B.V.8.e",
                "/aide",
                "/aide tout",
                "/about",
                "/xyz",
                "bonjour",
                "/rec II.9999",
                "formes",
                "victimes",
                "II.37, V.35, VII.2"));
        return lines;
    }

    private static Optional<String> tooLong(String line, AnswerPlace place, List<SlackMessage> messages) {
        int all = 0;
        int official = 0;
        for (SlackMessage message : messages) {
            Reading reading = Reading.of(BlockJson.of(message.blocks()));
            all += String.join("\n", reading.lines()).length();
            official += String.join("", reading.quotes()).length();
        }
        Audience audience = place.readers().audience();
        Answer answer = Trial.ENGINE.bot().answer(new Message(line, place.language(), audience));
        return KeptBudget.broken(answer, audience, all, official).map(what -> line + ": " + what);
    }

    private static List<SlackMessage> owned(List<SlackMessage> messages, Language language) {
        List<SlackMessage> owned = new ArrayList<>(messages);
        int last = owned.size() - 1;
        owned.set(last, new Owner(Trial.ANNA, language).below(owned.get(last), List.of()));
        return owned;
    }

    private static void check(String about, List<SlackMessage> messages, int rows, List<String> broken) {
        int count = 0;
        for (SlackMessage message : messages) {
            JsonArray blocks = BlockJson.of(message.blocks());
            String first = Reading.of(blocks).lines().get(0).strip();
            boolean isShared = first.startsWith(Words.in(Language.FRENCH).say("shared.by", ""))
                    || first.startsWith(Words.in(Language.ENGLISH).say("shared.by", ""));
            if (!isShared && !Escape.undo(message.text()).startsWith(first.split("\n")[0].strip())) {
                broken.add(about + ": is read aloud as " + message.text().split("\n")[0] + ", shown as " + first);
            }
            BlockKitRules.errors(Surface.MESSAGE, blocks).forEach(error -> broken.add(about + ": " + error));
            if (!Reading.of(blocks).boxes().isEmpty()) {
                broken.add(about + ": something is written out");
            }
            for (JsonElement block : blocks) {
                JsonObject row = block.getAsJsonObject();
                if (row.get("type").getAsString().equals("actions")) {
                    count++;
                    checkRow(about, row.getAsJsonArray("elements"), broken);
                }
            }
        }
        if (count > rows) {
            broken.add(about + ": " + count + " rows");
        }
    }

    /** Those beside each other share a row equally; a menu of three dots has no label. */
    private static void checkRow(String about, JsonArray row, List<String> broken) {
        List<String> labels = new ArrayList<>();
        for (JsonElement each : row) {
            JsonObject element = each.getAsJsonObject();
            for (String name : List.of("text", "placeholder")) {
                if (element.has(name)) {
                    labels.add(element.getAsJsonObject(name).get("text").getAsString());
                }
            }
        }
        int most = labels.isEmpty() ? 0 : LABELS_IN_A_ROW / labels.size();
        labels.stream()
                .filter(label -> label.length() > most || label.endsWith("…") || label.startsWith("/"))
                .forEach(label -> broken.add(about + ": \"" + label + "\" among " + labels));
    }
}
