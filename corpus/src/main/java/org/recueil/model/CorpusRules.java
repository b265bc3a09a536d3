package org.recueil.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/** What must hold of the contents of a corpus, so that every id in it leads to a text. */
final class CorpusRules {
    private CorpusRules() {}

    /** @throws IllegalArgumentException for the first rule that is broken */
    static void check(CorpusBuilder contents, Corpus corpus) {
        requireOnce(contents.meetings, Meeting::id);
        requireOnce(contents.provisions, Provision::id);
        corpus.provisions().forEach(provision -> check(provision.id(), corpus));
        corpus.themes().forEach(theme -> check(theme, corpus));
        Set<String> names = corpus.newestThemes().stream().map(Theme::name).collect(Collectors.toSet());
        corpus.suggestions().all().forEach(suggestion -> check(suggestion, names, corpus));
        corpus.languageEditions().forEach(edition -> check(edition, corpus));
    }

    private static <T> void requireOnce(Collection<T> texts, Function<T, TextId> idOf) {
        Set<TextId> known = new HashSet<>();
        texts.stream().map(idOf).forEach(id -> require(known.add(id), () -> id + " twice"));
    }

    private static void check(ProvisionId id, Corpus corpus) {
        require(corpus.meeting(id.meeting()).isPresent(), () -> id + " has no meeting");
        require(corpus.meetingOf(id).instrument().isPresent(), () -> id + " has no instrument that carries it");
        require(id.isTopLevel() || corpus.provision(id.parent()).isPresent(), () -> id + " has no parent");
    }

    private static void check(Theme theme, Corpus corpus) {
        theme.references()
                .forEach(id -> require(
                        corpus.provision(id).isPresent(),
                        () -> "theme \"" + theme.name() + "\" lists " + id + ", which does not exist"));
    }

    private static void check(Suggestion suggestion, Set<String> names, Corpus corpus) {
        ProvisionId id = suggestion.provision();
        require(corpus.provision(id).isPresent(), () -> "a suggestion for " + id + ", which does not exist");
        require(!corpus.isListed(id), () -> "a suggestion for " + id + ", which official themes list");
        for (String name : suggestion.themes()) {
            require(
                    names.contains(name),
                    () -> "\"" + name + "\" is suggested for " + id + ", but no theme of " + corpus.edition()
                            + " has that name");
        }
    }

    private static void check(LanguageEdition edition, Corpus corpus) {
        edition.texts()
                .keySet()
                .forEach(id -> require(
                        corpus.provision(id).isPresent() || corpus.meeting(id).isPresent(),
                        () -> id + " in " + edition.language() + ", which does not exist"));
    }

    private static void require(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise.get());
        }
    }
}
