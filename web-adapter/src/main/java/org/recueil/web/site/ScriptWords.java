package org.recueil.web.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.recueil.web.render.FrenchSpaces;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * What the scripts say, as attributes of the elements below which they write. A search in the page says what the bot says of a
 * search. Immutable.
 */
public final class ScriptWords {
    private static final Map<Language, Wording> OURS = Wording.inEach("org.recueil.web.wording");

    private ScriptWords() {}

    /** The {@code data-} attributes of {@code #resultats}, in which {@code {0}} and so on are filled by the script. */
    public static Map<String, String> ofSearch(Language language) {
        Wording bot = Wording.in(language);
        Wording ours = OURS.get(language);
        Map<String, String> words = new LinkedHashMap<>();
        words.put("data-found-one", bot.say("search.found.one"));
        words.put("data-found-many", bot.say("search.found.many"));
        words.put("data-weak", bot.say("search.weak"));
        words.put("data-none", bot.say("search.none"));
        words.put("data-nothing", bot.say("search.nothing"));
        words.put("data-empty", ours.say("search.empty"));
        words.put("data-unknown", bot.say("search.unknown"));
        words.put("data-read-as", bot.say("search.read.as"));
        words.put("data-also", bot.say("search.also"));
        words.put("data-separator", bot.semicolon());
        words.put("data-theme", ours.say("search.theme"));
        words.put("data-only", ours.say("search.only"));
        words.put("data-more", ours.say("search.more"));
        return spaced(words, language);
    }

    /** The {@code data-} attributes of {@code #hors-ligne}. */
    public static Map<String, String> ofOfflinePage(Language language) {
        Wording ours = OURS.get(language);
        Map<String, String> words = new LinkedHashMap<>();
        words.put("data-note", ours.say("search.offline.note"));
        words.put("data-absent", ours.say("search.offline.absent"));
        words.put("data-previous", ours.say("search.offline.previous"));
        words.put("data-next", ours.say("search.offline.next"));
        words.put("data-copy-label", ours.say("search.offline.copy"));
        words.put("data-copied", ours.say("search.offline.copied"));
        words.put("data-theme", ours.say("search.theme"));
        return spaced(words, language);
    }

    /** Scripts write them as they are. */
    private static Map<String, String> spaced(Map<String, String> words, Language language) {
        if (language == Language.FRENCH) {
            words.replaceAll((name, sentence) -> FrenchSpaces.in(sentence));
        }
        return words;
    }
}
