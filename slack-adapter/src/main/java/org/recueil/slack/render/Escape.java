package org.recueil.slack.render;

/** The three characters that Slack gives a meaning to wherever it reads text. */
public final class Escape {
    private Escape() {}

    public static String of(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public static String undo(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
