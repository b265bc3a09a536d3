package org.recueil.model;

import java.util.Collection;
import java.util.List;

/** A corpus of which some contents are replaced; all others stay as they are. For one thread. */
public final class CorpusBuilder {
    private final Corpus corpus;
    private Collection<Meeting> meetings;
    private Collection<Provision> provisions;
    private List<Theme> themes;
    private Suggestions suggestions;
    private Provenance provenance;
    private List<LanguageEdition> languages;
    private AskedLines asked;

    CorpusBuilder(Corpus corpus) {
        this.corpus = corpus;
        meetings = corpus.meetings();
        provisions = corpus.provisions();
        themes = corpus.themes();
        suggestions = corpus.suggestions();
        provenance = corpus.provenance();
        languages = corpus.languageEditions();
        asked = corpus.asked();
    }

    public CorpusBuilder meetings(Collection<Meeting> other) {
        meetings = other;
        return this;
    }

    public CorpusBuilder provisions(Collection<Provision> other) {
        provisions = other;
        return this;
    }

    public CorpusBuilder themes(List<Theme> other) {
        themes = other;
        return this;
    }

    public CorpusBuilder suggestions(Suggestions other) {
        suggestions = other;
        return this;
    }

    public CorpusBuilder provenance(Provenance other) {
        provenance = other;
        return this;
    }

    public CorpusBuilder languages(List<LanguageEdition> other) {
        languages = other;
        return this;
    }

    public CorpusBuilder asked(AskedLines other) {
        asked = other;
        return this;
    }

    /**
     * The corpus that it makes.
     *
     * @throws IllegalArgumentException if its contents do not fit together, as {@link Corpus} says
     */
    public Corpus build() {
        return new Corpus(
                meetings,
                provisions,
                themes,
                corpus.documents(),
                corpus.reportParagraphs(),
                corpus.introduction(),
                suggestions,
                provenance,
                languages,
                asked);
    }
}
