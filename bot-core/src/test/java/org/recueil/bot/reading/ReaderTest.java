package org.recueil.bot.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recueil.bot.HostileLines;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.TestTable;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.bot.intent.ExportIntent;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.intent.SourceIntent;
import org.recueil.bot.intent.TalkIntent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.intent.ThemeIntent.Listing;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.theme.ThemeFamily;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.ReferenceParser;
import org.recueil.reply.Action;
import org.recueil.wording.Language;

/** Is an intent that was printed, and read again, the same intent? */
class ReaderTest {
    private static final Corpus CORPUS = TestCorpus.get();
    private static final ThemeFinder THEMES = new ThemeFinder(CORPUS);
    private static final Reader READER = new Reader(CORPUS, THEMES);

    private static Intent read(String line) {
        return READER.read(InputNormaliser.line(line)).intent();
    }

    private static void assertReadAgain(Intent intent) {
        assertEquals(intent, read(intent.line()), () -> "as a line: " + intent.line());
        assertEquals(intent, read(intent.says()), () -> "as a button says it: " + intent.says());
    }

    private static List<ProvisionId> ids() {
        List<ProvisionId> ids = CORPUS.provisions().stream().map(Provision::id).toList();
        assertTrue(ids.size() > 400, () -> ids.size() + " provisions");
        return ids;
    }

    @Test
    void everyProvisionIsAskedForByItsLabel() {
        for (ProvisionId id : ids()) {
            TextIntent.OneProvision one = new TextIntent.OneProvision(id);
            assertEquals(id.label(), one.line());
            assertEquals("/rec " + id.label(), one.says());
            assertReadAgain(one);
            assertEquals(one, read("rec " + id.label()));
            assertReadAgain(read("/liees " + id.label()));
            assertReadAgain(read("/citer " + id.label()));
            assertReadAgain(new ThemeIntent.ThemesListing(id));
        }
    }

    @Test
    void everyThemeIsAskedForOnEveryPage() {
        assertTrue(THEMES.all().size() > 70, () -> THEMES.all().size() + " themes");
        for (Theme theme : THEMES.all()) {
            for (Listing listing : Listing.values()) {
                assertReadAgain(new ThemeIntent.ThemeOf(theme, listing, 1));
                assertReadAgain(new ThemeIntent.ThemeOf(theme, listing, 2));
            }
            assertEquals(new ThemeIntent.ThemeOf(theme), read(theme.name()));
            assertEquals(new ThemeIntent.ThemeOf(theme), read("/theme " + theme.name()));
        }
        assertEquals("thème 12 page 2", new ThemeIntent.ThemeOf(theme(12), Listing.INDEXED, 2).line());
    }

    private static Theme theme(int number) {
        return THEMES.numbered(String.valueOf(number)).orElseThrow();
    }

    @Test
    void everyFamilyMeetingAndInstrumentIsAskedFor() {
        List<ThemeFamily> families = ThemeFamily.of(THEMES.all());
        assertTrue(families.size() > 5, () -> families.size() + " families");
        for (ThemeFamily family : families) {
            assertReadAgain(new ThemeIntent.FamilyOf(family, family.name(), 1));
            assertReadAgain(new ThemeIntent.FamilyOf(family, family.englishName(), 2));
        }
        for (Meeting meeting : CORPUS.meetings()) {
            assertReadAgain(SourceIntent.AtMeeting.of(meeting.id()));
            assertReadAgain(TextIntent.LookUp.of(meeting.id()));
            assertReadAgain(
                    new TextIntent.LookUp(TextIntent.LookUp.of(meeting.id()).references(), "", List.of(), 3));
            meeting.instrument()
                    .flatMap(Instrument::symbol)
                    .ifPresent(symbol -> assertReadAgain(read("/doc " + symbol)));
        }
        AdoptingSessions.in(CORPUS).forEach(session -> {
            assertReadAgain(new SourceIntent.OfInstrument(session));
            assertReadAgain(new SourceIntent.OfInstrument(session, 2));
        });
    }

