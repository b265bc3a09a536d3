package org.recueil.bot.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.view.InstrumentLine;
import org.recueil.bot.view.MeetingLine;
import org.recueil.export.ExportedParagraph;
import org.recueil.export.ExportedParagraph.Style;
import org.recueil.export.Footnote;
import org.recueil.export.Run;
import org.recueil.export.Section;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.id.ProvisionId;
import org.recueil.wording.Wording;

/**
 * Texts below the headings of their meetings. A chapeau stands once above the texts that follow it, so that no text is
 * without its own. The citation is a footnote.
 */
final class TextSections {
    private static final int MEETING = 1;
    private static final int TEXT = 2;
    private static final int BELOW = 3;

    private final Corpus corpus;
    private final Wording wording;
    private final ItemFacts facts;
    private final List<Section> sections = new ArrayList<>();

    /** The chapeaux that stand above the next text already, outermost first. */
    private List<String> above = List.of();

    private Optional<Object> under = Optional.empty();

    TextSections(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        this.facts = new ItemFacts(corpus, wording);
    }

    List<Section> of(List<AnswerItem> items) {
        for (int i = 0; i < items.size(); i++) {
            Optional<AnswerItem> next = i + 1 < items.size() ? Optional.of(items.get(i + 1)) : Optional.empty();
            add(items.get(i), next);
        }
        return List.copyOf(sections);
    }

    private void add(AnswerItem item, Optional<AnswerItem> next) {
        begin(item);
        List<String> chapeau = item.chapeau();
        boolean shown = !chapeau.isEmpty()
                && above.size() >= chapeau.size()
                && above.subList(0, chapeau.size()).equals(chapeau);
        boolean shared = !chapeau.isEmpty()
                && next.filter(other ->
                                other.chapeau().equals(chapeau) && place(other).equals(place(item)))
                        .isPresent();
        if (shown) {
            sections.add(new Section(BELOW, item.label(), text(item)));
        } else if (shared) {
            sections.add(new Section(TEXT, parent(item), chapeau(chapeau)));
            sections.add(new Section(BELOW, item.label(), text(item)));
        } else {
            List<ExportedParagraph> paragraphs = new ArrayList<>(chapeau(chapeau));
            paragraphs.addAll(text(item));
            sections.add(new Section(TEXT, item.label(), paragraphs));
        }
        above = shown || shared ? chapeau : List.of();
        if (next.filter(other -> isBelow(other, item)).isPresent()) {
            above = new ArrayList<>(chapeau);
            above.add(item.text());
        }
    }

    private static boolean isBelow(AnswerItem other, AnswerItem item) {
        return other.provision()
                .flatMap(below -> item.provision().map(parent -> !below.equals(parent) && below.isAtOrBelow(parent)))
                .orElse(false);
    }

    /** Begins a meeting, or the documents. */
    private void begin(AnswerItem item) {
        Object place = place(item);
        if (under.equals(Optional.of(place))) {
            return;
        }
        under = Optional.of(place);
        above = List.of();
        Optional<Meeting> meeting = item.provision().map(corpus::meetingOf);
        String heading =
                meeting.map(its -> MeetingLine.of(its, wording)).orElseGet(() -> wording.say("export.documents"));
        sections.add(new Section(MEETING, heading, meeting.map(this::instrument).orElse(List.of())));
    }

    private List<ExportedParagraph> instrument(Meeting meeting) {
        return meeting.instrument()
                .map(instrument -> List.of(Spans.paragraph(Style.OWN, InstrumentLine.of(instrument))))
                .orElse(List.of());
    }

    private static Object place(AnswerItem item) {
        return item.provision().<Object>map(ProvisionId::meeting).orElse("documents");
    }

    /** The text above, or else the decision or resolution. */
    private String parent(AnswerItem item) {
        ProvisionId id = item.provision().orElseThrow();
        return id.isTopLevel()
                ? corpus.meetingOf(id)
                        .instrument()
                        .map(Instrument::name)
                        .orElse(id.meeting().label())
                : id.parent().label();
    }

    private static List<ExportedParagraph> chapeau(List<String> chapeau) {
        return chapeau.stream()
                .map(words -> ExportedParagraph.of(Style.CHAPEAU, words))
                .toList();
    }

    private List<ExportedParagraph> text(AnswerItem item) {
        List<ExportedParagraph> paragraphs = new ArrayList<>();
        paragraphs.add(
                new ExportedParagraph(Style.OFFICIAL, 0, List.of(Run.plain(item.text())), List.of(citation(item))));
        List<Run> facts = this.facts.line(item);
        if (!facts.isEmpty()) {
            paragraphs.add(new ExportedParagraph(Style.OWN, 0, facts, List.of()));
        }
        return paragraphs;
    }

    private Footnote citation(AnswerItem item) {
        List<Run> runs = new ArrayList<>(List.of(Run.plain(facts.citation(item))));
        facts.url(item).ifPresent(url -> {
            runs.add(Run.plain(", "));
            runs.add(Run.link(url, url));
        });
        return new Footnote(runs);
    }
}
