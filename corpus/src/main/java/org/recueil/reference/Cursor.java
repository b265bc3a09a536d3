package org.recueil.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A place in the tokens of one text, which productions move forward and may set back. */
final class Cursor {
    /** No production passes more tokens at once that say nothing: so reading stays linear, whatever is read. */
    private static final int MOST_SKIPPED = 12;

    private final String text;
    private final List<Token> tokens;
    private final boolean prose;
    private int at;
    private int element;
    private int rest = -1;

    private Cursor(String text, String read, boolean prose) {
        this.text = text;
        this.tokens = Token.of(read);
        this.prose = prose;
    }

    /** A line that may be references and nothing else: read as kindly as can be. */
    static Cursor line(String text) {
        return new Cursor(text, text, false);
    }

    /**
     * Running text, in which a reference must be plain.
     *
     * @param read the same text with other characters in place of those where no reference can stand
     */
    static Cursor prose(String text, String read) {
        return new Cursor(text, read, true);
    }

    boolean inProse() {
        return prose;
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

    /** The token ahead, or the one so many further on; before the cursor, if less than 0. */
    Optional<Token> peek(int ahead) {
        int place = at + ahead;
        return place >= 0 && place < tokens.size() ? Optional.of(tokens.get(place)) : Optional.empty();
    }

    Optional<Token> peek() {
        return peek(0);
    }

    boolean sees(String text) {
        return sees(0, text);
    }

    boolean sees(int ahead, String text) {
        return sees(ahead, token -> token.text().equals(text));
    }

    boolean sees(int ahead, Token.Kind kind) {
        return sees(ahead, token -> token.is(kind));
    }

    boolean sees(int ahead, Set<String> words) {
        return sees(ahead, token -> token.isIn(words));
    }

    boolean sees(int ahead, Predicate<Token> what) {
        return peek(ahead).filter(what).isPresent();
    }

    /** Whether nothing stands between the token so many further on and the one before it. */
    boolean isGlued(int ahead) {
        Optional<Token> token = peek(ahead);
        Optional<Token> before = peek(ahead - 1);
        return token.isPresent()
                && before.isPresent()
                && before.get().end() == token.get().start();
    }

    /** The character so many after the end of the token ahead; a blank at the end of the text. */
    char after(Token token, int further) {
        return charAt(token.end() + further);
    }

    /** The character before a token; a blank at the beginning of the text. */
    char before(Token token) {
        return charAt(token.start() - 1);
    }

    char charAt(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
    }

    /** Whether the step just passed was a letter: {@code a}, {@code a)}. */
    boolean isAfterLetter() {
        int back = sees(-1, ")") ? -2 : -1;
        return sees(back, Token.Kind.WORD);
    }

    /** Remembers that an element begins here that no list continues. */
    void beginElement() {
        element = at;
    }

    /** Where that element began. */
    int element() {
        return element;
    }

    /** Remembers that what a list need not repeat begins here. */
    void expectRest() {
        rest = at;
    }

    /** Where it began. */
    int rest() {
        return rest;
    }

    void advance() {
        at++;
    }

    /** The token just passed; there must be one. */
    Token passed() {
        return tokens.get(at - 1);
    }

    List<Token> between(int from, int to) {
        return tokens.subList(from, to);
    }

    /** Whether one of these words stands soon after a mark and before the cursor. */
    boolean passed(int from, Set<String> words) {
        return between(from, Math.min(at, from + MOST_SKIPPED)).stream().anyMatch(token -> token.isIn(words));
    }

    /** Passes tokens as long as they are among these words; whether there was one. */
    boolean skip(Set<String> words) {
        int start = at;
        while (at - start < MOST_SKIPPED && sees(0, words)) {
            at++;
        }
        return at > start;
    }

    void skipFillers() {
        skip(Vocabulary.FILLERS);
    }
}
