package org.recueil.meetings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.text.Bilingual;
import org.recueil.text.EditDistance;

/** Finds the themes that people name in their files. */
final class ThemeLookup {
    private ThemeLookup() {}

    /**
     * The theme with this name in the newest index. If there is none, the theme there that had this name in an older
     * edition; then the theme with this name in an older edition. Names of the edition of 2019 do not count, because no
     * file ever used them.
     */
    static Optional<Theme> named(String name, Corpus corpus) {
        Predicate<String> same = other -> plain(other).equals(plain(name));
        List<Theme> newest = corpus.newestThemes();
        return Stream.of(
                        newest.stream().filter(theme -> same.test(theme.name())),
                        newest.stream()
                                .filter(theme -> theme.edition() > Theme.NEWEST)
                                .filter(theme -> theme.otherNames().stream().anyMatch(same)),
                        corpus.themes().stream()
                                .filter(theme -> theme.edition() >= Theme.NEWEST && same.test(theme.name())))
                .flatMap(Function.identity())
                .findFirst();
    }

    private static String plain(String name) {
        return name.replace('’', '\'');
    }

    /** Says that the newest index has no theme with this name, and suggests the nearest one. */
    static Bilingual unknown(String name, Corpus corpus) {
        List<String> names = corpus.newestThemes().stream().map(Theme::name).toList();
        Bilingual nearest = EditDistance.nearest(name, names, 1).stream()
                .findFirst()
                .map(near -> Bilingual.of("vouliez-vous dire « " + near + " » ? ", "did you mean “" + near + "”? "))
                .orElse(Bilingual.same(""));
        return Bilingual.of(
                        "aucun thème de l’index de " + corpus.edition() + " ne s’appelle « " + name + " » ; ",
                        "no theme of the index of " + corpus.edition() + " is called “" + name + "”; ")
                .and(nearest)
                .and(Bilingual.of("/themes en donne la liste", "/themes lists them"));
    }
}
