package org.recueil.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.NumberedParagraph;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.MeetingId;

class ReportAndDocumentsTest {
    private static final Corpus CORPUS = CarriedCorpus.get();

    @Test
    void areTheParagraphsOfTheReportNumberedWithoutAGapUnderHeadings() {
        List<ReportParagraph> paragraphs = CORPUS.reportParagraphs();
        assertEquals(
                IntStream.rangeClosed(1, 115).boxed().toList(),
                paragraphs.stream().map(ReportParagraph::number).toList());
        for (ReportParagraph paragraph : paragraphs) {
            assertTrue(!paragraph.headings().isEmpty() && paragraph.headings().size() <= 3, paragraph.id()::toString);
        }
    }

    @Test
    void hasEachRecommendationOfMeetingIITheSubjectThatTheReportPrintsAboveIt() {
        for (Provision provision : CORPUS.provisionsOf(MeetingId.parse("A.II"))) {
            int number = Integer.parseInt(provision.place().replaceAll("\\D.*", ""));
            List<String> headings = CORPUS.reportParagraphs().get(number - 1).headings();
            assertEquals(headings.get(headings.size() - 1), provision.heading().orElseThrow(), provision.place());
            assertEquals("Recommandations adoptées par le Groupe de travail", headings.get(0), provision.place());
        }
    }

    @Test
    void areThereTwentyBackgroundDocumentsInThirteenThemes() {
        List<BackgroundDocument> documents = CORPUS.documents();
        assertEquals(
                20,
                new HashSet<>(documents.stream().map(BackgroundDocument::symbol).toList()).size());
        assertEquals(20, documents.size());
        assertEquals(
                13, documents.stream().map(BackgroundDocument::theme).distinct().count());
        for (BackgroundDocument document : documents) {
            assertTrue(document.symbol().contains("/" + document.year() + "/"), document.symbol());
            assertTrue(document.topics().size() > 1, document.symbol() + " has no topics");
            Meeting meeting = CORPUS.meeting(document.meeting()).orElseThrow();
            assertEquals(meeting.year(), document.year(), document.symbol());
        }
    }

    @Test
    void areTheirParagraphsNumberedWithoutAGap() {
        assertEquals(
                IntStream.rangeClosed(1, 89).boxed().toList(),
                Stream.concat(
                                CORPUS.introduction().stream(),
                                CORPUS.documents().stream().flatMap(document -> document.paragraphs().stream()))
                        .map(NumberedParagraph::number)
                        .toList());
    }
}
