package org.recueil.draft;

import java.io.IOException;
import java.io.Reader;

/**
 * The text of an XML document on its way to the JDK's parser, without what would make the parser use memory without bound. The
 * parser keeps a comment, an instruction, a CDATA section or the value of an attribute whole, and a service has little
 * memory. So comments and instructions are left out here. Long values are shortened: only pictures have them. Long CDATA
 * sections are split. A DOCTYPE is refused before the parser sees it. Whether the document is well-formed, the parser says.
 */
final class BoundedMarkup extends Reader {
    /** No name, style or setting of a document is longer. */
    private static final int LONGEST_VALUE = 512;

    private static final int LONGEST_TAG = 1 << 16;
    private static final int LONGEST_ENTITY = 64;
    private static final int LONGEST_SECTION = 1 << 13;
    private static final String COMMENT_BEGINS = "--";
    private static final String SECTION_BEGINS = "[CDATA[";
    private static final String SECTION_SPLIT = "]]><![CDATA[";

    private enum Place {
        TEXT,
        MARKUP,
        DECLARATION,
        COMMENT,
        INSTRUCTION,
        SECTION,
        TAG,
        VALUE
    }

    private final Reader in;
    private final char[] read = new char[1 << 12];
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder declaration = new StringBuilder();
    private int given;
    private Place place = Place.TEXT;
    /** Characters since the entity, the section or the tag began. */
    private int entity;

    private int section;
    private int tag;
    private int value;
    private char quote;
    private boolean shortened;
    /** How many dashes, question marks or brackets stand directly before. */
    private int run;

    BoundedMarkup(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int most) throws IOException {
        while (given == out.length()) {
            out.setLength(0);
            given = 0;
            int count = in.read(read, 0, read.length);
            if (count < 0) {
                return -1;
            }
            for (int i = 0; i < count; i++) {
                take(read[i]);
            }
        }
        int count = Math.min(most, out.length() - given);
        out.getChars(given, given + count, into, offset);
        given += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void take(char c) throws Refusal {
        switch (place) {
            case TEXT -> text(c);
            case MARKUP -> markup(c);
            case DECLARATION -> declaration(c);
            case COMMENT -> comment(c);
            case INSTRUCTION -> instruction(c);
            case SECTION -> section(c);
            case TAG -> tag(c);
            case VALUE -> value(c);
        }
    }

    private void text(char c) throws Refusal {
        countEntity(c);
        if (c == '<') {
            place = Place.MARKUP;
        } else {
            out.append(c);
        }
    }

    /** An entity has a short name; a longer one would be kept whole. */
    private void countEntity(char c) throws Refusal {
        if (c == '&') {
            entity = 1;
        } else if (c == ';' || c == '<') {
            entity = 0;
        } else if (entity > 0 && ++entity > LONGEST_ENTITY) {
            throw new Refusal(DraftProblem.DAMAGED);
        }
    }

    private void markup(char c) throws Refusal {
        run = 0;
        if (c == '!') {
            declaration.setLength(0);
            place = Place.DECLARATION;
        } else if (c == '?') {
            place = Place.INSTRUCTION;
        } else {
            out.append('<');
            tag = 0;
            place = Place.TAG;
            tag(c);
        }
    }

    private void declaration(char c) throws Refusal {
        declaration.append(c);
        String begins = declaration.toString();
        if (begins.equals(COMMENT_BEGINS)) {
            place = Place.COMMENT;
        } else if (begins.equals(SECTION_BEGINS)) {
            out.append("<!").append(SECTION_BEGINS);
            section = 0;
            place = Place.SECTION;
        } else if (!COMMENT_BEGINS.startsWith(begins) && !SECTION_BEGINS.startsWith(begins)) {
            throw new Refusal(DraftProblem.UNSAFE);
        }
    }

    private void comment(char c) {
        if (c == '>' && run >= 2) {
            place = Place.TEXT;
        }
        run = c == '-' ? run + 1 : 0;
    }

    private void instruction(char c) {
        if (c == '>' && run > 0) {
            place = Place.TEXT;
        }
        run = c == '?' ? 1 : 0;
    }

    private void section(char c) {
        out.append(c);
        if (c == '>' && run >= 2) {
            place = Place.TEXT;
        } else if (++section >= LONGEST_SECTION && c != ']' && !Character.isHighSurrogate(c)) {
            out.append(SECTION_SPLIT);
            section = 0;
        }
        run = c == ']' ? run + 1 : 0;
    }

    private void tag(char c) throws Refusal {
        append(c);
        if (c == '>') {
            place = Place.TEXT;
        } else if (c == '"' || c == '\'') {
            quote = c;
            value = 0;
            entity = 0;
            shortened = false;
            place = Place.VALUE;
        }
    }

    private void value(char c) throws Refusal {
        if (c == quote) {
            append(c);
            entity = 0;
            place = Place.TAG;
        } else {
            shortened |= value++ >= LONGEST_VALUE && entity == 0 && !Character.isLowSurrogate(c);
            if (!shortened) {
                countEntity(c);
                append(c);
            }
        }
    }

    private void append(char c) throws Refusal {
        out.append(c);
        if (++tag > LONGEST_TAG) {
            throw new Refusal(DraftProblem.UNSAFE);
        }
    }
}
