package org.recueil.bot.path;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.intent.DraftIntent;
import org.recueil.bot.intent.ExportIntent;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.intent.SourceIntent;
import org.recueil.bot.intent.TalkIntent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.Reader;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.export.FileFormat;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.TextPath;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;
import org.recueil.reference.value.Resolution;
import org.recueil.text.Folding;

/**
 * The paths of pages, below the address of all pages: {@code II.37}, {@code theme/7/2}, {@code chercher?q=enfants}. A path has
 * no slash at its ends and only characters that an address may have. {@link PathReader} reads it back. Safe for use by several
 * threads.
 */
public final class PagePaths {
    /** The path of the page that asks any line: {@code chercher?q=}. */
    public static final String SEARCH = "chercher";

    /** The path of the page that checks a draft. A draft itself never stands in a path. */
    public static final String VERIFY = "verifier";

    /** What follows the question if only the texts are searched, and no theme or reference of that name is meant. */
    private static final String IN_TEXTS = "&dans=textes";

    private static final String WHOLE_LIST = ".liste.";
    private static final Pattern SEARCH_COMMAND = Pattern.compile("/search (?<question>.+)");
    private static final Pattern EXPORTED_SEARCH = Pattern.compile("/exporter search (?<question>.+)");
    private static final String LIST_SEPARATOR = ",";

    private final Corpus corpus;
    private final Reader reader;
    private final ReferenceResolver resolver;

    public PagePaths(Corpus corpus, Reader reader) {
        this.corpus = corpus;
        this.reader = reader;
        this.resolver = new ReferenceResolver(corpus);
    }

    /** The path of the page that answers a line, if it is no search. */
    public Optional<String> own(String line) {
        return own(read(line));
    }

    /**
     * The path of the page that answers a line. A line with the command of a search is not read: actions say many such lines,
     * and reading a question takes time.
     */
    public String of(String line) {
        Matcher search = SEARCH_COMMAND.matcher(line);
        if (search.matches()) {
            return search(search.group("question"), IN_TEXTS);
        }
        Matcher exported = EXPORTED_SEARCH.matcher(line);
        if (exported.matches() && !ExportIntent.endsWithFormat(line)) {
            return search(exported.group("question"), IN_TEXTS);
        }
        Intent intent = read(line);
        if (intent instanceof ExportIntent asked && asked.list() instanceof Intent.Search sought) {
            String page = search(sought.question(), IN_TEXTS);
            return asked.format().map(format -> file(page, format)).orElse(page);
        }
        return own(intent)
                .orElseGet(() -> intent instanceof Intent.Search asked
                        ? search(Intent.paged(asked.question(), asked.page()), "")
                        : search(intent.says(), ""));
    }

    /**
     * The path of a list as a file: {@code theme/7.docx}, {@code chercher.csv?q=enfants}. What a page itself is as Markdown has
     * the plain ending, so the whole list has one of its own.
     *
     * @param page the path of the list as a page
     */
    public static String file(String page, FileFormat format) {
        int query = page.indexOf('?');
        String path = query < 0 ? page : page.substring(0, query);
        return path + ending(format) + (query < 0 ? "" : page.substring(query));
    }

    /** What a path ends with if it is that of a file in a format. */
    static String ending(FileFormat format) {
        return format == FileFormat.MARKDOWN ? WHOLE_LIST + format.extension() : "." + format.extension();
    }

    /** The page of a list that a line asks for, from 1. */
    public int page(String line) {
        return read(line).page();
    }

    /** The shortest line that asks for the same. */
    public String shortest(String line) {
        return read(line).line();
    }

    private Intent read(String line) {
        return reader.read(InputNormaliser.line(line)).intent();
    }

    private static String search(String line, String where) {
        String page = Intent.Paged.read(line)
                .filter(paged -> paged.page() > 1)
                .map(paged -> "&page=" + paged.page())
                .orElse("");
        String question = Intent.Paged.read(line).map(Intent.Paged::argument).orElse(line);
        return SEARCH + "?q=" + URLEncoder.encode(question.strip(), StandardCharsets.UTF_8) + where + page;
    }

