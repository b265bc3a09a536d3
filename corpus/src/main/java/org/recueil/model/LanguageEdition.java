package org.recueil.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.model.id.TextId;

/**
 * Texts of the corpus as the United Nations published them in an official language other than French. None of them is
 * our own translation.
 *
 * @param language its code, as the addresses of documents have it: {@code ar}, {@code en}, {@code es}, {@code ru} or
 *     {@code zh}
 * @param source the publication that prints them
 * @param texts by the id of a provision, or of a session for the words that introduce its decision or resolution
 */
public record LanguageEdition(String language, String source, Map<TextId, String> texts) {
    /** The codes of the official languages other than French. */
    public static final List<String> LANGUAGES = List.of("ar", "en", "es", "ru", "zh");

    /** One text and the publication that prints it. */
    public record Text(String language, String source, String words) {}

    public LanguageEdition {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        if (!LANGUAGES.contains(language) || source.isBlank() || texts.isEmpty()) {
            throw new IllegalArgumentException("an edition needs a language of " + LANGUAGES + ", a source and texts");
        }
    }
}
