package org.recueil.wording;

import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recueil.reply.Span;

/**
 * Turns a pattern with its arguments into spans. An argument that is a span stays one. Square brackets with a slash, {@code
 * [/rec {0}]}, are a command. All else is plain. Made for one reading.
 */
final class FilledPattern {
    static final String COMMAND = "[/";
    private static final char END = ']';

    private final Object[] arguments;
    private final AttributedCharacterIterator text;
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private boolean inCommand;

    FilledPattern(MessageFormat pattern, Object... arguments) {
        this.arguments = arguments;
        this.text = pattern.formatToCharacterIterator(Stream.of(arguments)
                .map(argument -> argument instanceof Span span ? span.text() : argument)
                .toArray());
    }

    List<Span> spans() {
        while (text.getIndex() < text.getEndIndex()) {
            Object place = text.getAttribute(MessageFormat.Field.ARGUMENT);
            String run = run();
            if (!(place instanceof Integer at)) {
                addOurs(run);
            } else if (arguments[at] instanceof Span span && !inCommand) {
                endPlain();
                spans.add(span);
            } else {
                plain.append(run);
            }
        }
        endPlain();
        return List.copyOf(spans);
    }

    /** The text of one argument, or between two. */
    private String run() {
        int end = text.getRunLimit(MessageFormat.Field.ARGUMENT);
        StringBuilder run = new StringBuilder();
        for (char c = text.current(); text.getIndex() < end; c = text.next()) {
            run.append(c);
        }
        return run.toString();
    }

    /** Adds text of the pattern itself. Only there, brackets begin and end commands. */
    private void addOurs(String run) {
        for (int at = 0; at < run.length(); at++) {
            if (!inCommand && run.startsWith(COMMAND, at)) {
                endPlain();
                inCommand = true;
                at += COMMAND.length() - 1;
            } else if (inCommand && run.charAt(at) == END) {
                endCommand();
            } else {
                plain.append(run.charAt(at));
            }
        }
    }

    private void endPlain() {
        if (!plain.isEmpty()) {
            spans.add(new Span.Plain(plain.toString()));
            plain.setLength(0);
        }
    }

    private void endCommand() {
        String[] words = plain.toString().split(" ", 2);
        spans.add(new Span.Command(words[0], words.length == 1 ? "" : words[1]));
        plain.setLength(0);
        inCommand = false;
    }
}
