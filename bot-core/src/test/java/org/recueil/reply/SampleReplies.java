package org.recueil.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.recueil.reply.Action.Ask;
import org.recueil.reply.Action.Copy;
import org.recueil.reply.Action.Open;
import org.recueil.reply.Action.Role;
import org.recueil.reply.Action.Share;
import org.recueil.reply.Block.Heading;
import org.recueil.reply.Block.Items;
import org.recueil.reply.Block.Note;
import org.recueil.reply.Block.Paragraph;
import org.recueil.reply.Block.Quotation;
import org.recueil.reply.Span.Command;
import org.recueil.reply.Span.Link;
import org.recueil.reply.Span.Marked;
import org.recueil.reply.Span.Plain;
import org.recueil.reply.Span.Said;
import org.recueil.reply.Span.Strong;

/** The shelf over which every renderer is tested: replies as they come, and those that break careless renderers. */
public final class SampleReplies {
    private static final String REPORT = "https://undocs.org/fr/CTOC/COP/WG.4/2011/8";
    private static final String MARKUP =
            "*gras* _souligné_ ~barré~ `code` ```bloc``` <b>&amp;</b> <@U123> <!channel> [x](y) ||z|| #salon :smile: \\ & < >";

    /** What people type of which some platform makes more than words. */
    public static final List<String> TYPED = List.of(
            "@all /start http://evil.example <!channel> *x* _y_ `z`",
            "@all",
            "/start",
            "http://evil.example/a_b_c?d=*e*",
            "t.me/evil",
            "anna@example.org",
            "#tag $USD",
            "4242 4242 4242 4242",
            "<!channel> <@U0ANNA> <http://evil.example|ici>",
            "*x*",
            "_y_ ~z~",
            "`z`",
            "```z```",
            ":smile:",
            "> x",
            "[x](http://evil.example)",
            "&lt;!here&gt; <b>x</b>",
            "\\*x\\*");

    private SampleReplies() {}

    /** A reply and what it is for. */
    public record Sample(String name, Reply reply) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The whole shelf, made anew. */
    public static List<Sample> all() {
        return List.of(
                new Sample("a provision with all that goes with it", provision()),
                new Sample("the longest provision, children and theirs", new Reply(longestProvision(), List.of())),
                new Sample("the longest provision as one text", Reply.of(new Quotation(longestText()))),
                new Sample("a page of a theme", page()),
                new Sample("hits, official words below ours", hits()),
                new Sample("the first words of texts", firstWords()),
                new Sample("a hundred entries", hundredEntries()),
                new Sample("one character", Reply.of(new Paragraph("."))),
                new Sample("only a heading", Reply.of(new Heading("Aide"))),
                new Sample("headings alone", Reply.of(new Heading("Partie A"), new Heading("Réunion II"))),
                new Sample("nothing but a link", Reply.of(new Paragraph(new Link(REPORT)))),
                new Sample("text that looks like markup", markup()),
                new Sample("what a person typed", typed()),
                new Sample("line breaks in a text", lineBreaks()),
                new Sample("a theme's name of 170 characters", longName()),
                new Sample("a word longer than any message", Reply.of(new Paragraph("organes".repeat(2_000)))),
                new Sample(
                        "sentences for three messages",
                        Reply.of(new Paragraph(longestText().repeat(3)))),
                new Sample("a link and a command as long as a message", longSpans()),
                new Sample("nothing but emoji", Reply.of(new Paragraph("👩‍⚖️🇨🇭😀".repeat(2_500)))),
                new Sample("emoji at a limit of 150", atLimit(150)),
                new Sample("emoji at a limit of 3000", atLimit(3_000)),
                new Sample("emoji at a limit of 4096", atLimit(4_096)),
                new Sample("Arabic", arabic()),
                new Sample("60 actions", manyActions()),
                new Sample("labels and values of actions longer than a button", longActions()));
    }

