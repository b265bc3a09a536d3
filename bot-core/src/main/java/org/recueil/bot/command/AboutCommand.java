package org.recueil.bot.command;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.FirstWords;
import org.recueil.bot.answer.ProgramVersion;
import org.recueil.bot.intent.TalkIntent;
import org.recueil.bot.view.HelpActions;
import org.recueil.bot.view.MeetingLine;
import org.recueil.bot.view.ProvisionCount;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.LanguageEdition;
import org.recueil.model.Meeting;
import org.recueil.model.PublishedSource;
import org.recueil.model.Remark;
import org.recueil.model.Theme;
import org.recueil.model.id.Part;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** {@code /a_propos}: the sources of the answers, what was counted and corrected in them, and the version. */
final class AboutCommand {
    private static final int SHOWN_OF_CHECKSUM = 12;
    private static final int YEAR = 4;
    private static final int LONGEST_TITLE = 80;

    private final Corpus corpus;
    private final Wording wording;

    AboutCommand(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    Answer answer() {
        List<PublishedSource> sources = corpus.provenance().sources();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Recueil " + ProgramVersion.get()));
        blocks.add(new Block.Paragraph(wording.say("about.reach", reach())));
        blocks.add(new Block.Paragraph(wording.say("about.what", sources.size())));
        blocks.add(new Block.Items(sources.stream().map(source -> entry(source)).toList()));
        blocks.add(new Block.Paragraph(wording.say(
                "about.counts",
                ProvisionCount.top(Part.A, corpus),
                ProvisionCount.leaves(Part.A, corpus),
                ProvisionCount.top(Part.B, corpus),
                ProvisionCount.leaves(Part.B, corpus),
                corpus.newestThemes().size(),
                corpus.documents().size())));
        if (corpus.edition() > Theme.NEWEST) {
            blocks.add(new Block.Paragraph(wording.say("about.index", String.valueOf(corpus.edition()))));
        }
        if (!corpus.languageEditions().isEmpty()) {
            blocks.add(new Block.Paragraph(wording.say("about.languages", languages())));
        }
        blocks.add(new Block.Note(wording.say(
                "about.doubts",
                sources.stream().mapToInt(PublishedSource::corrections).sum(),
                sources.stream().mapToInt(PublishedSource::doubts).sum(),
                differences(),
                corpus.provisions().stream()
                        .filter(provision -> !provision.remarks().isEmpty())
                        .count())));
        corpus.provenance()
                .checksum()
                .ifPresent(checksum -> blocks.add(
                        new Block.Note(wording.say("about.checksum", checksum.substring(0, SHOWN_OF_CHECKSUM)))));
        Action corrections = new TalkIntent.Corrections(1).ask(Action.Role.SOURCE, wording.say("corrections.action"));
        return Answer.of(Kind.ABOUT, new Reply(blocks, List.of(corrections, HelpActions.action(wording))));
    }

    /** The last meeting of each part that has texts. */
    private String reach() {
        return Stream.of(Part.values())
                .flatMap(part -> corpus.meetings().stream()
                        .filter(meeting -> meeting.id().part() == part)
                        .filter(meeting -> !corpus.topLevel(meeting.id()).isEmpty())
                        .max(Comparator.comparing(Meeting::id))
                        .stream())
                .map(meeting -> MeetingLine.of(meeting, wording))
                .collect(Collectors.joining(wording.semicolon()));
    }

    /** How many texts there are in each of the other languages. */
    private String languages() {
        return LanguageEdition.LANGUAGES.stream()
                .map(language -> Map.entry(language, count(language)))
                .filter(counted -> counted.getValue() > 0)
                .map(counted -> wording.say("official.in." + counted.getKey()) + " (" + counted.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private int count(String language) {
        return corpus.languageEditions().stream()
                .filter(edition -> edition.language().equals(language))
                .mapToInt(edition -> edition.texts().size())
                .sum();
    }

    private Item entry(PublishedSource source) {
        List<Span> whole = entry(source, source.title());
        String first = FirstWords.within(source.title(), LONGEST_TITLE);
        return first.equals(source.title())
                ? new Item(Item.BULLET, whole)
                : new Item(Item.BULLET, entry(source, first)).beginning(whole);
    }

    private List<Span> entry(PublishedSource source, String title) {
        List<Span> spans = new ArrayList<>(List.of(new Span.Plain(title)));
        source.symbol().ifPresent(symbol -> {
            spans.add(new Span.Plain(", "));
            spans.add(new Span.Link(symbol, Citation.url(symbol)));
        });
        if (!source.date().isEmpty()) {
            spans.add(new Span.Plain(", " + date(source.date())));
        }
        return spans;
    }

    /** A date such as {@code 2019-09-02} in words; a year stays as it is. */
    private String date(String date) {
        return date.length() == YEAR
                ? date
                : DateTimeFormatter.ofPattern("d MMMM uuuu", wording.language().locale())
                        .format(LocalDate.parse(date));
    }

    private long differences() {
        return corpus.provisions().stream()
                .flatMap(provision -> provision.remarks().stream())
                .filter(remark -> remark.kind() == Remark.Kind.DIFFERS)
                .count();
    }
}
