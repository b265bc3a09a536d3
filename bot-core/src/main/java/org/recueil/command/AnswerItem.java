package org.recueil.command;

import java.util.List;
import java.util.Optional;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.Theme;

/**
 * A provision in an answer, for scripts; or a document or a paragraph of a report, which have neither chapeau nor themes.
 *
 * @param id of a provision ({@code A.II.37}), a document (its symbol) or a report paragraph ({@code
 *     CTOC/COP/WG.4/2010/6#44})
 * @param label as printed to people: {@code II.37}
 * @param text the official text, its own words
 * @param chapeau the words above it, outermost first
 * @param citationInEnglish the same citation as English documents have it
 * @param url the official document, where there is one
 * @param themes the names of the themes of 2021 that list it
 */
public record AnswerItem(
        String id,
        String label,
        String text,
        List<String> chapeau,
        String citation,
        String citationInEnglish,
        Optional<String> url,
        List<String> themes) {
    public AnswerItem {
        chapeau = List.copyOf(chapeau);
        themes = List.copyOf(themes);
    }

    /** A background document by its summary. */
    static AnswerItem of(BackgroundDocument document) {
        return inDocument(document.symbol(), document.summary());
    }

    /** A paragraph of a report that is no recommendation. */
    static AnswerItem of(ReportParagraph paragraph) {
        return inDocument(paragraph.id(), paragraph.text());
    }

    /** The official document in English, if there is one. */
    public Optional<String> urlInEnglish() {
        return url.map(Citation::englishUrl);
    }

    /** Whether it is a provision, and neither a document nor a paragraph of a report. */
    public boolean isProvision() {
        return id.indexOf('/') < 0;
    }

    /** A document by its symbol, or a paragraph of one: {@code CTOC/COP/WG.4/2010/6#44}. */
    static AnswerItem inDocument(String id, String text) {
        String citation = id.replace("#", ", par. ");
        Optional<String> url = Optional.of(Citation.url(id.replaceFirst("#.*", "")));
        return new AnswerItem(id, citation, text, List.of(), citation, id.replace("#", ", para. "), url, List.of());
    }

    static AnswerItem of(Corpus corpus, Provision provision) {
        Meeting meeting = corpus.meetingOf(provision.id());
        return new AnswerItem(
                provision.id().toString(),
                provision.id().label(),
                provision.text(),
                corpus.chapeau(provision.id()),
                Citation.of(provision, meeting),
                Citation.inEnglish(provision, meeting),
                meeting.instrument().flatMap(Instrument::symbol).map(Citation::url),
                corpus.themesOf(provision.id(), Theme.NEWEST).stream()
                        .map(Theme::name)
                        .toList());
    }
}