    /** The sample of that name, made anew. */
    public static Sample named(String name) {
        return all().stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample is named \"" + name + "\""));
    }

    private static Reply provision() {
        return Reply.of(
                        new Heading(new Strong("II.37"), new Plain(" · deuxième réunion (2010)")),
                        new Quotation("Les États parties devraient « veiller »\u00A0à ce que l'aide soit offerte ;"),
                        new Paragraph(
                                new Plain("Source : "),
                                new Link("CTOC/COP/WG.4/2010/6, par. 44", "https://undocs.org/fr/CTOC/COP/WG.4/2010/6"),
                                new Plain(". Voir aussi "),
                                new Command("rec", "I.16.a"),
                                new Plain(" et "),
                                new Command("aide", ""),
                                new Plain(".")),
                        new Note("Projet de rapport, non définitif."))
                .withActions(
                        new Ask(Role.NEIGHBOUR, "Suivante : II.38", "/rec II.38"),
                        new Open("Document officiel", "https://undocs.org/fr/CTOC/COP/WG.4/2010/6"),
                        new Copy("Copier la citation", "CTOC/COP/WG.4/2010/6, par. 44"),
                        new Share("Partager", "/rec II.37"));
    }

    private static List<Block> longestProvision() {
        List<Block> blocks = new ArrayList<>(List.of(new Heading("IV.46 · quatrième réunion (2011)")));
        for (String line : lines("longest-provision.tsv")) {
            String[] cells = line.split("\t");
            blocks.add(new Quotation(cells[1], Integer.parseInt(cells[0]), cells[2]));
        }
        blocks.add(new Paragraph(new Link("CTOC/COP/WG.4/2011/8, par. 51", REPORT)));
        return blocks;
    }

    private static String longestText() {
        return lines("longest-provision.tsv").stream()
                .map(line -> line.split("\t")[2])
                .collect(Collectors.joining("\n"));
    }

    private static Reply page() {
        List<Item> items = IntStream.rangeClosed(1, 10)
                .mapToObj(n -> new Item(
                        "IV." + n,
                        new Plain("Les victimes d'un "),
                        new Marked("prélèvement"),
                        new Plain(" d'organes…")))
                .toList();
        return Reply.of(new Heading("Prélèvement d'organes"), new Items(items), new Note("Page 1 sur 3"))
                .withActions(new Ask(Role.PAGE, "Suite", "/theme 12 page 2"));
    }

    private static Reply hits() {
        List<Item> items = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> new Item(
                        n + ".",
                        List.of(new Strong("IV." + n), new Plain(" — Groupe de travail, 2011")),
                        List.of(new Plain("… d'un "), new Marked("prélèvement"), new Plain(" d'organes …"))))
                .toList();
        return Reply.of(
                        new Heading(new Plain("« "), Said.of("prélèvement"), new Plain(" » : 14 résultats")),
                        new Items(items),
                        new Note("Page 1 sur 3"))
                .withActions(new Ask(Role.LOOK, 1, "IV.1", "/rec IV.1"), new Ask(Role.NARROW, "2011", "/search 2011"));
    }

    private static Reply firstWords() {
        List<Item> items = IntStream.rangeClosed(1, 10)
                .mapToObj(n -> Item.quoted(n + ".", List.of(new Strong("IV." + n), new Plain(" Les États parties …"))))
                .toList();
        return Reply.of(
                new Heading("Prélèvement d'organes"),
                new Paragraph("Quatrième réunion, 2011"),
                new Items(items),
                new Items(Item.quoted("11.", List.of(new Plain(longestText())))));
    }

    private static Reply hundredEntries() {
        List<Item> items = IntStream.rangeClosed(1, 100)
                .mapToObj(n -> new Item(Item.BULLET, n + ". " + "Mesures de justice pénale ".repeat(4)))
                .toList();
        return Reply.of(new Paragraph("Voici :"), new Items(items), new Paragraph("Fin."));
    }

    private static Reply markup() {
        return Reply.of(
                        new Heading(MARKUP),
                        new Quotation("*a)*", 1, MARKUP + "\n> " + MARKUP + "\n- [ ] 1. " + MARKUP),
                        new Items(new Item("<1>", new Strong(MARKUP), new Marked(MARKUP)), new Item("", MARKUP)),
                        new Paragraph(new Link("<a> & *b*", "https://example.org/?a=1&b=%3C_x_*")),
                        new Note("&&&&<<<<>>>>".repeat(400)))
                .withActions(new Ask(Role.LOOK, "<b> & *a* `b`", "/search <b> & *a*"), new Copy("&", "<&>\n*_`"));
    }

    private static Reply typed() {
        return new Reply(
                TYPED.stream().flatMap(line -> repeating(line).stream()).toList(),
                List.of(new Ask(Role.LOOK, TYPED.get(0), TYPED.get(0))));
    }

    /** Words of the bot around what a person typed, wherever they may stand. */
    static List<Block> repeating(String typed) {
        Span said = Said.of(typed);
        return List.of(
                new Heading(new Plain("« "), said, new Plain(" » : 3")),
                new Paragraph(new Plain("Rien pour « "), said, new Plain(" ».")),
                new Heading(new Strong("Autre "), said),
                new Items(new Item("1.", said), new Item("", new Plain("“"), said, new Plain("”"))),
                new Note(said, new Plain(" ; "), new Command("rec", "II.37"), new Plain(" : laissé de côté")));
    }

    private static Reply lineBreaks() {
        return Reply.of(
                new Quotation("a)", 1, "Premièrement ;\nDeuxièmement ;\n\nTroisièmement."),
                new Items(new Item("1.", "une ligne\nune autre"), new Item("2.", "\nau début et à la fin\n")),
                new Paragraph(new Plain("avant\n"), new Strong("\nentre\n"), new Plain("après")));
    }

    private static Reply longName() {
        String name = "Mesures de justice pénale ".repeat(10).substring(0, 169) + "…";
        return Reply.of(new Heading(name), new Paragraph("14 dispositions"))
                .withActions(new Ask(Role.LOOK, name, "/theme " + name));
    }

    private static Reply longSpans() {
        return Reply.of(new Paragraph(
                new Plain("Essayez "),
                new Command(
                        "search", "réparation pour les victimes ".repeat(200).strip()),
                new Plain(" ou "),
                new Link("le rapport de la réunion ".repeat(250).strip(), REPORT),
                new Plain(".")));
    }

    /** A pair that begins at the last place, and one that ends there. */
    private static Reply atLimit(int limit) {
        return Reply.of(
                new Paragraph("é".repeat(limit - 1) + "😀 fin"),
                new Paragraph("é".repeat(limit - 2) + "😀"),
                new Quotation("", 2, "mot ".repeat(limit / 4 - 1) + "mo😀s"));
    }

    private static Reply arabic() {
        return Reply.of(
                        new Heading("الاتجار بالأشخاص"),
                        new Paragraph(
                                new Plain("لم يُعثر على شيء لـ "), new Strong("عدم العقاب"), new Plain(" (II.37).")))
                .withActions(new Ask(Role.LOOK, "مساعدة", "/aide"));
    }

    private static Reply manyActions() {
        List<Action> actions = IntStream.rangeClosed(1, 60)
                .<Action>mapToObj(n -> new Ask(Role.LOOK, "Recommandation " + n, "/rec II." + n))
                .toList();
        return new Reply(List.of(new Paragraph("Laquelle ?")), actions);
    }

    private static Reply longActions() {
        String words =
                "mesures de protection des témoins et des victimes ".repeat(60).strip();
        return Reply.of(new Paragraph("Trop long pour un bouton."))
                .withActions(
                        new Ask(Role.LOOK, words, "/search " + words),
                        new Open(words, "https://undocs.org/" + "a".repeat(1_000)),
                        new Copy(words, words + "\n" + words),
                        new Share(words, "/search " + words),
                        new Ask(Role.LOOK, "😀".repeat(80), "/search 😀"));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(SampleReplies.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