    @Test
    void everyDocumentAndParagraphIsAskedFor() {
        for (BackgroundDocument document : CORPUS.documents()) {
            assertReadAgain(read("/doc " + document.symbol()));
            assertReadAgain(read(document.symbol()));
            assertReadAgain(read("/doc " + document.title()));
        }
        for (ReportParagraph paragraph : CORPUS.reportParagraphs()) {
            assertReadAgain(read(paragraph.symbol() + ", par. " + paragraph.number()));
        }
        assertReadAgain(new SourceIntent.Documents(2));
    }

    /** A line of each kind, with what it may have besides. */
    private static final List<String> LINES = List.of(
            "II.37",
            "II.31-42, V.35 et 5/2, par. 8 e)",
            "V.al.9 ; V.12 et V.13",
            "II.37 page 2",
            "II.37 xyz",
            "II.37, merci",
            "II.37 (2013)",
            "II.37 (2010) et V.35 (2013)",
            "Nous rappelons II.37 et V.35.",
            "réunions II et V",
            "27–29 janvier 2010",
            "thème 7 avant 2012",
            "rec. 99",
            "English text of II.37",
            "II.37 en espagnol et en russe",
            "recommandation 37",
            "/rec 37",
            "/rec enfants",
            "/liees II.37 page 2",
            "/liees rien",
            "/citer II.37, V.35 et ceci",
            "/citer thème:enfants",
            "/citer thème:zzz",
            "/theme police",
            "/theme victimes d'exploitation",
            "/theme enfats",
            "/theme enfats suggestions",
            "/theme 7 profil",
            "/theme zzz",
            "/theme II.37, II.38",
            "/themes",
            "/themes tous",
            "/themes victimes",
            "/themes victimes page 2",
            "/themes II.37",
            "enfants avant 2012",
            "enfants partie:B \"mot à mot\" -organes page 2",
            "général II.37",
            "?enfants",
            "???",
            "enfants page 2 page 1",
            "/reunion",
            "/reunion 2",
            "réunion de janvier 2010",
            "/reunion xyz",
            "/resolution",
            "/resolution 2010",
            "/resolution 9/9",
            "/resolution xyz",
            "/doc",
            "/doc 3",
            "/doc 2010/6, par. 95-9",
            "/doc 2013/4 en entier",
            "/doc xyz",
            "/doc demnade",
            "/rec",
            "/search",
            "/citer",
            "/liees",
            "/aide",
            "/aide tout",
            "/help rec",
            "/a_propos",
            "/a_propos corrections page 2",
            "What was corrected?",
            "/verifier « Les États parties doivent » (II.37)",
            "/langage Les États devraient former les juges",
            "/exporter enfants",
            "/exporter II.37, VII.2 à 5 excel",
            "/exporter réunion II page 2 CSV",
            "/exporter gel des avoirs docx",
            "/exporter microsoft word fichier",
            "/exporter search cartes PDF fichier",
            "/exporter enfants pdf",
            "/exporter vérification",
            "/export the whole index as excel",
            "/export check word",
            "exporter verification excel",
            "exporter /search thème:7 avant 2012 ris",
            "/exporter index md",
            "/exporter /exporter résolution 5/2 word",
            "/exporter enfnats word",
            "bonjour",
            "thanks, bye",
            "suivant",
            "/back",
            "👍",
            "/recc II.37",
            "");

    @Test
    void everyKindOfLineIsReadAgain() {
        Set<Class<?>> kinds = new HashSet<>();
        for (String line : LINES) {
            Intent intent = read(line);
            kinds.add(intent.getClass());
            assertReadAgain(intent);
        }
        List<Class<?>> missing = new ArrayList<>();
        for (Class<?> kind : Intent.class.getPermittedSubclasses()) {
            missing.addAll(kind.isInterface() ? List.of(kind.getPermittedSubclasses()) : List.of(kind));
        }
        missing.removeAll(kinds);
        assertEquals(List.of(), missing);
    }