    private Optional<String> own(Intent intent) {
        if (intent instanceof TextIntent text) {
            return ofTexts(text);
        } else if (intent instanceof ThemeIntent theme) {
            return ofThemes(theme);
        } else if (intent instanceof SourceIntent source) {
            return ofSources(source);
        } else if (intent instanceof TalkIntent.Silence) {
            return Optional.of("");
        } else if (intent instanceof TalkIntent.Help help && help.isKnown()) {
            return Optional.of(help.topic().isEmpty() ? "aide" : "aide/" + slug(help.topic()));
        } else if (intent instanceof TalkIntent.About) {
            return Optional.of("a_propos");
        } else if (intent instanceof TalkIntent.Corrections corrections) {
            return paged("corrections", corrections.page());
        } else if (intent instanceof ExportIntent export) {
            return ofFile(export);
        }
        boolean draft = intent instanceof DraftIntent.Verify
                || intent instanceof TalkIntent.Usage usage && usage.verb() == Verb.VERIFY;
        return draft ? Optional.of(VERIFY) : Optional.empty();
    }

    /** A file lies beside the page of its list. That of a check is made where drafts are checked. */
    private Optional<String> ofFile(ExportIntent export) {
        Optional<String> page = own(export.list());
        return export.isOfCheck()
                ? page
                : page.map(path ->
                        export.format().map(format -> file(path, format)).orElse(path));
    }

    private Optional<String> ofTexts(TextIntent intent) {
        if (intent instanceof TextIntent.OneProvision asked) {
            return Optional.of(TextPath.of(asked.id(), corpus));
        } else if (intent instanceof TextIntent.LookUp asked
                && asked.languages().isEmpty()) {
            return texts(asked.references(), asked.rest()).flatMap(path -> paged(path, asked.page()));
        } else if (intent instanceof TextIntent.Related asked) {
            return texts(asked.references(), asked.rest()).flatMap(path -> paged(path + "/liees", asked.page()));
        } else if (intent instanceof TextIntent.Cite asked) {
            return texts(asked.references(), asked.rest())
                    .flatMap(path -> paged(path + (asked.quoted() ? "/texte" : "/citations"), asked.page()));
        }
        return Optional.empty();
    }

    private Optional<String> ofThemes(ThemeIntent intent) {
        if (intent instanceof ThemeIntent.ThemeOf asked) {
            String path = "theme/" + asked.theme().number();
            String listing = switch (asked.listing()) {
                case INDEXED -> "";
                case SUGGESTED -> "/suggestions";
                case PROFILE -> "/profil";
                case CITED -> "/citations";
                case QUOTED -> "/texte";
            };
            return isNewest(asked) ? paged(path + listing, asked.page()) : Optional.empty();
        } else if (intent instanceof ThemeIntent.Families) {
            return Optional.of("themes");
        } else if (intent instanceof ThemeIntent.FamilyOf asked) {
            return paged("themes/" + slug(asked.family().name()), asked.page());
        } else if (intent instanceof ThemeIntent.AllThemes asked) {
            return paged("themes/tous", asked.page());
        } else if (intent instanceof ThemeIntent.ThemesListing asked) {
            return paged(TextPath.of(asked.id(), corpus) + "/themes", asked.page());
        }
        return Optional.empty();
    }

    private boolean isNewest(ThemeIntent.ThemeOf asked) {
        return asked.theme().edition() == corpus.edition();
    }

    private Optional<String> ofSources(SourceIntent intent) {
        if (intent instanceof SourceIntent.Meetings) {
            return Optional.of("reunions");
        } else if (intent instanceof SourceIntent.AtMeeting asked) {
            return resolved(List.of(asked.meeting()))
                    .filter(Resolution.Whole.class::isInstance)
                    .map(whole ->
                            "reunion/" + ((Resolution.Whole) whole).meeting().label());
        } else if (intent instanceof SourceIntent.Instruments) {
            return Optional.of("resolutions");
        } else if (intent instanceof SourceIntent.OfInstrument asked) {
            String path = TextPath.of(asked.session().id(), corpus);
            // the second page of 5-2 must not look like its second paragraph
            return Optional.of(asked.page() == 1 ? path : path + "/page-" + asked.page());
        } else if (intent instanceof SourceIntent.Documents asked) {
            return paged("documents", asked.page());
        } else if (intent instanceof SourceIntent.DocumentOf asked) {
            return documents(asked).flatMap(path -> paged(path, asked.page()));
        } else if (intent instanceof SourceIntent.DocumentsCalled asked
                && asked.fitting().size() == 1) {
            return paged(TextPath.of(asked.fitting().get(0).id(), corpus), asked.page());
        }
        return Optional.empty();
    }

