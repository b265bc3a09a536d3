package org.recueil.quotation.match;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.recueil.text.NormalForm;

/**
 * Reads the words of a text without its typography: the forms of apostrophes, quotation marks, dashes and spaces,
 * accents as separate characters, ligatures, soft hyphens, hyphens at the end of a line, and the marks of notes. Marked
 * changes ({@code […]}, {@code [les États]}) become words of their own kind.
 */
public final class WordReader {
    private static final String PUNCTUATION = ",;:.?!()%/&";
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013";
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int LONGEST_BRACKET = 300;
    private static final int LONGEST_INITIAL = 3;
    private static final Pattern NOTE = Pattern.compile("[\\d*†,\\s]{1,8}");
    /** What the author of a draft adds to a quotation about the quotation. */
    private static final Pattern REMARK = Pattern.compile(
            "(?iu)sic\\s?!?|(?:non |c['’]est nous qui |passage |mots )?soulign(?:é|és|ons)(?: (?:par nous|dans l['’]original|ajouté))?"
                    + "|(?:italiques?|gras) ajoutée?s?|emphasis (?:added|ours)");

    private static final Pattern DOTS = Pattern.compile("[.…\\s]*");
    private static final int LONGEST_WORD = 100;
    private static final Pattern GLUED_NOTE = Pattern.compile("(?:\\p{L}+-)*\\p{L}{2,}\\d{1,2}");
    /** Words after whose full stop a number belongs to the text: {@code par.44}. */
    private static final Set<String> NUMBERED = Set.of(
            "par", "para", "paras", "art", "al", "rec", "no", "nos", "n", "p", "pp", "vol", "chap", "sect", "add");

    private final String text;
    private final int end;
    private final boolean draft;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private int since;

    private WordReader(String text, int start, int end, boolean draft) {
        this.text = text;
        this.end = end;
        this.draft = draft;
        at = start;
        since = start;
    }

    /** The words of an official text, in which brackets are only punctuation. */
    static List<Word> ofOfficial(String text) {
        return new WordReader(text, 0, text.length(), false).read();
    }

    /** The words of a stretch of a draft. Their places are those in the draft. */
    public static List<Word> ofDraft(String text, int start, int end) {
        return new WordReader(text, start, end, true).read();
    }

    private List<Word> read() {
        while (at < end) {
            char c = text.charAt(at);
            if (draft && (c == '[' || c == '(' || c == '…' || c == '.') && readMarkedChange()) {
                since = at;
            } else if (isNoteMark(c) || isNoteNumber()) {
                passNoteMark();
            } else if (isLetter(c)) {
                readWord();
            } else {
                at++;
            }
        }
        closeLast();
        return List.copyOf(words);
    }

    /** Reads {@code […]}, {@code [...]}, {@code …} or {@code [words]}. Reads nothing if none stands here. */
    private boolean readMarkedChange() {
        char c = text.charAt(at);
        if (c == '…' || text.startsWith("...", at)) {
            int after = at;
            while (after < end && (text.charAt(after) == '.' || text.charAt(after) == '…')) {
                after++;
            }
            return add(Word.Kind.GAP, after);
        }
        int close = c == '[' ? text.indexOf(']', at) : c == '(' ? text.indexOf(')', at) : -1;
        if (close < 0 || close >= end || close - at > LONGEST_BRACKET) {
            return false;
        }
        String inside = text.substring(at + 1, close);
        if (!inside.isEmpty() && DOTS.matcher(inside).matches()) {
            return add(Word.Kind.GAP, close + 1);
        } else if (REMARK.matcher(inside).matches()) {
            closeLast();
            at = close + 1;
            return true;
        } else if (c == '(' || inside.isEmpty()) {
            return false;
        } else if (NOTE.matcher(inside).matches()) {
            closeLast();
            at = close + 1;
            return true;
        }
        boolean afterLetters = at == since && !words.isEmpty();
        boolean begins = !afterLetters
                && close + 1 < end
                && isLetter(text.charAt(close + 1))
                && inside.length() <= LONGEST_INITIAL;
        return !begins && add(Word.Kind.REPLACED, close + 1);
    }

