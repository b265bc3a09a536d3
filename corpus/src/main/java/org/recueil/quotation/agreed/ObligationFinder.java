package org.recueil.quotation.agreed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.recueil.quotation.match.ForceWords;
import org.recueil.quotation.match.ForceWords.Phrase;
import org.recueil.quotation.match.Word;
import org.recueil.quotation.match.WordReader;
import org.recueil.quotation.value.Force;

/**
 * Finds how strongly a French sentence asks. Its verbs form a chain, such as {@code sont invités à envisager … de}, and
 * the weakest of them gives the force. The chain ends with the first infinitive that is no part of it: in
 * {@code devraient adopter des mesures, notamment en envisageant de créer un organisme}, only {@code devraient} counts.
 * Words that limit an act, such as {@code le cas échéant}, are no verbs and do not count.
 */
final class ObligationFinder {
    /** How a phrase begins that limits an act: {@code s'il y a lieu}, {@code selon les besoins}. */
    private static final Pattern LIMIT = Pattern.compile("(?:s['’]il |si |lors|le cas |au |en cas |selon |dans |autant "
            + "|chaque fois |toutes les fois |sous |à titre |sur une base ).*");

    private static final Pattern INFINITIVE = Pattern.compile("\\p{L}+[ei]r");
    private static final Set<String> OTHER_INFINITIVES = Set.of(
            ("admettre apprendre avoir combattre comprendre concevoir conclure connaitre construire convaincre detruire"
                            + " dire ecrire elire entendre entreprendre etendre etre faire inclure inscrire interdire"
                            + " introduire lire mettre permettre poursuivre pourvoir prendre prescrire prevoir produire"
                            + " promettre promouvoir recevoir reconnaitre reduire remettre rendre repondre restreindre"
                            + " rompre satisfaire soumettre souscrire suivre tendre traduire transmettre vendre vivre"
                            + " voir")
                    .split(" "));
    private static final Set<String> NO_INFINITIVES = Set.of(
            ("avenir chantier courrier danger dernier desir entier etranger fer fevrier financier foyer hier immobilier"
                            + " janvier loisir mer metier ouvrier papier particulier plaisir policier premier quartier"
                            + " regulier singulier souvenir tir")
                    .split(" "));
    /** Words before an infinitive that says only why something is asked. */
    private static final Set<String> PURPOSE = Set.of("afin", "pour", "vue");
    /** Words before a verb that asks nothing of those to whom the sentence speaks. */
    private static final Set<String> RELATIVE =
            Set.of("auquel", "auxquelles", "auxquels", "dont", "en", "laquelle", "lesquelles", "lesquels", "ou", "qui");

    private static final Set<String> PRONOUNS = Set.of("elle", "elles", "il", "ils");
    private static final Set<String> PERMISSION = Set.of("peut", "peuvent", "pourra", "pourront");
    private static final Set<String> DENIAL = Set.of("n", "ne");
    /** With this subject, the present tense is a duty, because these texts repeat the Protocol ({@code force.tsv}). */
    private static final String DUTY = "Chaque État partie";

    private static final Pattern BEGINNING = Pattern.compile("(?:^|\\s*:\\s*)(\\p{L})");
    private static final String APOSTROPHES = "'’";

    private final String text;
    private final List<Word> words;
    /** The index of the first word after the introduction. */
    private final int first;

    private ObligationFinder(Optional<String> introduction, String sentence) {
        String before = introduction.map(words -> words + " ").orElse("");
        text = before + sentence;
        words = WordReader.ofDraft(text, 0, text.length());
        first = (int)
                words.stream().filter(word -> word.start() < before.length()).count();
    }

    /**
     * The obligation of a sentence; empty if it asks for nothing.
     *
     * @param introduction the words that introduce it, if it is an item of a list; their verbs begin the chain
     */
    static Optional<Obligation> of(Optional<String> introduction, String sentence) {
        return new ObligationFinder(introduction, sentence).find();
    }