    private Optional<String> documents(SourceIntent.DocumentOf asked) {
        Optional<Resolution> one = resolved(asked.references());
        if (one.isPresent() && one.get() instanceof Resolution.Whole whole) {
            return corpus.meeting(whole.meeting())
                    .flatMap(Meeting::symbol)
                    .map(symbol -> TextPath.of(new DocumentId(symbol), corpus));
        }
        return texts(asked.references(), "");
    }

    private Optional<Resolution> resolved(List<Reference> references) {
        List<Resolution> resolutions = resolver.resolve(references);
        return resolutions.size() == 1 ? Optional.of(resolutions.get(0)) : Optional.empty();
    }

    /** The path of the texts that references name; empty if one of them names none, or if words follow them. */
    private Optional<String> texts(List<Reference> references, String rest) {
        List<String> elements = new ArrayList<>();
        for (Reference reference : references) {
            Optional<String> element = element(reference);
            if (element.isEmpty()) {
                return Optional.empty();
            }
            elements.add(element.get());
        }
        return rest.isEmpty() ? Optional.of(joined(elements)) : Optional.empty();
    }

    /** Several paragraphs of one report say its symbol once: {@code 2010/6/96,99,102}. */
    private static String joined(List<String> elements) {
        String first = elements.get(0);
        String report = first.substring(0, first.lastIndexOf('/') + 1);
        StringBuilder path = new StringBuilder(first);
        for (String element : elements.subList(1, elements.size())) {
            boolean same = !report.isEmpty() && element.startsWith(report);
            path.append(LIST_SEPARATOR).append(same ? element.substring(report.length()) : element);
        }
        return path.toString();
    }

    private Optional<String> element(Reference reference) {
        List<Resolution> resolutions = resolver.resolve(List.of(reference));
        if (reference instanceof Reference.Onward
                || resolutions.stream().anyMatch(Resolution.Missed.class::isInstance)) {
            return Optional.empty();
        } else if (resolutions.size() == 1) {
            return one(resolutions.get(0), reference instanceof Reference.Range);
        }
        return range(reference, resolutions);
    }

    private Optional<String> one(Resolution resolution, boolean isRange) {
        if (resolution instanceof Resolution.Found found) {
            List<ProvisionId> ids = found.ids();
            return isRange
                    ? Optional.of(
                            ids.get(0).label() + "-" + ids.get(ids.size() - 1).label())
                    : Optional.of(ids).filter(its -> its.size() == 1).map(its -> TextPath.of(its.get(0), corpus));
        } else if (resolution instanceof Resolution.Whole whole) {
            MeetingId meeting = whole.meeting();
            return Optional.of(meeting.label());
        } else if (resolution instanceof Resolution.Paragraph here) {
            return Optional.of(TextPath.of(here.paragraph().id(), corpus));
        }
        return resolution instanceof Resolution.Document document
                        && document.place().path().isEmpty()
                ? Optional.of(TextPath.of(document.document().id(), corpus))
                : Optional.empty();
    }

    /** Paragraphs of a report from one to another, recommendations among them: {@code 2010/6/95-99}. */
    private Optional<String> range(Reference reference, List<Resolution> resolutions) {
        boolean whole = reference instanceof Reference.Range range
                && isNumber(range.first().path())
                && isNumber(range.last().path());
        return resolutions.stream()
                .filter(Resolution.Paragraph.class::isInstance)
                .map(paragraph ->
                        ((Resolution.Paragraph) paragraph).paragraph().id().report())
                .findFirst()
                .filter(report -> whole)
                .map(report -> TextPath.of(new ReportParagraphId(report, number(reference.first())), corpus) + "-"
                        + number(((Reference.Range) reference).last()));
    }

    private static boolean isNumber(List<String> path) {
        return path.size() == 1 && ProvisionId.isNumber(path.get(0));
    }

    private static int number(Place place) {
        return Integer.parseInt(place.lastStep());
    }

    private static Optional<String> paged(String path, int page) {
        return Optional.of(page == 1 ? path : path + "/" + page);
    }

    /** A name as a path has it: {@code formes-de-la-traite}. */
    static String slug(String name) {
        return Folding.fold(name).strip().replaceAll("[^a-z0-9]+", "-");
    }
}
