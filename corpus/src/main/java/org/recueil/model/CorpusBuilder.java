package org.recueil.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Collects the contents of a {@link Corpus}. What is not set is empty, or as in the corpus that the builder began with.
 * For use by one thread.
 */
public final class CorpusBuilder {
    Collection<Meeting> meetings = List.of();
    Collection<Provision> provisions = List.of();
    List<Theme> themes = List.of();
    List<BackgroundDocument> documents = List.of();
    List<ReportParagraph> reportParagraphs = List.of();
    List<NumberedParagraph> introduction = List.of();
    Suggestions suggestions = Suggestions.NONE;
    Provenance provenance = new Provenance(List.of(), Optional.empty(), List.of());
    List<LanguageEdition> languages = List.of();
    AskedLines asked = AskedLines.NONE;
    Optional<String> pages = Optional.empty();

    /** Begins with nothing. */
    public CorpusBuilder() {}

    /** Begins with the contents of a corpus. */
    CorpusBuilder(Corpus corpus) {
        meetings = corpus.meetings();
        provisions = corpus.provisions();
        themes = corpus.themes();
        documents = corpus.documents();
        reportParagraphs = corpus.reportParagraphs();
        introduction = corpus.introduction();
        suggestions = corpus.suggestions();
        provenance = corpus.provenance();
        languages = corpus.languageEditions();
        asked = corpus.asked();
        pages = corpus.pages();
    }

    public CorpusBuilder meetings(Collection<Meeting> all) {
        meetings = all;
        return this;
    }

    public CorpusBuilder provisions(Collection<Provision> all) {
        provisions = all;
        return this;
    }

    /** @param all in the order of the data: the newest index first */
    public CorpusBuilder themes(List<Theme> all) {
        themes = all;
        return this;
    }

    public CorpusBuilder documents(List<BackgroundDocument> all) {
        documents = all;
        return this;
    }

    public CorpusBuilder reportParagraphs(List<ReportParagraph> all) {
        reportParagraphs = all;
        return this;
    }

    /** @param all the paragraphs with which the collection of background documents begins */
    public CorpusBuilder introduction(List<NumberedParagraph> all) {
        introduction = all;
        return this;
    }

    public CorpusBuilder suggestions(Suggestions all) {
        suggestions = all;
        return this;
    }

    public CorpusBuilder provenance(Provenance other) {
        provenance = other;
        return this;
    }

    public CorpusBuilder languages(List<LanguageEdition> all) {
        languages = all;
        return this;
    }

    public CorpusBuilder asked(AskedLines all) {
        asked = all;
        return this;
    }

    /** @param address where the pages of these texts are published; ends with a slash */
    public CorpusBuilder pages(String address) {
        pages = Optional.of(address);
        return this;
    }

    /**
     * The corpus with these contents.
     *
     * @throws IllegalArgumentException if an id is there twice, if a provision has no meeting, instrument or parent, or if
     *     a theme, a suggestion or a text in another language names a text that is not there
     */
    public Corpus build() {
        Corpus corpus = new Corpus(this);
        CorpusRules.check(this, corpus);
        return corpus;
    }
}
