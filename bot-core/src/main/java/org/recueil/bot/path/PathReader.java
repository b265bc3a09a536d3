package org.recueil.bot.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.bot.intent.ExportIntent;
import org.recueil.export.FileFormat;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;

/**
 * Reads the line that a path asks for: what {@link PagePaths} writes, and what people make of it by hand. Any other path is a
 * line as it stands. Safe for use by several threads.
 */
public final class PathReader {
    /** A path and the line that it asks for; {@code $1} is what its first brackets hold, as in replacements. */
    private record Form(Pattern path, String line) {}

    private static final String PAGE = "(?:/(?<page>[1-9]\\d{0,8}))?";

    private static final List<Form> FORMS = List.of(
            form("theme/([^/]+)", "/theme $1"),
            form("theme/([^/]+)/suggestions", "/theme $1 suggestions"),
            form("theme/([^/]+)/profil", "/theme $1 profil"),
            form("theme/([^/]+)/citations", "/citer thème:$1"),
            form("theme/([^/]+)/texte", "/citer thème:$1 texte"),
            form("themes", "/themes"),
            form("themes/([^/]+)", "/themes $1"),
            form("reunions", "/reunion"),
            form("reunion/([^/]+)", "/reunion $1"),
            form("resolutions", "/resolution"),
            form("documents", "/doc"),
            form("doc/((?:.+/)?\\d{4}/\\d+)", "/doc $1"),
            form("aide", "/aide"),
            form("aide/([\\w-]+)", "/aide $1"),
            form("a_propos", "/a_propos"),
            form("corrections", "/a_propos corrections"),
            form(PagePaths.VERIFY, "/verifier"),
            form("(.+)/liees", "/liees $1"),
            form("(.+)/themes", "/themes $1"),
            form("(.+)/citations", "/citer $1"),
            form("(.+)/texte", "/citer $1 texte"),
            form("(\\d{4}/\\d+/\\d[\\d,-]*)", "/rec $1"));

    private static final Pattern INSTRUMENT = Pattern.compile("(?<number>\\d+-\\d+)(?:/page-(?<page>[1-9]\\d{0,8}))?");
    private static final Pattern TEXT = Pattern.compile("(?<text>.+?)" + PAGE);
    private static final Pattern IN_INSTRUMENT = Pattern.compile("(?<number>\\d+-\\d+)/(?<path>[a-z0-9.]+)");
    private static final Pattern DOCUMENT = Pattern.compile("\\d{4}/\\d+");
    private static final Pattern PARAGRAPHS = Pattern.compile("(?<report>\\d{4}/\\d+)/(?<numbers>\\d[\\d,-]*)");

    private final Map<String, Meeting> instruments = new HashMap<>();

    public PathReader(Corpus corpus) {
        for (Meeting meeting : corpus.meetings()) {
            meeting.instrument()
                    .flatMap(Instrument::number)
                    .ifPresent(number -> instruments.put(number.replace('/', '-'), meeting));
        }
    }

    private static Form form(String path, String line) {
        return new Form(Pattern.compile(path + PAGE), line);
    }

    /**
     * The line that a path asks for.
     *
     * @param path decoded, without a slash at its ends
     */
    public String line(String path) {
        Optional<FileFormat> format = format(path);
        if (format.isPresent()) {
            String list = path.substring(
                    0, path.length() - PagePaths.ending(format.get()).length());
            return ExportIntent.line(page(list), format);
        }
        return page(path);
    }

    /** The format of the file that a path names; empty if it names a page. */
    public static Optional<FileFormat> format(String path) {
        return Stream.of(FileFormat.values())
                .filter(format -> path.endsWith(PagePaths.ending(format)))
                .findFirst();
    }

    private String page(String path) {
        for (Form form : FORMS) {
            Matcher read = form.path().matcher(path);
            if (read.matches()) {
                String argument = read.groupCount() > 1 ? texts(read.group(1)) : "";
                return paged(form.line().replace("$1", argument), read.group("page"));
            }
        }
        Matcher instrument = INSTRUMENT.matcher(path);
        if (instrument.matches() && instruments.containsKey(instrument.group("number"))) {
            return paged("/resolution " + instrument.group("number").replace('-', '/'), instrument.group("page"));
        } else if (IN_INSTRUMENT.matcher(path).matches()) {
            return texts(path);
        } else if (DOCUMENT.matcher(path).matches()) {
            return "/doc " + path;
        }
        Matcher text = TEXT.matcher(path);
        return text.matches() ? paged(texts(text.group("text")), text.group("page")) : path;
    }

    /** References as lines have them: {@code B.V.8.e} for {@code 5-2/8.e}, {@code 2010/6, par. 96, 99}. */
    private String texts(String path) {
        Matcher paragraphs = PARAGRAPHS.matcher(path);
        return paragraphs.matches()
                ? paragraphs.group("report") + ", par. "
                        + paragraphs.group("numbers").replace(",", ", ")
                : Stream.of(path.split(",")).map(this::text).collect(Collectors.joining(", "));
    }

    private String text(String path) {
        Matcher inInstrument = IN_INSTRUMENT.matcher(path);
        return inInstrument.matches() && instruments.containsKey(inInstrument.group("number"))
                ? instruments.get(inInstrument.group("number")).id().label() + "." + inInstrument.group("path")
                : path;
    }

    private static String paged(String line, String page) {
        return page == null ? line : line + " page " + page;
    }
}
