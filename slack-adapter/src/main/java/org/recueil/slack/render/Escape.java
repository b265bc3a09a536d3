package org.recueil.slack.render;

/** Escapes the three characters that have a meaning wherever Slack reads text. */
public final class Escape {
    private Escape() {}

    public static String of(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public static String undo(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
