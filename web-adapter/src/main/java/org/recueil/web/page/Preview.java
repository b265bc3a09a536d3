package org.recueil.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.FirstWords;
import org.recueil.model.Citation;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/**
 * What a link to a page says where it is shared: a title, and a description that no other page has.
 *
 * @param title {@code II.37 — Sensibilisation}
 * @param description the label, the body and the year, a draft's mark, then the opening words
 * @param isOfSeveral whether the page shows several texts, so that the heading of the first one is not its title
 */
record Preview(String title, String description, boolean isOfSeveral) {
    private static final int LONGEST = 200;

    static Preview of(String path, String line, Answer answer, Site site) {
        if (line.isEmpty()) {
            String title = path.isEmpty() ? "Recueil" : site.words().say("title.search");
            return new Preview(title, site.words().say("home.what"), true);
        }
        boolean several = isOfSeveral(answer);
        String named = several ? site.bot().shortLineOf(line) : title(answer, line, site);
        String title =
                kind(path, answer).map(key -> site.words().say(key, named)).orElse(named);
        String description = provision(answer, site)
                .map(provision -> description(provision, answer))
                .or(() -> paragraph(answer, site).map(paragraph -> description(paragraph, site)))
                .orElseGet(() ->
                        placed(FirstWords.within(title, LONGEST / 2), answer, site) + ". " + words(answer, title));
        return new Preview(placed(title, answer, site), FirstWords.within(description, LONGEST), several);
    }

    /** The key of a title for the second page of the same thing: all texts of a meeting, a theme in brief. */
    private static Optional<String> kind(String path, Answer answer) {
        if (path.endsWith("/profil")) {
            return Optional.of("title.profile");
        } else if (path.endsWith("/suggestions")) {
            return Optional.of("title.suggestions");
        }
        boolean texts = answer.kind() == Answer.Kind.MEETING && !path.startsWith("reunion");
        return texts ? Optional.of("title.texts") : Optional.empty();
    }

    /** A title with the page of its list, from the second on. */
    private static String placed(String title, Answer answer, Site site) {
        String position = Wording.in(site.language()).say("page.position", answer.page(), answer.pages());
        return answer.page() == 1 || title.contains(position) ? title : title + " " + position;
    }

    private static boolean isOfSeveral(Answer answer) {
        return answer.kind() == Answer.Kind.PROVISIONS
                || answer.total() > 1
                        && answer.items().stream().anyMatch(item -> item.id() instanceof ReportParagraphId)
                || answer.kind() == Answer.Kind.DOCUMENT
                        && answer.reply().blocks().stream()
                                        .filter(Block.Heading.class::isInstance)
                                        .count()
                                > 1;
    }

    private static String title(Answer answer, String line, Site site) {
        Optional<Provision> provision = provision(answer, site);
        if (provision.isPresent()) {
            return provision.get().id().label() + " — " + subject(provision.get(), site);
        }
        String key = "title." + answer.kind();
        return switch (answer.kind()) {
            case CITATIONS -> site.words().say(key, answer.theme().orElseGet(() -> references(line, site)));
            case DOCUMENT ->
                heading(answer)
                        .map(place -> paragraph(answer, site)
                                .flatMap(Preview::heading)
                                .map(printed -> place + " — " + printed)
                                .orElse(place))
                        .orElse(site.words().sayOr(key, line));
            case MEETING ->
                heading(answer)
                        .map(name -> meeting(name, answer))
                        .orElse(site.words().sayOr(key, line));
            default -> heading(answer).orElseGet(() -> site.words().sayOr(key, "Recueil"));
        };
    }

    /** What a line asks about, without its command. */
    private static String references(String line, Site site) {
        return site.bot().shortLineOf(line).replaceFirst("^/\\S+ ", "");
    }

    private static String meeting(String name, Answer answer) {
        return answer.items().isEmpty() && !answer.choices().isEmpty()
                ? name
                : name
                        + first(answer, Block.Paragraph.class)
                                .map(line -> " — " + line)
                                .orElse("");
    }

    private static String subject(Provision provision, Site site) {
        return provision
                .headingInReport()
                .orElseGet(() -> site.corpus()
                        .meeting(provision.id().meeting())
                        .flatMap(Meeting::instrument)
                        .map(Instrument::name)
                        .orElse("Recueil"));
    }

    /** The provision that an answer shows alone, with what is below it. */
    static Optional<Provision> provision(Answer answer, Site site) {
        return answer.kind() == Answer.Kind.PROVISION && !answer.items().isEmpty()
                ? site.corpus().provision(answer.items().get(0).id())
                : Optional.empty();
    }

    /** The paragraph of a report that an answer shows alone. */
    private static Optional<ReportParagraph> paragraph(Answer answer, Site site) {
        return answer.total() > 1
                ? Optional.empty()
                : site.corpus().reportParagraphs().stream()
                        .filter(paragraph -> answer.items().stream()
                                .anyMatch(item -> item.id().equals(paragraph.id())))
                        .findFirst();
    }

    /** The heading under which the report prints a paragraph. */
    private static Optional<String> heading(ReportParagraph paragraph) {
        List<String> headings = paragraph.headings();
        return headings.isEmpty() ? Optional.empty() : Optional.of(headings.get(headings.size() - 1));
    }

    private static String description(ReportParagraph paragraph, Site site) {
        ReportParagraphId id = paragraph.id();
        return (site.words().isEnglish() ? Citation.inEnglish(id) : id.label()) + ". " + paragraph.text();
    }

    private static String description(Provision provision, Answer answer) {
        AnswerItem item = answer.items().get(0);
        String above = String.join(" ", item.chapeau());
        return provision.id().label() + ", "
                + first(answer, Block.Paragraph.class).orElse("") + ". "
                + (above.isEmpty() ? "" : FirstWords.of(above, 60) + " ") + item.text();
    }

    /** The heading that an answer begins with; a note may stand before it. */
    static Optional<String> heading(Answer answer) {
        return answer.reply().blocks().stream()
                .dropWhile(Block.Note.class::isInstance)
                .findFirst()
                .filter(Block.Heading.class::isInstance)
                .map(Preview::text);
    }

    private static <B extends Block> Optional<String> first(Answer answer, Class<B> kind) {
        return answer.reply().blocks().stream()
                .filter(kind::isInstance)
                .findFirst()
                .map(Preview::text);
    }

    private static String words(Answer answer, String title) {
        return answer.reply().blocks().stream()
                .map(Preview::text)
                .filter(text -> !title.contains(text))
                .collect(Collectors.joining(" "));
    }

    private static String text(Block block) {
        return block.accept(new BlockText());
    }

    /** The words of a block on one line. */
    private static final class BlockText implements Block.Visitor<String> {
        @Override
        public String heading(Block.Heading heading) {
            return Span.text(heading.spans());
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return Span.text(paragraph.spans());
        }

        @Override
        public String quotation(Block.Quotation quotation) {
            return (quotation.label() + " " + Span.text(quotation.spans())).strip();
        }

        @Override
        public String items(Block.Items items) {
            return items.items().stream().map(BlockText::item).collect(Collectors.joining(" "));
        }

        private static String item(Item item) {
            return (item.label() + " " + Span.text(item.spans()) + Span.text(item.official())).strip();
        }

        @Override
        public String note(Block.Note note) {
            return Span.text(note.spans());
        }
    }
}