    private boolean add(Word.Kind kind, int after) {
        boolean inWord = kind == Word.Kind.REPLACED && at == since && !words.isEmpty();
        closeLast();
        int start = inWord ? words.remove(words.size() - 1).start() : at;
        at = after;
        while (inWord && at < end && isLetter(text.charAt(at))) {
            at++;
        }
        words.add(Word.mark(start, at, kind));
        return true;
    }

    private static boolean isNoteMark(char c) {
        return c == '*' || c == '†' || c == '‡' || c >= '⁰' && c <= '⁹' || c == '¹' || c == '²' || c == '³';
    }

    /** Whether a number follows a punctuation mark without a space, as the mark of a note does: {@code victimes.3}. */
    private boolean isNoteNumber() {
        if (!draft || !Character.isDigit(text.charAt(at)) || at == since || words.isEmpty()) {
            return false;
        }
        char before = text.charAt(at - 1);
        int after = at;
        while (after < end && Character.isDigit(text.charAt(after))) {
            after++;
        }
        boolean free = after == end
                || Character.isWhitespace(text.charAt(after))
                || ".,;»”\"".indexOf(text.charAt(after)) >= 0;
        Word last = words.get(words.size() - 1);
        boolean wordBefore = last.isPlain()
                && Character.isLowerCase(
                        last.letters().codePointBefore(last.letters().length()));
        return free
                && after - at <= 2
                && ".,;:»”\"!?)".indexOf(before) >= 0
                && at - since <= 2
                && wordBefore
                && !NUMBERED.contains(last.folded());
    }

    private void passNoteMark() {
        char c = text.charAt(at);
        at++;
        while (Character.isDigit(c) && at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && !isNoteMark(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void readWord() {
        closeLast();
        int start = at;
        boolean broken = false;
        StringBuilder letters = new StringBuilder();
        while (at < end) {
            char c = text.charAt(at);
            if (isLetter(c)) {
                letters.append(at == start && isInBrackets(at) ? Character.toLowerCase(c) : c);
                at++;
            } else if (c == SOFT_HYPHEN) {
                at = continued(at + 1).orElse(at + 1);
            } else if (draft && c == ']' && text.lastIndexOf('[', at) >= start - 1) {
                at++;
            } else if (HYPHENS.indexOf(c) >= 0 && continuedAfterHyphen() > at) {
                int next = continuedAfterHyphen();
                broken |= next > at + 1;
                letters.append('-');
                at = next;
            } else {
                break;
            }
        }
        String plain = NormalForm.composed(letters.toString());
        String word = compatible(plain);
        if (word.length() <= LONGEST_WORD && GLUED_NOTE.matcher(word).matches()) {
            word = word.replaceAll("\\d", "");
        }
        words.add(Word.plain(start, at, word, broken));
        since = at;
    }

    /** Whether a letter stands in brackets by itself: {@code [L]es}. The draft marks that it changes the case. */
    private boolean isInBrackets(int place) {
        return draft && place > 0 && text.charAt(place - 1) == '[' && place + 1 < end && text.charAt(place + 1) == ']';
    }

    /** Ligatures become letters: {@code ﬁ}, {@code œ}. */
    private static String compatible(String word) {
        return NormalForm.compatible(word).replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae");
    }

    /** Where a word goes on after the hyphen here; this place if it does not. */
    private int continuedAfterHyphen() {
        if (at + 1 < end && isLetter(text.charAt(at + 1))) {
            return at + 1;
        }
        return continued(at + 1).orElse(at);
    }

    /** Where a word goes on if a line ends here; a line of a quotation may begin with {@code >}. */
    private OptionalInt continued(int from) {
        int next = from;
        boolean line = false;
        while (next < end && (Character.isWhitespace(text.charAt(next)) || line && text.charAt(next) == '>')) {
            line |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
            next++;
        }
        boolean goesOn = line && next < end && Character.isLetter(text.charAt(next));
        return goesOn ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /** Gives the last word the punctuation between it and this place. */
    private void closeLast() {
        if (words.isEmpty() || since >= at) {
            return;
        }
        Word last = words.get(words.size() - 1);
        if (!last.isPlain()) {
            return;
        }
        StringBuilder marks = new StringBuilder(last.after());
        for (int i = since; i < at; i++) {
            char c = text.charAt(i);
            if (PUNCTUATION.indexOf(c) >= 0) {
                marks.append(c);
            }
        }
        since = at;
        words.set(words.size() - 1, last.followedBy(marks.toString()));
    }
}
