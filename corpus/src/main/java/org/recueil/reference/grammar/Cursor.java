package org.recueil.reference.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The tokens of one text and a position among them, which moves forward and can be set back. The productions look at the
 * tokens ahead and behind it.
 */
public final class Cursor {
    /**
     * The most tokens without meaning that a production passes at once. The limit keeps reading linear for any text.
     */
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

    /** A cursor over a line that may consist of references only. It is read leniently. */
    public static Cursor line(String text) {
        return new Cursor(text, text, false);
    }

    /**
     * A cursor over running text, in which a reference must be unmistakable.
     *
     * @param read the same text, with other characters in the places where no reference can stand
     */
    public static Cursor prose(String text, String read) {
        return new Cursor(text, read, true);
    }

    /** Whether the cursor is in running text and not on a line of references. */
    public boolean inProse() {
        return prose;
    }

    /** The position, for {@link #back}. */
    public int mark() {
        return at;
    }

    /** Moves to a position. */
    public void back(int mark) {
        at = mark;
    }

    public boolean atEnd() {
        return at == tokens.size();
    }

    /** The token {@code ahead} places after the next one; a negative number means a token before the position. */
    Optional<Token> peek(int ahead) {
        int place = at + ahead;
        return place >= 0 && place < tokens.size() ? Optional.of(tokens.get(place)) : Optional.empty();
    }

    public Optional<Token> peek() {
        return peek(0);
    }

    public void advance() {
        at++;
    }

    /** The token just passed; there must be one. */
    public Token passed() {
        return tokens.get(at - 1);
    }

    List<Token> between(int from, int to) {
        return tokens.subList(from, to);
    }

    /** The character {@code further} places after the one that follows a token; a blank beyond the end of the text. */
    char after(Token token, int further) {
        return charAt(token.end() + further);
    }

    /** The character before a token; a blank at the beginning of the text. */
    public char before(Token token) {
        return charAt(token.start() - 1);
    }

    /** The character at an index of the text; a blank outside the text. */
    public char charAt(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
    }

    /** Whether the next token is this text, as written. */
    public boolean sees(String text) {
        return sees(0, text);
    }

    /**
     * Whether the token {@code ahead} places after the next one is this text, as written; a negative number looks back.
     */
    public boolean sees(int ahead, String text) {
        return sees(ahead, token -> token.text().equals(text));
    }

    public boolean sees(int ahead, Token.Kind kind) {
        return sees(ahead, token -> token.is(kind));
    }

    /** Whether the token {@code ahead} places after the next one is one of these words. */
    public boolean sees(int ahead, Set<String> words) {
        return sees(ahead, token -> token.isIn(words));
    }

    public boolean sees(int ahead, Predicate<Token> what) {
        return peek(ahead).filter(what).isPresent();
    }

    /** Whether nothing stands between the token {@code ahead} places further on and the one before it. */
    boolean isGlued(int ahead) {
        Optional<Token> token = peek(ahead);
        Optional<Token> before = peek(ahead - 1);
        return token.isPresent()
                && before.isPresent()
                && before.get().end() == token.get().start();
    }

    /** Whether the step that was just passed is a letter: {@code a}, {@code a)}. */
    boolean isAfterLetter() {
        int back = sees(-1, ")") ? -2 : -1;
        return sees(back, Token.Kind.WORD);
    }

    /** Remembers that an element begins here that does not continue a list. */
    public void beginElement() {
        element = at;
    }

    /** Where that element began. */
    int element() {
        return element;
    }

    /** Remembers that the production {@code rest} begins here, which leaves out what a list shares. */
    void expectRest() {
        rest = at;
    }

    /** Where the last {@code rest} began; -1 if there was none. */
    int rest() {
        return rest;
    }

    /** Whether one of these words stands soon after a mark and before the cursor. */
    boolean passed(int from, Set<String> words) {
        return between(from, Math.min(at, from + MOST_SKIPPED)).stream().anyMatch(token -> token.isIn(words));
    }

    /** Passes tokens as long as they are among these words. Returns whether it passed any. */
    public boolean skip(Set<String> words) {
        int passed = run(0, words);
        at += passed;
        return passed > 0;
    }

    /** How many tokens in a row are among these words, from the one {@code ahead} places further on. */
    int run(int ahead, Set<String> words) {
        int length = 0;
        while (length < MOST_SKIPPED && sees(ahead + length, words)) {
            length++;
        }
        return length;
    }

    void skipFillers() {
        skip(ReferenceVocabulary.FILLERS);
    }
}
