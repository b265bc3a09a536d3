package org.recueil.command;

import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recueil.reply.Span;

/** A pattern with its places filled in, as spans: an argument that is a span stays one, all else is plain. Read once. */
final class FilledPattern {
    private final Object[] arguments;
    private final AttributedCharacterIterator text;

    FilledPattern(MessageFormat pattern, Object... arguments) {
        this.arguments = arguments;
        this.text = pattern.formatToCharacterIterator(Stream.of(arguments)
                .map(argument -> argument instanceof Span span ? span.text() : argument)
                .toArray());
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        while (text.getIndex() < text.getEndIndex()) {
            Object place = text.getAttribute(MessageFormat.Field.ARGUMENT);
            String run = run();
            if (place instanceof Integer at && arguments[at] instanceof Span span) {
                endPlain(plain, spans);
                spans.add(span);
            } else {
                plain.append(run);
            }
        }
        endPlain(plain, spans);
        return List.copyOf(spans);
    }

    /** What fills one place, or stands between two. */
    private String run() {
        int end = text.getRunLimit(MessageFormat.Field.ARGUMENT);
        StringBuilder run = new StringBuilder();
        for (char c = text.current(); text.getIndex() < end; c = text.next()) {
            run.append(c);
        }
        return run.toString();
    }

    private static void endPlain(StringBuilder plain, List<Span> spans) {
        if (!plain.isEmpty()) {
            spans.add(new Span.Plain(plain.toString()));
            plain.setLength(0);
        }
    }
}