    @Test
    void everyLineThatPeopleTypeIsReadAgain() {
        Stream.of("questions.tsv", "periods.tsv", "themes-meant.tsv", "words-read.tsv", "group-messages.tsv")
                .flatMap(table -> TestTable.rows(table).stream())
                .flatMap(Stream::of)
                .forEach(line -> assertReadAgain(read(line)));
        HostileLines.of(8, 1_000)
                .map(ReaderTest::read)
                .filter(intent -> !hasRest(intent))
                .forEach(ReaderTest::assertReadAgain);
    }

    /** What follows references and is none may be anything, which may belong to them if it stands closer. */
    private static boolean hasRest(Intent intent) {
        return intent instanceof TextIntent.LookUp lookUp && !lookUp.rest().isEmpty();
    }

    @Test
    void everyNameOfACommandIsRead() {
        Set<Verb> read = EnumSet.noneOf(Verb.class);
        for (String name : Verb.allNames()) {
            read.add(Verb.named(name.toUpperCase(Locale.ROOT)).orElseThrow());
            assertTrue(!(read("/" + name + " II") instanceof TalkIntent.NoCommand), name);
        }
        assertEquals(EnumSet.allOf(Verb.class), read);
    }

    /** What a button says is read as the intent whose role it has. */
    @Test
    void everyActionOfAnAnswerIsReadAgain() {
        int actions = 0;
        for (String line : LINES) {
            for (Language language : Language.values()) {
                Answer answer = TestCorpus.bot().answer(new Message(line, language));
                for (Action action : answer.reply().actions()) {
                    if (action instanceof Action.Ask ask) {
                        Intent intent = read(ask.says());
                        assertReadAgain(intent);
                        assertRole(ask, intent, line);
                        actions++;
                    }
                }
            }
        }
        assertTrue(actions > 500, actions + " actions");
    }

    private static void assertRole(Action.Ask ask, Intent intent, String line) {
        boolean fits = switch (ask.role()) {
            case LOOK -> intent instanceof TextIntent.LookUp || intent instanceof TextIntent.OneProvision;
            case NEIGHBOUR -> intent instanceof TextIntent.OneProvision || intent instanceof SourceIntent.AtMeeting;
            case THEME -> intent instanceof ThemeIntent.ThemeOf of && of.listing() == Listing.INDEXED;
            case SUGGESTIONS -> intent instanceof ThemeIntent.ThemeOf of && of.listing() == Listing.SUGGESTED;
            case THEMES -> intent instanceof ThemeIntent;
            case RELATED ->
                intent instanceof TextIntent.Related
                        || intent instanceof ThemeIntent.ThemeOf of && of.listing() == Listing.PROFILE;
            case CITE ->
                intent instanceof TextIntent.Cite
                        || intent instanceof ThemeIntent.ThemeOf of
                                && of.listing().isCited();
            case PAGE -> intent.page() > 1 || read(line).page() > 1;
            case NARROW, WIDEN -> intent instanceof Intent.Search;
            case HELP -> intent instanceof TalkIntent.Help;
            case DEBATE -> intent instanceof SourceIntent.DocumentOf;
            case SOURCE ->
                intent instanceof SourceIntent
                        || intent instanceof TextIntent.LookUp
                        || intent instanceof TalkIntent.Corrections;
            case VERIFY -> ask.says().equals("/verifier");
            case EXPORT -> intent instanceof ExportIntent;
            case CORRECTION, EXAMPLE, WHOLE -> true;
        };
        assertTrue(fits, () -> "« " + line + " » offers " + ask + ", read as " + intent);
    }

    @Test
    void aPrintedListOfReferencesIsTheSameList() {
        String printed = ((TextIntent.LookUp) read("/rec II.31 à 42, B.V.8 e) et par. 44 du rapport de 2010")).line();
        assertEquals("II.31–II.42, B.V.8.e, rapport de la réunion de 2010, par. 44", printed);
        assertEquals(
                ReferenceParser.parse("/rec II.31 à 42, B.V.8 e) et par. 44 du rapport de 2010".substring(5))
                        .references(),
                ReferenceParser.parse(printed).references());
    }
}
