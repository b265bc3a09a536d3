package org.recueil.slack;

/** The three characters that Slack gives a meaning to wherever it reads text. */
final class Escape {
    private Escape() {}

    static String of(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String undo(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
