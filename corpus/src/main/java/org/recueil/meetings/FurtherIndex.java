package org.recueil.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recueil.meetings.IndexFile.Entry;
import org.recueil.meetings.IndexFile.Listed;
import org.recueil.model.Corpus;
import org.recueil.model.CorpusBuilder;
import org.recueil.model.Suggestion;
import org.recueil.model.Suggestions;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Resolution;
import org.recueil.text.Folding;

/** Adds a further edition of the thematic index to a corpus and carries over the names of the edition before. */
final class FurtherIndex {
    private final Corpus corpus;
    private final IndexFile file;
    private final TextFile text;
    private final ReferenceResolver resolver;
    private final Map<String, Theme> before = new HashMap<>();
    private final Map<String, Entry> takenOver = new HashMap<>();

    private FurtherIndex(Corpus corpus, IndexFile file) {
        this.corpus = corpus;
        this.file = file;
        this.text = file.file();
        this.resolver = new ReferenceResolver(corpus);
        corpus.newestThemes().forEach(theme -> before.put(Folding.fold(theme.name()), theme));
    }

    /**
     * @throws org.recueil.data.DataException if the file cannot be used; it names file and line and says what is wrong
     */
    static CorpusBuilder add(Corpus corpus, IndexFile file) {
        return new FurtherIndex(corpus, file).added();
    }

    private CorpusBuilder added() {
        file.entries().forEach(this::takeOver);
        List<Theme> themes = new ArrayList<>();
        for (Entry entry : file.entries()) {
            themes.add(theme(entry, themes.size() + 1));
        }
        Set<ProvisionId> listed = new LinkedHashSet<>();
        themes.forEach(theme -> listed.addAll(theme.references()));
        Suggestions suggestions = suggestions(listed);
        themes.addAll(corpus.themes());
        return corpus.toBuilder().themes(themes).suggestions(suggestions);
    }

    /**
     * Notes which names an entry takes over. Each name of the edition before leads to one theme: the one that claims
     * it, or the one with the same name.
     */
    private void takeOver(Entry entry) {
        for (String former : entry.former()) {
            if (!before.containsKey(Folding.fold(former))) {
                throw text.wrong(entry.line(), ThemeLookup.unknown(former, corpus));
            }
            take(former, entry);
        }
        if (before.containsKey(Folding.fold(entry.name()))) {
            take(entry.name(), entry);
        }
    }

    private void take(String former, Entry entry) {
        Entry other = takenOver.putIfAbsent(Folding.fold(former), entry);
        if (other != null && other != entry) {
            throw text.wrong(
                    entry.line(),
                    "« " + former + " » est déjà repris par le thème « " + other.name() + " », ligne " + other.line(),
                    "“" + former + "” is taken over by the theme “" + other.name() + "” already, line " + other.line());
        }
    }

    private Theme theme(Entry entry, int number) {
        Set<String> names = new LinkedHashSet<>(entry.former());
        Optional<String> english = entry.english();
        for (String former : formerOf(entry)) {
            Theme theme = before.get(Folding.fold(former));
            names.addAll(theme.otherNames());
            english = english.or(() -> Optional.of(theme.englishName()));
        }
        names.remove(entry.name());
        return new Theme(
                file.edition(),
                number,
                entry.name(),
                names.isEmpty() ? List.of(entry.name()) : List.copyOf(names),
                english.orElse(entry.name()),
                List.copyOf(references(entry)),
                List.of());
    }

    private List<String> formerOf(Entry entry) {
        List<String> former = new ArrayList<>(entry.former());
        if (takenOver.get(Folding.fold(entry.name())) == entry) {
            former.add(0, entry.name());
        }
        return former;
    }

    private Set<ProvisionId> references(Entry entry) {
        Set<ProvisionId> ids = new LinkedHashSet<>();
        for (Listed listed : entry.listed()) {
            Parsed parsed = ReferenceParser.parse(listed.references());
            if (!parsed.isComplete()) {
                throw text.wrong(
                        listed.line(),
                        "« " + listed.references() + " » n’est pas une référence ; des points-virgules les"
                                + " séparent : « II.3 ; II.55 à II.56 ; B.V.8.e »",
                        "“" + listed.references() + "” is no reference; semicolons stand between them:"
                                + " “II.3 ; II.55 à II.56 ; B.V.8.e”");
            }
            for (Resolution resolution : resolver.resolve(parsed.references())) {
                if (!(resolution instanceof Resolution.Found found)) {
                    throw text.wrong(
                            listed.line(),
                            "« " + listed.references() + " » ne désigne aucune disposition du corpus",
                            "“" + listed.references() + "” names no provision of the corpus");
                }
                ids.addAll(found.ids());
            }
        }
        return ids;
    }

    /** The suggestions of the edition before under their new names, without provisions that the new edition lists. */
    private Suggestions suggestions(Set<ProvisionId> listed) {
        List<Suggestion> carried = new ArrayList<>();
        for (Suggestion suggestion : corpus.suggestions().all()) {
            List<String> names = suggestion.themes().stream()
                    .map(name -> takenOver.get(Folding.fold(name)))
                    .filter(entry -> entry != null)
                    .map(Entry::name)
                    .distinct()
                    .toList();
            if (!names.isEmpty() && !listed.contains(suggestion.provision())) {
                carried.add(new Suggestion(suggestion.provision(), names));
            }
        }
        return new Suggestions(carried);
    }
}
