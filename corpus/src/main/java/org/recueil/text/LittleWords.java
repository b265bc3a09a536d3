package org.recueil.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * French and English words that carry no meaning of their own, folded and grouped by kind. Each use takes the kinds
 * that it can ignore: the name of a theme needs no article, but a search for {@code lutte contre} may need its
 * preposition.
 */
public enum LittleWords {
    FRENCH_ARTICLES("au aux des du l la le les un une"),
    /** Prepositions that only join words. A name without them is still the same name. */
    FRENCH_JOINING("a d de dans en par pour sur"),
    FRENCH_PREPOSITIONS("apres autour avant avec chez concernant contre durant entre jusqu lors notamment outre parmi"
            + " pendant sans selon sous vers via"),
    FRENCH_CONJUNCTIONS("afin ainsi alors car comme cependant et lorsqu lorsque mais ni ou puisqu puisque qu que si"
            + " toutefois"),
    FRENCH_PRONOUNS("aucun aucune auquel autre autres auxquelles auxquels c ce ceci cela celle celles celui ces cet"
            + " cette ceux chacun chacune chaque desquelles desquels dont duquel elle elles eux il ils j je leur leurs"
            + " lui m ma me meme memes mes moi mon nos notre nous on plusieurs s sa se ses soi son t ta te tel telle"
            + " telles tels tes toi ton tous tout toute toutes tu vos votre vous y"),
    FRENCH_QUESTIONS("combien comment laquelle lequel lesquelles lesquels pourquoi quand quel quelle quelles quels qui"
            + " quoi"),
    FRENCH_ADVERBS("aussi bien ci encore eventuellement mieux moins n ne non pas plus plutot souvent tres"),
    FRENCH_AUXILIARIES("ai aient ait avaient avait avoir ayant est etaient etait etant ete etre eu ont sera seraient"
            + " serait seront soient soit sont"),
    ENGLISH_ARTICLES("a an the"),
    /** Prepositions that only join words, as in French. */
    ENGLISH_JOINING("as at by for from in of on to"),
    ENGLISH_PREPOSITIONS("about after against between during into over regarding concerning through under until upon"
            + " with within without"),
    ENGLISH_CONJUNCTIONS("and because but however if or so than that then whether while"),
    ENGLISH_PRONOUNS("all any anything both each he her hers him his i it its me my other our she some something such"
            + " their them there these they this those us we you your"),
    ENGLISH_QUESTIONS("how what when where which who whom whose why"),
    ENGLISH_ADVERBS("again also more most much not only"),
    ENGLISH_AUXILIARIES("am are be been being can could did do does has have is may might must ought shall should was"
            + " were will would");

    private final Set<String> words;

    LittleWords(String words) {
        this.words = Set.copyOf(Arrays.asList(words.split(" ")));
    }

    /** The words of this kind. */
    public Set<String> words() {
        return words;
    }

    /** All French little words. */
    public static Set<String> french() {
        return of(EnumSet.range(FRENCH_ARTICLES, FRENCH_AUXILIARIES));
    }

    /** All English little words. */
    public static Set<String> english() {
        return of(EnumSet.range(ENGLISH_ARTICLES, ENGLISH_AUXILIARIES));
    }

    /** The words of several kinds. */
    public static Set<String> of(Set<LittleWords> kinds) {
        Set<String> all = new HashSet<>();
        for (LittleWords kind : kinds) {
            all.addAll(kind.words);
        }
        return Set.copyOf(all);
    }
}
