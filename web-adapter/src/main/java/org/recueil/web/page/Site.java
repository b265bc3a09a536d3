package org.recueil.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.recueil.bot.Bot;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.path.PagePaths;
import org.recueil.bot.path.PathReader;
import org.recueil.export.FileFormat;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.web.render.Html;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** All pages of one language, to which each page belongs. Safe for use by several threads. */
public final class Site {
    private static final String ENGLISH = "en/";
    private static final int MOST_KEPT = 20_000;
    private static final int LONGEST_KEPT = 80;

    private final Bot bot;
    private final Corpus corpus;
    private final PageForm form;
    private final Language language;
    private final Optional<Language> beside;
    private final Map<String, ProvisionId> labels = new HashMap<>();
    private final Set<String> themes;
    /**
     * The paths of lines that actions say, since reading a line takes longer than writing its link. Some of the lines hold what
     * visitors typed, so only so many are kept.
     */
    private final Map<String, String> paths = new ConcurrentHashMap<>();

    /** Answers that a page has shown as a part of itself, until they are written as pages of their own. */
    private final Map<String, Answer> sections = new ConcurrentHashMap<>();

    private Site(Bot bot, Corpus corpus, PageForm form, Language language, Optional<Language> beside) {
        this.bot = bot;
        this.corpus = corpus;
        this.form = form;
        this.language = language;
        this.beside = beside;
        this.themes = corpus.themes().stream().map(Theme::name).collect(Collectors.toUnmodifiableSet());
        corpus.provisions().forEach(provision -> labels.put(provision.id().label(), provision.id()));
    }

    /** A written site in one language. */
    public static Site written(Bot bot, Corpus corpus, Language language) {
        return new Site(bot, corpus, PageForm.WRITTEN, language, Optional.empty());
    }

    /**
     * The live pages of a language: French ones at the root, English ones below {@code en/}. What is copied from a page has
     * the address of a page in the same language.
     */
    public static Site live(Bot bot, Corpus corpus, Language language) {
        return language == Language.ENGLISH
                ? new Site(
                        bot.withPagesAt(ENGLISH),
                        corpus.withPagesAt(ENGLISH),
                        PageForm.LIVE,
                        language,
                        Optional.of(Language.FRENCH))
                : new Site(bot, corpus, PageForm.LIVE, language, Optional.of(Language.ENGLISH));
    }

    public Bot bot() {
        return bot;
    }

    public Corpus corpus() {
        return corpus;
    }

    PageForm form() {
        return form;
    }

    public Language language() {
        return language;
    }

    /** The language whose pages stand beside these; empty if there is none. */
    Optional<Language> beside() {
        return beside;
    }

    /** What stands before the path of each page of this site. */
    public String prefix() {
        return prefix(language);
    }

    /** What stands before the path of each page in a language. */
    String prefix(Language any) {
        return beside.isPresent() && any == Language.ENGLISH ? ENGLISH : "";
    }

    /** The address of the root of all pages, with a slash at its end; empty if nobody has said where they are. */
    Optional<String> root() {
        return corpus.pages().map(own -> own.substring(0, own.length() - prefix().length()));
    }

    /** The kinds of files that these pages have. */
    public List<FileFormat> formats() {
        return form == PageForm.LIVE ? List.of(FileFormat.values()) : List.of(FileFormat.CSV);
    }

    /** The words of the pages. */
    public Wording words() {
        return WebWords.in(language);
    }

    /** The answer to a line. */
    Answer answer(String line) {
        Answer kept = sections.remove(line);
        return kept == null ? bot.answer(new Message(line, language)) : kept;
    }

    /** The answer to a line that a page shows as a part of itself. A written site soon shows it as a page, too. */
    Answer section(String line) {
        Answer answer = bot.answer(new Message(line, language));
        if (form == PageForm.WRITTEN) {
            sections.put(line, answer);
        }
        return answer;
    }

    /** The path of the page that answers a line. */
    String path(String line) {
        String known = paths.get(line);
        if (known != null) {
            return known;
        }
        String path = existing(bot.pathOf(line));
        if (line.length() <= LONGEST_KEPT && paths.size() < MOST_KEPT) {
            paths.put(line, path);
        }
        return path;
    }

    /** A written site has no server that could check a draft or write a file, so its help says where that is done. */
    private String existing(String path) {
        if (form == PageForm.WRITTEN && path.equals(PagePaths.VERIFY)) {
            return bot.pathOf(Verb.HELP.says(path));
        }
        Optional<FileFormat> format = PathReader.format(path.replaceFirst("\\?.*", ""));
        return format.isEmpty() || formats().contains(format.get())
                ? path
                : bot.pathOf(Verb.HELP.says(Verb.EXPORT.firstName()));
    }

    /** Whether this is the official name of a theme. */
    boolean isTheme(String name) {
        return themes.contains(name);
    }

    /** Whether an answer is about themes whose names are our translation. */
    boolean namesThemes(Answer answer) {
        return language != Language.FRENCH
                && (answer.kind() == Answer.Kind.THEME || answer.kind() == Answer.Kind.THEMES);
    }

    /** Begins a piece of a page. */
    Html html() {
        return new Html(language);
    }

    /** The provision with this label. */
    Optional<ProvisionId> labelled(String label) {
        return Optional.ofNullable(labels.get(label));
    }
}
