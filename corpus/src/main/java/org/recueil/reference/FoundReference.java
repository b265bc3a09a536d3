package org.recueil.reference;

import java.util.List;
import java.util.Set;

/**
 * A reference and its place in a text.
 *
 * @param start where it begins, with the words that announce it, in UTF-16 units from 0
 * @param end where it ends, exclusive
 */
public record FoundReference(int start, int end, Reference reference) {
    private static final Set<String> LEADING =
            Vocabulary.union(Vocabulary.OF, Vocabulary.SEPARATORS, Set.of("(", ")", "[", "]", "."));

    /** The place of what stands between two marks of a cursor, without the articles and brackets before it. */
    static FoundReference between(Cursor cursor, int from, int to, Reference reference) {
        List<Token> tokens = cursor.between(from, to);
        int start = tokens.stream()
                .filter(token -> !token.isIn(LEADING))
                .findFirst()
                .orElseThrow()
                .start();
        Token last = tokens.get(tokens.size() - 1);
        boolean closing = cursor.sees(")") && last.is(Token.Kind.WORD) && cursor.before(last) != '.';
        return new FoundReference(start, closing ? cursor.peek().orElseThrow().end() : last.end(), reference);
    }
}
