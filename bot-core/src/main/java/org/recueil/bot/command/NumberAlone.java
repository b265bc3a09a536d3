package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.HelpActions;
import org.recueil.bot.view.LabelRanges;
import org.recueil.bot.view.MeetingActions;
import org.recueil.bot.view.PlaceName;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.PartialReferences;
import org.recueil.reference.value.Reference;
import org.recueil.reference.value.Resolution;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/**
 * Answers a number without its text, such as {@code recommandation 37}. Offers the provisions and paragraphs with this number,
 * and shows none.
 */
final class NumberAlone {
    private static final int MOST_OFFERS = 12;
    private static final int REPEATED = 24;
    private static final int LINES = 2;

    private final Corpus corpus;
    private final ReferenceResolver resolver;

    NumberAlone(Corpus corpus) {
        this.corpus = corpus;
        this.resolver = new ReferenceResolver(corpus);
    }

    /** Offers the provisions and paragraphs with a number, or says that there are none. */
    Answer answer(TextIntent.ByNumber asked, Wording wording) {
        List<Candidate> offered = places(asked.number())
                .flatMap(references -> candidate(references, wording).stream())
                .distinct()
                .limit(MOST_OFFERS)
                .toList();
        if (offered.isEmpty()) {
            Block none = new Block.Paragraph(wording.spans("number.none", Span.Said.of(asked.written(), REPEATED)));
            return Answer.of(Kind.NOT_FOUND, none, MeetingActions.list(wording), HelpActions.about(Verb.LOOK, wording));
        }
        Block heading = new Block.Heading(wording.spans("number.alone", Span.Said.of(asked.written())));
        List<TextList.Entry> entries = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (Candidate candidate : offered) {
            int number = entries.size() + 1;
            entries.add(TextList.Entry.quoted(number + ". " + candidate.label(), candidate.text()));
            actions.add(TextActions.look(candidate.label()).at(number));
        }
        Block items = new Block.Items(TextList.of(entries, LINES, Budget.OTHER.room(List.of(heading))));
        return Answer.of(Kind.PROVISIONS)
                .choices(offered.stream().map(Candidate::label).toList())
                .offering(offered.stream().map(Candidate::first).toList())
                .total(offered.size())
                .saying(new Reply(List.of(heading, items), actions));
    }

    /**
     * A text with the number.
     *
     * @param label the name under which {@code /rec} shows it
     * @param first the first provision or paragraph with the number
     * @param text the words of the first
     */
    private record Candidate(String label, TextId first, String text) {}

    private Stream<List<Reference>> places(PartialReferences number) {
        return corpus.meetings().stream()
                .filter(meeting ->
                        number.body().map(meeting.id().part()::equals).orElse(true))
                .flatMap(meeting -> anchor(meeting, number).stream())
                .map(number::in);
    }

    /**
     * Where a number may stand in the texts of a meeting. The recommendations are those of the Working Group, by their numbers
     * in this corpus; paragraphs have the numbers of the printed document.
     */
    private static Optional<Anchor> anchor(Meeting meeting, PartialReferences unplaced) {
        boolean group = meeting.id().part() == Part.A;
        if (meeting.instrument().isEmpty() || unplaced.recommendations() && !group) {
            return Optional.empty();
        } else if (unplaced.recommendations() || !group) {
            return Optional.of(new Anchor.InMeeting(
                    Optional.of(meeting.id().part()), meeting.id().number()));
        }
        return meeting.unit() == Meeting.PlaceUnit.PARAGRAPH
                ? meeting.symbol().map(Anchor.InDocument::new)
                : Optional.empty();
    }

    /** What the references name; empty if any part of it is missing. */
    private Optional<Candidate> candidate(List<Reference> references, Wording wording) {
        boolean whole = references.stream()
                .allMatch(reference -> reference.first().path().size() == 1);
        Set<ProvisionId> provisions = new LinkedHashSet<>();
        List<ReportParagraph> paragraphs = new ArrayList<>();
        for (Resolution resolution : resolver.resolve(references)) {
            if (resolution instanceof Resolution.Found found) {
                provisions.addAll(found.ids());
            } else if (whole && resolution instanceof Resolution.Paragraph here) {
                paragraphs.add(here.paragraph());
            } else if (!(resolution instanceof Resolution.ReadAs)) {
                return Optional.empty();
            }
        }
        if (paragraphs.isEmpty()) {
            return provisions.stream()
                    .findFirst()
                    .flatMap(corpus::provision)
                    .map(first -> new Candidate(
                            LabelRanges.of(List.copyOf(provisions), corpus, wording), first.id(), first.text()));
        }
        String label =
                references.stream().map(reference -> name(reference, wording)).collect(Collectors.joining(", "));
        return Optional.of(
                new Candidate(label, paragraphs.get(0).id(), paragraphs.get(0).text()));
    }

    private static String name(Reference reference, Wording wording) {
        return reference instanceof Reference.Range range
                ? PlaceName.of(range.first(), range.last(), wording)
                : PlaceName.of(reference.first(), wording);
    }
}
