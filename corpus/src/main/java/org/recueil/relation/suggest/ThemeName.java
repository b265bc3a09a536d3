package org.recueil.relation.suggest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.model.Theme;
import org.recueil.relation.Term;
import org.recueil.relation.TermReader;
import org.recueil.relation.TermWeights;

/**
 * The words of a theme's name and their shares of its meaning. Words in brackets ({@code Victimes (indemnisation)})
 * have more than those before them. Words of the name in the other edition count half.
 */
final class ThemeName {
    private static final Pattern BRACKETS = Pattern.compile("(?<before>.*?)\\((?<within>.*)\\)\\s*");
    private static final double BEFORE_BRACKETS = 0.3;
    private static final double OTHER_EDITION = 0.5;

    private final Map<String, Double> shares = new LinkedHashMap<>();

    ThemeName(Theme theme, TermWeights weights) {
        add(theme.name(), 1, weights);
        add(theme.otherName(), OTHER_EDITION, weights);
        shares.replaceAll((stem, weight) -> weight * weight);
        double all = shares.values().stream().mapToDouble(x -> x).sum();
        shares.replaceAll((stem, weight) -> weight / all);
    }

    private void add(String name, double factor, TermWeights weights) {
        Matcher brackets = BRACKETS.matcher(name);
        if (brackets.matches()) {
            addPart(brackets.group("before"), factor * BEFORE_BRACKETS, weights);
            addPart(brackets.group("within"), factor, weights);
        } else {
            addPart(name, factor, weights);
        }
    }

    private void addPart(String part, double factor, TermWeights weights) {
        for (Term term : TermReader.of(part)) {
            double weight = factor * weights.weight(term);
            if (weight > 0) {
                shares.merge(term.stem(), weight, Math::max);
            }
        }
    }

    /** How much of the name a provision contains, from 0 to 1. */
    double said(TermPresence provision) {
        double said = 0;
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            said += share.getValue() * provision.of(share.getKey());
        }
        return said;
    }
}
