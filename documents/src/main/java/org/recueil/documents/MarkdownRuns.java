package org.recueil.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.recueil.export.Run;

/** Puts words into one heading or paragraph of Markdown. */
final class MarkdownRuns {
    /** Readers of GitHub's Markdown strike the words out; to others the signs say the same. */
    private static final String STRUCK = "~~";

    /** A mark of emphasis only counts between a blank or sign and a letter or digit (CommonMark, 6.2). */
    private static final Pattern WORDS = Pattern.compile(
            "(?<before>[^\\p{L}\\p{N}]*)(?<words>[\\p{L}\\p{N}](?:.*[\\p{L}\\p{N}])?)(?<after>[^\\p{L}\\p{N}]*)",
            Pattern.DOTALL);

    private final Node parent;
    private boolean begun;
    private boolean breakDue;

    MarkdownRuns(Node parent) {
        this.parent = parent;
    }

    void add(Run run) {
        switch (run.look()) {
            case PLAIN -> words(run.text(), run.url(), parent);
            case STRUCK -> struck(run);
            case STRONG, INSERTED -> marked(run, new StrongEmphasis("**"));
        }
    }

    /** Adds words in italics. */
    void addEmphasised(Run run) {
        marked(run, new Emphasis("*"));
    }

    private void struck(Run run) {
        parent.appendChild(literal(STRUCK));
        words(run.text(), run.url(), parent);
        parent.appendChild(literal(STRUCK));
    }

    private static Node literal(String signs) {
        HtmlInline literal = new HtmlInline();
        literal.setLiteral(signs);
        return literal;
    }

    /** The mark stands around the words, without the blanks and signs at their ends. */
    private void marked(Run run, Node mark) {
        Matcher parts = WORDS.matcher(run.text());
        if (!parts.matches()) {
            words(run.text(), run.url(), parent);
            return;
        }
        words(parts.group("before"), Optional.empty(), parent);
        parent.appendChild(mark);
        words(parts.group("words"), run.url(), mark);
        words(parts.group("after"), Optional.empty(), parent);
    }

    private void words(String words, Optional<String> url, Node inside) {
        if (url.isPresent()) {
            Link link = new Link(url.get(), null);
            inside.appendChild(link);
            lines(XmlText.of(words), link);
        } else {
            lines(XmlText.of(words), inside);
        }
    }

    /** An empty line would end the paragraph, so it becomes one line break; four blanks before the words would make code of them. */
    private void lines(String words, Node inside) {
        for (String part : words.split("(?<=\n)|(?=\n)")) {
            if (part.equals("\n")) {
                breakDue = begun;
            } else if (begun && !breakDue) {
                inside.appendChild(new Text(part));
            } else if (!part.isBlank()) {
                if (breakDue) {
                    inside.appendChild(new HardLineBreak());
                }
                inside.appendChild(new Text(part.stripLeading()));
                begun = true;
                breakDue = false;
            }
        }
    }
}
