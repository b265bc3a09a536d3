package org.recueil.slack.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recueil.reply.Item;
import org.recueil.reply.LayoutLine;
import org.recueil.reply.Span;

/**
 * A line in Slack's own markup, if that is certain to show each letter as it is. The markup has no escape for {@code *_~`},
 * turns {@code :smile:} into a face and {@code >} into a quotation. A line with these is set in another way.
 */
final class Markup implements Span.Visitor<String> {
    /** What Slack might take for markup. An underscore inside a word is safe. */
    private static final Pattern SPECIAL = Pattern.compile(
            "[*~`]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|:[\\p{L}\\p{N}_+'-]+:|^\\s*>", Pattern.MULTILINE);

    private static final Pattern LINE = Pattern.compile("^", Pattern.MULTILINE);
    private static final String QUOTE = "&gt; ";

    private final String all;
    private final Emphasis emphasis;
    private final boolean heading;
    private int read;

    private Markup(LayoutLine line) {
        all = text(line.spans());
        heading = line.kind() == LayoutLine.Kind.HEADING;
        emphasis = Emphasis.in(line.spans());
    }

    /** The line in markup; empty if it holds what Slack would take for markup. */
    static Optional<String> of(LayoutLine line) {
        boolean special = SPECIAL.matcher(line.label()).find()
                || SPECIAL.matcher(text(line.spans())).find()
                || line.spans().stream().anyMatch(Markup::breaksBrackets);
        return special ? Optional.empty() : Optional.of(new Markup(line).set(line));
    }

    private static boolean breaksBrackets(Span span) {
        return span instanceof Span.Link link && (link.text() + link.url()).indexOf('|') >= 0;
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** The same as a quotation. */
    static String quoted(String markup) {
        return LINE.matcher(markup).replaceAll(QUOTE);
    }

    private String set(LayoutLine line) {
        StringBuilder set = new StringBuilder();
        if (!line.label().isEmpty()) {
            String label = Escape.of(line.label());
            boolean named = line.kind() != LayoutLine.Kind.QUOTATION && !label.equals(Item.BULLET);
            set.append(named ? bold(label) : label).append(' ');
        }
        StringBuilder words = new StringBuilder();
        line.spans().forEach(span -> words.append(span.accept(this)));
        return set.append(heading ? bold(words.toString()) : words).toString();
    }

    /** The text as bold. Spaces around it stay outside, because they would undo it. */
    private static String bold(String text) {
        String core = text.strip();
        int start = text.indexOf(core);
        return core.isEmpty()
                ? text
                : text.substring(0, start) + "*" + core + "*" + text.substring(start + core.length());
    }

    @Override
    public String plain(Span.Plain plain) {
        return words(plain);
    }

    @Override
    public String strong(Span.Strong strong) {
        return words(strong);
    }

    @Override
    public String marked(Span.Marked marked) {
        return words(marked);
    }

    @Override
    public String link(Span.Link link) {
        read += link.text().length();
        String url = Escape.of(link.url());
        return link.text().equals(link.url()) ? "<" + url + ">" : "<" + url + "|" + Escape.of(link.text()) + ">";
    }

    @Override
    public String command(Span.Command command) {
        return code(command.text());
    }

    @Override
    public String said(Span.Said said) {
        return code(said.text());
    }

    /** The line as code, if Slack recognises it as such. There is no backtick in it. */
    private String code(String line) {
        boolean apart = emphasis.mayBegin(read) && emphasis.mayEnd(read + line.length());
        read += line.length();
        return apart && !heading && line.strip().equals(line) ? "`" + Escape.of(line) + "`" : Escape.of(line);
    }

    private String words(Span span) {
        StringBuilder words = new StringBuilder();
        int end = read + span.text().length();
        while (read < end) {
            boolean bold = isBold(read);
            int start = read;
            while (read < end && isBold(read) == bold) {
                read++;
            }
            String mark = bold ? "*" : "";
            words.append(start > 0 && isBold(start - 1) ? "" : mark);
            words.append(Escape.of(all.substring(start, read)));
            words.append(read < all.length() && isBold(read) ? "" : mark);
        }
        return words.toString();
    }

    private boolean isBold(int at) {
        return !heading && emphasis.at(at);
    }
}
