package org.recueil.web.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recueil.bot.Bot;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.bot.intent.ExportIntent;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.path.PagePaths;
import org.recueil.bot.path.PathReader;
import org.recueil.cli.AnswerJson;
import org.recueil.cli.Engine;
import org.recueil.delivery.ExpiringMap;
import org.recueil.export.ExportedFile;
import org.recueil.export.FileFormat;
import org.recueil.model.Corpus;
import org.recueil.model.TextPath;
import org.recueil.platform.http.HttpAnswer;
import org.recueil.web.live.PageAnswers.Content;
import org.recueil.web.page.Page;
import org.recueil.web.page.PageMaker;
import org.recueil.web.page.Site;
import org.recueil.web.page.WebFiles;
import org.recueil.web.render.AnswerMarkdown;
import org.recueil.wording.Language;

/** What stands at each path. Any path and any query gets an answer. Safe for use by several threads. */
final class LivePages {
    private static final int MOVED = 301;
    private static final int FOUND = 302;
    /** All texts and themes in both languages, and as many others. */
    private static final int MOST_KEPT = 2_000;

    private static final String ENGLISH = "en/";
    private static final String HTML = "text/html; charset=utf-8";
    /** What a file server has behind the path of a page. */
    private static final Pattern INDEX = Pattern.compile("(?:^|/)(?:index\\.html)?$");

