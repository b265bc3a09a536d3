package org.recueil.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.recueil.bot.answer.Page;
import org.recueil.bot.reading.theme.ThemeFamily;
import org.recueil.bot.view.HelpTopic;
import org.recueil.data.AskedLinesReader;
import org.recueil.model.AskedLines;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.id.Part;
import org.recueil.wording.Language;

/** The lines with which budgets are measured: every text, list and document, what is missed, and several hundred questions. */
public final class BudgetLines {
    /** Of the lines that people would ask, every so many-th: each text has some. */
    private static final int STRIDE = 23;

    private static final Corpus CORPUS = TestCorpus.get();

    private BudgetLines() {}

    /** Every provision, document, and paragraph of a report. */
    public static List<String> texts() {
        List<String> lines = new ArrayList<>();
        CORPUS.provisions()
                .forEach(provision -> lines.add("/rec " + provision.id().label()));
        CORPUS.documents().forEach(document -> lines.add("/doc " + document.symbol()));
        CORPUS.reportParagraphs()
                .forEach(paragraph -> lines.add("/doc " + paragraph.id().label()));
        return lines;
    }

    /** Every theme on every page, every meeting and instrument, what is related and cited. */
    public static List<String> lists() {
        List<String> lines = new ArrayList<>();
        CORPUS.newestThemes().forEach(theme -> {
            int pages = Page.of(theme.references(), 1).pages();
            IntStream.rangeClosed(1, pages).forEach(page -> lines.add("/theme " + theme.number() + " page " + page));
            lines.add("/theme " + theme.number() + " suggestions");
            lines.add("/theme " + theme.number() + " profil");
            lines.add("/citer thème:" + theme.number());
        });
        CORPUS.meetings().forEach(meeting -> {
            String label = meeting.id().label();
            lines.addAll(List.of("/reunion " + label, label, label + " page 2"));
            meeting.instrument().map(Instrument::name).ifPresent(name -> lines.add("/doc " + name));
            if (meeting.id().part() == Part.B) {
                meeting.instrument().map(Instrument::name).ifPresent(name -> lines.add("/resolution " + name));
            }
        });
        CORPUS.provisions().forEach(provision -> {
            String label = provision.id().label();
            lines.addAll(List.of("/liees " + label, "/themes " + label));
        });
        lines.addAll(List.of("/themes", "/themes tous", "/themes tous page 5", "/doc", "/doc page 2", "/reunion"));
        lines.addAll(
                List.of("/resolution", "/doc 2010/6", "/citer II", "II.31 à 42", "II.3, II.55 et II.56", "rec. 37"));
        ThemeFamily.of(CORPUS.newestThemes()).forEach(family -> lines.add("/themes " + family.name()));
        return lines;
    }

    /** What is said of the bot itself, and of what there is not. */
    public static List<String> talk() {
        List<String> lines =
                new ArrayList<>(List.of("/aide", "/aide tout", "/a_propos", "bonjour", "merci", "suivant"));
        HelpTopic.ALL.forEach(topic -> lines.add("/aide " + topic));
        lines.addAll(
                List.of("/rec", "/theme", "/search", "/citer", "/liees", "II.99", "XX.3", "III.3", "B.VII", "9/9"));
        lines.addAll(List.of(
                "VII.2.z", "II.37.a", "/rec abc", "/theme zzzz", "/theme 99", "/theme ", "/xyz", "/sarch enfants"));
        lines.addAll(
                List.of("/search zzzzqq", "/doc zzzz", "/doc CTOC/COP/WG.4/2019/66", "/reunion zzz", "/reunion 1999"));
        lines.addAll(List.of(
                "/resolution 10/3", "/citer zzzz", "/liees zzzz", "recommandation 999", "recommandations de 2030"));
        lines.addAll(
                List.of("CTOC/COP/WG.4/2010/6, par. 999", "/citer III", "/liees III", "partie:Z", "?", "12", "de la"));
        return lines;
    }

    /** Questions that people would ask. */
    public static List<String> searches(Language language) {
        AskedLines all = AskedLinesReader.lines();
        List<String> asked = (language == Language.FRENCH ? all.french() : all.english())
                .values().stream().flatMap(List::stream).toList();
        return IntStream.iterate(0, i -> i < asked.size(), i -> i + STRIDE)
                .mapToObj(asked::get)
                .toList();
    }
}
