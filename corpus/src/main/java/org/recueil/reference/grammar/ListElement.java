package org.recueil.reference.grammar;

import java.util.List;
import java.util.Set;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.FoundReference;
import org.recueil.reference.value.Reference;

/** An element of a list, with the marks of the cursor between which it stands. */
public record ListElement(Reference reference, int from, int to) {
    private static final Set<String> LEADING = ReferenceVocabulary.union(
            ReferenceVocabulary.OF, ReferenceVocabulary.SEPARATORS, Set.of("(", ")", "[", "]", "."));

    /** The reference and its place in the text of the cursor, without the articles and brackets before it. */
    public FoundReference in(Cursor cursor) {
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

    /** The same element inside a whole that was named after the list, below a path there. */
    ListElement within(Anchor whole, List<String> above) {
        return new ListElement(reference.within(whole, above), from, to);
    }
}