    private static final String JSON = ".json";
    private static final String MARKDOWN = ".md";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "png", "image/png",
            "svg", "image/svg+xml; charset=utf-8");

    /**
     * What a browser asks for.
     *
     * @param path decoded, without the slash at its beginning
     * @param query as it was sent
     * @param question the parameter {@code q}
     * @param inTexts whether the parameter {@code dans} asks to search the texts alone
     * @param page the parameter {@code page}
     * @param language that the browser prefers
     * @param within whether it comes from another page of ours
     * @param known the tag of what it has
     * @param gzip whether it reads compressed content
     */
    record Request(
            String path,
            String query,
            Optional<String> question,
            boolean inTexts,
            Optional<String> page,
            Language language,
            boolean within,
            String known,
            boolean gzip) {
        /** A request for a path and nothing else. */
        private static Request of(String path) {
            return new Request(path, "", Optional.empty(), false, Optional.empty(), Language.FRENCH, false, "", true);
        }
    }

    private final Bot bot;
    private final Corpus corpus;
    private final PathReader paths;
    /** Pages with an address of their own, which never change. */
    private final ExpiringMap<String, Content> kept =
            new ExpiringMap<>(MOST_KEPT, Duration.ofDays(1), System::nanoTime);

    private final Map<Language, PageMaker> makers = new EnumMap<>(Language.class);
    private final DraftAnswers drafts;

    LivePages(Engine engine) {
        this.bot = engine.bot();
        this.corpus = engine.corpus();
        this.paths = new PathReader(engine.corpus());
        Map<Language, Site> sites = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            sites.put(language, Site.live(bot, engine.corpus(), language));
        }
        sites.forEach((language, site) -> makers.put(language, new PageMaker(site)));
        this.drafts = new DraftAnswers(sites);
    }

    /** What is answered to the drafts that are sent to {@link PagePaths#VERIFY}. */
    DraftAnswers drafts() {
        return drafts;
    }

    /** The language of the page to which drafts are sent, if this is its path. */
    static Optional<Language> ofDrafts(String path) {
        return Stream.of(Language.values())
                .filter(language -> path.equals(prefix(language) + PagePaths.VERIFY))
                .findFirst();
    }

    HttpAnswer answer(Request request) {
        String path = request.path();
        if (WebFiles.NAMES.contains(path)) {
            String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            Content file = PageAnswers.content(type, WebFiles.content(path));
            return PageAnswers.answer(PageAnswers.OK, file, request.known(), request.gzip());
        } else if (path.isEmpty() && request.language() == Language.ENGLISH && !request.within()) {
            return PageAnswers.elsewhere(FOUND, ENGLISH);
        } else if (path.equals("en")) {
            return PageAnswers.elsewhere(MOVED, ENGLISH);
        }
        boolean english = path.startsWith(ENGLISH);
        return new InLanguage(request, english ? Language.ENGLISH : Language.FRENCH)
                .answer(english ? path.substring(ENGLISH.length()) : path);
    }

    /** Makes the pages of all texts and themes, so that nobody waits for one. Ends early if the thread is interrupted. */
    void makeAhead() {
        Stream<String> texts = corpus.provisions().stream().map(text -> TextPath.of(text.id(), corpus));
        Stream<String> themes =
                corpus.newestThemes().stream().map(theme -> bot.pathOf(new ThemeIntent.ThemeOf(theme).says()));
        List<String> paths = Stream.concat(texts, themes).toList();
        for (Language language : Language.values()) {
            for (String path : paths) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                answer(Request.of(prefix(language) + path));
            }
        }
    }

    private static String prefix(Language language) {
        return language == Language.ENGLISH ? ENGLISH : "";
    }

    /** A request for a page of one language. */
    private final class InLanguage {
        private final Request request;
        private final Language language;

        InLanguage(Request request, Language language) {
            this.request = request;
            this.language = language;
        }

        HttpAnswer answer(String path) {
            Optional<FileFormat> format = PathReader.format(path);
            if (format.isPresent()) {
                return file(path, format.get());
            }
            if (path.endsWith(JSON) || path.endsWith(MARKDOWN)) {
                return data(path);
            }
            String plain = INDEX.matcher(path).replaceFirst("");
            if (plain.equals(PagePaths.SEARCH)) {
                return plain.equals(path) ? search() : elsewhere(MOVED, path, plain + query());
            } else if (path.equals(PagePaths.VERIFY)) {
                return answer(PageAnswers.OK, content(HTML, drafts.form(language)));
            }
            Optional<Content> known = kept.get(prefix(language) + path);
            if (known.isPresent()) {
                return answer(PageAnswers.OK, known.get());
            }
            String line = paths.line(plain);
            Optional<String> own = bot.ownPathOf(line);
            if (own.isEmpty()) {
                // what the bot makes of such a path may help a person who mistyped it
                return lost(path, line);
            }
            return own.get().equals(path) ? own(path, line) : elsewhere(MOVED, path, own.get());
        }

        private HttpAnswer own(String path, String line) {
            Page page = makers.get(language).page(path, line);
            if (page.answer().page() < bot.pageAskedBy(line)) {
                return lost(path, line);
            }
            Content content = content(HTML, page.html());
            kept.put(prefix(language) + path, content);
            return answer(PageAnswers.OK, content);
        }

        private HttpAnswer lost(String path, String line) {
            return answer(
                    PageAnswers.NOT_FOUND, content(HTML, makers.get(language).lost(prefix(language) + path, line)));
        }

        private HttpAnswer search() {
            Page page = makers.get(language).page(PagePaths.SEARCH + query(), asked());
            return elsewhere(page.answer()).orElseGet(() -> answer(PageAnswers.OK, content(HTML, page.html())));
        }

        /** Leads to the page or file that a line asks for, if it is no question: only few lines are read for that. */
        private Optional<HttpAnswer> elsewhere(Answer answer) {
            String line = request.question().orElse("").strip();
            if (answer.kind() == Answer.Kind.SEARCH || request.inTexts() || line.isEmpty()) {
                return Optional.empty();
            }
            return answer.file().isPresent()
                    ? Optional.of(elsewhere(FOUND, PagePaths.SEARCH, bot.pathOf(line)))
                    : bot.ownPathOf(line).map(own -> elsewhere(FOUND, PagePaths.SEARCH, own));
        }

        private String query() {
            return request.query().isEmpty() ? "" : "?" + request.query();
        }

        /** The line that the parameters ask for. */
        private String asked() {
            String question = request.question().orElse("").strip();
            String page = request.page()
                    .filter(number -> number.matches("[1-9]\\d{0,8}"))
                    .map(number -> " page " + number)
                    .orElse("");
            boolean command = request.inTexts() && !question.isEmpty();
            return (command ? Verb.SEARCH.says(question) : question) + page;
        }

        /** A list as a file to keep. */
        private HttpAnswer file(String path, FileFormat format) {
            boolean search = path.equals(PagePaths.file(PagePaths.SEARCH, format));
            String line = search ? ExportIntent.line(asked(), Optional.of(format)) : paths.line(path);
            Optional<ExportedFile> file =
                    bot.answer(new Message(line, language)).file();
            boolean own = search || bot.ownPathOf(line).equals(Optional.of(path));
            return file.isPresent() && own
                    ? PageAnswers.file(file.get(), request.known(), request.gzip())
                    : lost(path, line);
        }

        /** The same as JSON or Markdown. */
        private HttpAnswer data(String path) {
            boolean json = path.endsWith(JSON);
            String name = path.substring(0, path.length() - (json ? JSON : MARKDOWN).length());
            String line = name.equals("index") ? "" : name.equals(PagePaths.SEARCH) ? asked() : paths.line(name);
            Answer answer = makers.get(language).answer(line);
            boolean exists = name.equals("index")
                    || name.equals(PagePaths.SEARCH)
                    || bot.ownPathOf(line).equals(Optional.of(name));
            int status = exists ? PageAnswers.OK : PageAnswers.NOT_FOUND;
            Content content = json
                    ? content(
                            "application/json; charset=utf-8",
                            AnswerJson.of(
                                            new Message(line, language),
                                            answer,
                                            makers.get(language).corpus()) + "\n")
                    : content(
                            "text/markdown; charset=utf-8",
                            AnswerMarkdown.of(answer.reply().blocks()));
            return answer(status, content);
        }

        private Content content(String type, String text) {
            return PageAnswers.content(type, text.getBytes(StandardCharsets.UTF_8));
        }

        private HttpAnswer answer(int status, Content content) {
            return PageAnswers.answer(status, content, request.known(), request.gzip());
        }

        /** To another path in the same language. */
        private HttpAnswer elsewhere(int status, String from, String to) {
            long depth = from.chars().filter(character -> character == '/').count();
            String up = depth == 0 ? "./" : "../".repeat((int) depth);
            return PageAnswers.elsewhere(status, up + to);
        }
    }
}
