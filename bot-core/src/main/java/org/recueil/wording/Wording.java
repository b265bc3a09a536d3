package org.recueil.wording;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.recueil.reply.Span;

/**
 * The bot's own words in one language, from a resource bundle. Texts use the typographic apostrophe, because {@link
 * MessageFormat} gives the other one a meaning. Safe for use by several threads.
 */
public final class Wording {
    static final String BUNDLE = "org.recueil.wording";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Language, Wording> WORDINGS = inEach(BUNDLE);

    private final Language language;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Wording(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The words of a front end from its own bundle, such as {@code org.recueil.slack.wording}. */
    public static Map<Language, Wording> inEach(String bundle) {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            ResourceBundle words = ResourceBundle.getBundle(bundle, language.locale(), NO_FALLBACK);
            wordings.put(language, new Wording(language, words));
        }
        return wordings;
    }

    public static Wording in(Language language) {
        return WORDINGS.get(language);
    }

    public Language language() {
        return language;
    }

    public boolean isEnglish() {
        return language == Language.ENGLISH;
    }

    /** The text of a key with its arguments; commands are spelt as the core spells them. */
    public String say(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (pattern.contains(FilledPattern.COMMAND)) {
            return Span.text(spans(key, arguments));
        }
        return arguments.length == 0 ? pattern : format(key, pattern).format(arguments);
    }

    /** The text of a key without arguments; {@code other} if there is no such key. */
    public String sayOr(String key, String other) {
        return bundle.containsKey(key) ? say(key) : other;
    }

    /** The same as spans. An argument that is a span stays one, a command is one, and all else is plain. */
    public List<Span> spans(String key, Object... arguments) {
        return new FilledPattern(format(key, bundle.getString(key)), arguments).spans();
    }

    /** A copy of the format that was read once: reading is slow, and a format serves one thread at a time. */
    private MessageFormat format(String key, String pattern) {
        MessageFormat read = formats.computeIfAbsent(key, first -> new MessageFormat(pattern, language.locale()));
        return (MessageFormat) read.clone();
    }

    /** The separator between the parts of an enumeration. */
    public String semicolon() {
        return say("semicolon");
    }

    /** The text of {@code key.one} for 1, and in French for 0; otherwise of {@code key.many}. {@code {0}} is the number. */
    public String count(String key, int number, Object... more) {
        return say(counting(key, number), counted(number, more));
    }

    /** The same as spans. */
    public List<Span> countSpans(String key, int number, Object... more) {
        return spans(counting(key, number), counted(number, more));
    }

    private String counting(String key, int number) {
        boolean one = number == 1 || number == 0 && language == Language.FRENCH;
        return key + (one ? ".one" : ".many");
    }

    private static Object[] counted(int number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return arguments;
    }
}
