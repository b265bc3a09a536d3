package org.recueil.web.page;

import java.util.Set;
import org.recueil.bot.answer.Answer;

/**
 * A page.
 *
 * @param path below the root of all pages; may have a query
 * @param line whose answer it shows
 * @param html the whole document
 * @param linked the paths to which it leads
 */
public record Page(String path, String line, Answer answer, String html, Set<String> linked) {
    public Page {
        linked = Set.copyOf(linked);
    }
}