    /** Whether a text begins with a subject and a verb that asks, without an infinitive before it. */
    static boolean asksAtOnce(String text) {
        ObligationFinder finder = new ObligationFinder(Optional.empty(), text);
        return ForceWords.in(finder.words).stream()
                .filter(finder::isVerb)
                .findFirst()
                .filter(phrase -> !finder.hasInfinitive(0, phrase.end()))
                .isPresent();
    }

    private Optional<Obligation> find() {
        List<Phrase> chain = new ArrayList<>();
        for (Phrase phrase : ForceWords.in(words)) {
            boolean itemBegins = phrase.first() == first;
            if (!isVerb(phrase) || chain.isEmpty() && !itemBegins && isInfinitive(phrase.first())) {
                continue;
            } else if (!itemBegins
                    && !chain.isEmpty()
                    && hasInfinitive(chain.get(chain.size() - 1).end(), phrase.first())) {
                if (phrase.first() > first) {
                    break;
                }
                continue;
            }
            chain.add(phrase);
        }
        if (chain.isEmpty()) {
            return text.contains(DUTY) ? Optional.of(new Obligation(Force.OBLIGE, DUTY)) : Optional.empty();
        }
        return chain.stream()
                .map(this::force)
                .max(Force::compareTo)
                .map(weakest -> new Obligation(weakest, words(chain)));
    }

    /** Whether a phrase asks or allows, and in the main clause. */
    private boolean isVerb(Phrase phrase) {
        boolean relative =
                isBefore(phrase, 1, RELATIVE) || isBefore(phrase, 1, PRONOUNS) && isBefore(phrase, 2, RELATIVE);
        String own = text.substring(start(phrase), end(phrase)).toLowerCase(Locale.ROOT);
        return !relative && !LIMIT.matcher(own).matches();
    }

    private boolean isBefore(Phrase phrase, int distance, Set<String> folded) {
        int at = phrase.first() - distance;
        return at >= 0 && folded.contains(words.get(at).folded());
    }

    /** What nobody may do is a duty: {@code ne peut pas}. */
    private Force force(Phrase phrase) {
        boolean denied = isBefore(phrase, 1, DENIAL)
                && PERMISSION.contains(words.get(phrase.first()).folded());
        return denied ? Force.OBLIGE : phrase.force();
    }

    /** Whether there is an infinitive that says what is asked, not only why. */
    private boolean hasInfinitive(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean purpose = i > 0 && PURPOSE.contains(words.get(i - 1).folded())
                    || i > 1 && PURPOSE.contains(words.get(i - 2).folded());
            if (isInfinitive(i) && !purpose) {
                return true;
            }
        }
        return false;
    }

    private boolean isInfinitive(int at) {
        String word = words.get(at).folded();
        return OTHER_INFINITIVES.contains(word) || INFINITIVE.matcher(word).matches() && !NO_INFINITIVES.contains(word);
    }

    private String words(List<Phrase> chain) {
        StringBuilder all = new StringBuilder();
        int before = chain.get(0).first();
        for (Phrase phrase : chain) {
            if (all.length() > 0) {
                all.append(phrase.first() == before ? " " : " … ");
            }
            all.append(words(phrase));
            before = phrase.end();
        }
        return all.toString();
    }

    /** A phrase as it stands within a sentence: {@code envisager de} where a list follows {@code envisager :}. */
    private String words(Phrase phrase) {
        return BEGINNING
                .matcher(text.substring(start(phrase), end(phrase)))
                .replaceAll(begins ->
                        (begins.start() == 0 ? "" : " ") + begins.group(1).toLowerCase(Locale.ROOT));
    }

    private int start(Phrase phrase) {
        return words.get(phrase.first()).start();
    }

    /** The end of a phrase with its apostrophe: {@code envisager d'}. */
    private int end(Phrase phrase) {
        int end = words.get(phrase.end() - 1).end();
        return end < text.length() && APOSTROPHES.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }
}
