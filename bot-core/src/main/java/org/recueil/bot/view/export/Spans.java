package org.recueil.bot.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.recueil.export.Run;
import org.recueil.export.Run.Look;
import org.recueil.reply.Block;
import org.recueil.reply.Span;

/** The words of a reply as the words of a file. */
public final class Spans {
    private Spans() {}

    public static List<Run> runs(List<Span> spans) {
        List<Run> runs = new ArrayList<>();
        for (Span span : spans) {
            if (span instanceof Span.Link link) {
                runs.add(Run.link(link.text(), link.url()));
            } else if (span instanceof Span.Marked) {
                runs.add(Run.of(span.text(), Look.INSERTED));
            } else {
                runs.add(Run.of(span.text(), span instanceof Span.Strong ? Look.STRONG : Look.PLAIN));
            }
        }
        return runs;
    }

    /** The words of a paragraph or note; empty for any other block. */
    public static String words(Block block) {
        List<Span> spans = block instanceof Block.Paragraph paragraph
                ? paragraph.spans()
                : block instanceof Block.Note note ? note.spans() : List.of();
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
