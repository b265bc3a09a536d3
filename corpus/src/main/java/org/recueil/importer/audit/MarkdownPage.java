package org.recueil.importer.audit;

/** A page of Markdown that is being written. */
final class MarkdownPage {
    private final StringBuilder text = new StringBuilder();

    void heading(String title) {
        line("");
        line("## " + title);
        line("");
    }

    void row(String... cells) {
        line("| " + String.join(" | ", cells).replace("\n", " ") + " |");
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    String text() {
        return text.toString();
    }
}
