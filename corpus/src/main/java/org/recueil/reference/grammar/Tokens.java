package org.recueil.reference.grammar;

import java.util.List;
import java.util.Optional;

/** The tokens of one text and a position among them, which moves forward and can be set back. */
public class Tokens {
    private final String text;
    private final List<Token> tokens;
    private int at;

    Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
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
}
