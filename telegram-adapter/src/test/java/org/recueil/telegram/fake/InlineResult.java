package org.recueil.telegram.fake;

import java.util.List;

/** One inline result, an article (Bot API, "InlineQueryResultArticle"), and the message that it inserts. */
public record InlineResult(String id, String title, String description, String url, Content content) {
    /** The text that it inserts. */
    public String inserts() {
        return content.text();
    }

    public List<List<Button>> keyboard() {
        return content.keyboard();
    }

    public List<Entity> entities() {
        return content.entities();
    }
}
