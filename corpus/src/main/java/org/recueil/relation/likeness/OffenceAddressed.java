package org.recueil.relation.likeness;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.relation.Term;
import org.recueil.relation.TermReader;

/**
 * The offence that a provision is about. The Conference uses the same words for trafficking in persons and for the
 * smuggling of migrants ({@code B.III.j} and {@code B.III.k}). Such twins are not about the same matter.
 */
enum OffenceAddressed {
    TRAFFICKING("\\b(?:la|de|cette) traite\\b|\\btraite (?:des? (?:personnes|enfants)|(?:d|des) etres humains)\\b"
            + "|\\btrafic d etres humains\\b"),
    SMUGGLING("\\btrafic (?:illicite )?de (?:personnes )?migrant");

    private final Pattern named;

    OffenceAddressed(String named) {
        this.named = Pattern.compile(named);
    }

    /**
     * The offences that a provision names. If it names none, those in the words above it, then those in its heading. If
     * these name none either, trafficking, which is the subject of all these texts.
     *
     * @param ownWords the words of the provision's text
     */
    static Set<OffenceAddressed> of(Corpus corpus, Provision provision, List<Term> ownWords) {
        return named(ownWords)
                .or(() -> named(TermReader.of(String.join("\n", corpus.chapeau(provision.id())))))
                .or(() -> provision.heading().map(TermReader::of).flatMap(OffenceAddressed::named))
                .orElse(EnumSet.of(TRAFFICKING));
    }

    private static Optional<Set<OffenceAddressed>> named(List<Term> terms) {
        Set<OffenceAddressed> offences = EnumSet.noneOf(OffenceAddressed.class);
        for (OffenceAddressed offence : values()) {
            if (offence.isNamed(terms)) {
                offences.add(offence);
            }
        }
        return offences.isEmpty() ? Optional.empty() : Optional.of(Collections.unmodifiableSet(offences));
    }

    /** Whether the words of a text name this offence. */
    boolean isNamed(List<Term> terms) {
        return named.matcher(terms.stream().map(Term::folded).collect(Collectors.joining(" ")))
                .find();
    }
}
