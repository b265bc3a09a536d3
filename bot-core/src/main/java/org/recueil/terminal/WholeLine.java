package org.recueil.terminal;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** A line as a single word. To the bot, quotation marks and backslashes are text, and a reference may hold spaces. */
record WholeLine(String line, int cursor) implements CompletingParsedLine {
    static ParsedLine parse(String line, int cursor, Parser.ParseContext context) {
        return new WholeLine(line, cursor);
    }

    @Override
    public String word() {
        return line;
    }

    @Override
    public int wordCursor() {
        return cursor;
    }

    @Override
    public int wordIndex() {
        return 0;
    }

    @Override
    public List<String> words() {
        return List.of(line);
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
    }

    @Override
    public int rawWordCursor() {
        return cursor;
    }

    @Override
    public int rawWordLength() {
        return line.length();
    }
}
