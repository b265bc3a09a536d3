package org.recueil.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A place in the tokens of one text, which productions move forward and may set back. */
final class Cursor {
    private final List<Token> tokens;
    private int at;

    Cursor(String text) {
        this.tokens = Token.of(text);
    }

    int mark() {
        return at;
    }

    void back(int mark) {
        at = mark;
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    /** The token ahead, or the one so many further on. */
    Optional<Token> peek(int ahead) {
        return at + ahead < tokens.size() ? Optional.of(tokens.get(at + ahead)) : Optional.empty();
    }

    Optional<Token> peek() {
        return peek(0);
    }

    boolean sees(String text) {
        return sees(0, text);
    }

    boolean sees(int ahead, String text) {
        return peek(ahead).filter(token -> token.text().equals(text)).isPresent();
    }

    boolean sees(int ahead, Token.Kind kind) {
        return peek(ahead).filter(token -> token.is(kind)).isPresent();
    }

    void advance() {
        at++;
    }

    /** The token just passed; there must be one. */
    Token passed() {
        return tokens.get(at - 1);
    }

    /** Passes tokens as long as they are among these words; whether there was one. */
    boolean skip(Set<String> words) {
        int start = at;
        while (peek().filter(token -> words.contains(token.lower())).isPresent()) {
            at++;
        }
        return at > start;
    }

    void skipFillers() {
        skip(Vocabulary.FILLERS);
    }

    /** Passes fillers; whether one of them may announce an alinea of a preamble. */
    boolean skipFillersAndSeePreamble() {
        int start = at;
        while (skip(Vocabulary.FILLERS) || skip(Vocabulary.PREAMBLE)) {
            // both kinds may alternate
        }
        return tokens.subList(start, at).stream().anyMatch(token -> Vocabulary.PREAMBLE.contains(token.lower()));
    }
}
