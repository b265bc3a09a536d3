package org.recueil.bot.answer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.LanguageEdition;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.Theme;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.model.id.TextId;

/**
 * A provision in an answer, for scripts; or a document or a paragraph of a report, which have neither chapeau nor themes.
 *
 * @param id of a provision, a document or a paragraph of a report
 * @param label as people read it: {@code II.37}
 * @param text its own official words
 * @param chapeau the words above it, outermost first
 * @param citationInEnglish the citation in the form of English documents
 * @param url of the official document, if there is one
 * @param themes the names of the themes that list it in the newest index
 * @param official the text in other official languages, if further files have it
 */
public record AnswerItem(
        TextId id,
        String label,
        String text,
        List<String> chapeau,
        String citation,
        String citationInEnglish,
        Optional<String> url,
        List<String> themes,
        List<LanguageEdition.Text> official) {
    public AnswerItem {
        chapeau = List.copyOf(chapeau);
        themes = List.copyOf(themes);
        official = List.copyOf(official);
    }

    /** A background document by its summary. */
    public static AnswerItem of(BackgroundDocument document) {
        return of(document.id(), document.summary());
    }

    /** A paragraph of a report that is not a recommendation. */
    public static AnswerItem of(ReportParagraph paragraph) {
        return of(paragraph.id(), paragraph.text());
    }

    /** The official document in English, if there is one. */
    public Optional<String> urlInEnglish() {
        return url.map(Citation::englishUrl);
    }

    /** The id of a provision; empty if it is a document or a paragraph of a report. */
    public Optional<ProvisionId> provision() {
        return id instanceof ProvisionId provision ? Optional.of(provision) : Optional.empty();
    }

    /** A document with its summary or its headings as the text. */
    public static AnswerItem of(DocumentId id, String text) {
        return inDocument(id, id, text, id.symbol());
    }

    /** A paragraph of a report, word for word. */
    public static AnswerItem of(ReportParagraphId id, String text) {
        return inDocument(id, id.report(), text, Citation.inEnglish(id));
    }

    private static AnswerItem inDocument(TextId id, DocumentId document, String text, String citationInEnglish) {
        Optional<String> url = Optional.of(Citation.url(document.symbol()));
        return new AnswerItem(
                id, id.label(), text, List.of(), id.label(), citationInEnglish, url, List.of(), List.of());
    }

    /** Provisions of the corpus, in the same order. */
    public static List<AnswerItem> all(Corpus corpus, Collection<ProvisionId> ids) {
        return ids.stream().map(id -> of(corpus, corpus.get(id))).toList();
    }

    public static AnswerItem of(Corpus corpus, Provision provision) {
        Meeting meeting = corpus.meetingOf(provision.id());
        return new AnswerItem(
                provision.id(),
                provision.id().label(),
                provision.text(),
                corpus.chapeau(provision.id()),
                Citation.of(provision, meeting),
                Citation.inEnglish(provision, meeting),
                meeting.symbol().map(Citation::url),
                corpus.themesOf(provision.id()).stream().map(Theme::name).toList(),
                corpus.inOtherLanguages(provision.id()));
    }
}
