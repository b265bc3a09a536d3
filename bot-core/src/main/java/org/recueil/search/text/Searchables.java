package org.recueil.search.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.LanguageEdition;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.ReportParagraphId;

/** Everything in a corpus that a search can find, in the order of the corpus. */
public final class Searchables {
    private final Corpus corpus;
    private final List<Searchable> all = new ArrayList<>();

    private Searchables(Corpus corpus) {
        this.corpus = corpus;
    }

    public static List<Searchable> of(Corpus corpus) {
        Searchables searchables = new Searchables(corpus);
        for (Meeting meeting : corpus.meetings()) {
            searchables.addProvisions(meeting.id());
        }
        corpus.documents().forEach(searchables::add);
        Set<ReportParagraphId> recommendations = recommendations(corpus).keySet();
        corpus.reportParagraphs().stream()
                .filter(paragraph -> !recommendations.contains(paragraph.id()))
                .forEach(searchables::add);
        return List.copyOf(searchables.all);
    }

    private void addProvisions(MeetingId meeting) {
        List<Provision> provisions = corpus.provisionsOf(meeting);
        for (Provision provision : provisions) {
            all.add(new Searchable(
                    provision.id(),
                    provision.text(),
                    (provision.headingInReport().orElse("") + "\n" + parents(provision.id())).strip(),
                    inOtherLanguages(provision.id()),
                    List.of(),
                    Optional.of(meeting.part()),
                    meeting.number(),
                    corpus.meetingOf(provision.id()).year(),
                    corpus.isLeaf(provision.id()),
                    source(corpus.meetingOf(provision.id()))));
        }
    }

    private static TextSource source(Meeting meeting) {
        if (meeting.id().part() == Part.B) {
            return TextSource.CONFERENCE;
        }
        return meeting.draft() ? TextSource.DRAFT : TextSource.WORKING_GROUP;
    }

    /** The parents' words; the opening of an instrument says nothing of one provision. */
    private String parents(ProvisionId id) {
        List<String> chapeau = corpus.chapeau(id);
        return String.join(" ", chapeau.subList(chapeau.size() - (id.depth() - 1), chapeau.size()));
    }

    /** The text in other official languages: words by which it is found, and no part of what is shown as the text. */
    private String inOtherLanguages(ProvisionId id) {
        return corpus.inOtherLanguages(id).stream()
                .map(LanguageEdition.Text::words)
                .collect(Collectors.joining("\n"));
    }

    private void add(BackgroundDocument document) {
        all.add(new Searchable(
                document.id(),
                document.summary(),
                document.title() + " " + document.theme(),
                "",
                document.topics(),
                Optional.empty(),
                document.meeting().number(),
                document.year(),
                false,
                TextSource.DOCUMENT));
    }

    /** The paragraphs of reports that print a recommendation, each with that: they are found as provisions. */
    public static Map<ReportParagraphId, ProvisionId> recommendations(Corpus corpus) {
        Map<ReportParagraphId, ProvisionId> paragraphs = new HashMap<>();
        for (Meeting meeting : corpus.meetings()) {
            meeting.symbol()
                    .map(DocumentId::new)
                    .ifPresent(report -> corpus.provisionsOf(meeting.id()).stream()
                            .filter(provision -> provision.place().chars().allMatch(Character::isDigit))
                            .forEach(provision -> paragraphs.putIfAbsent(
                                    new ReportParagraphId(report, Integer.parseInt(provision.place())),
                                    provision.id())));
        }
        return paragraphs;
    }

    private void add(ReportParagraph paragraph) {
        Optional<Meeting> meeting = corpus.meetingReportedIn(paragraph.id().report());
        all.add(new Searchable(
                paragraph.id(),
                paragraph.text(),
                "",
                "",
                paragraph.headings(),
                Optional.empty(),
                meeting.map(its -> its.id().number()).orElse(0),
                meeting.map(Meeting::year)
                        .orElseGet(() -> paragraph.id().report().year()),
                false,
                TextSource.DEBATE));
    }
}
