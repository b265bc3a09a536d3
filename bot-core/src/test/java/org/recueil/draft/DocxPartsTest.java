package org.recueil.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the text of a document is found. */
class DocxPartsTest {
    private static final String BODY = Docx.paragraph("Corps");

    private static String note(String kind, int id, String words) {
        return "<" + kind + " w:id=\"" + id + "\"><p><r><" + kind + "Ref/></r><r><t>" + words + "</t></r></p></" + kind
                + ">";
    }

    private static Draft limited(Docx document, int characters) throws DraftException {
        return new DraftReader(new DraftLimits(characters, 1 << 20))
                .read("projet.docx", new ByteArrayInputStream(document.bytes()));
    }

    @Test
    void notesFollowTheBody() throws DraftException {
        Docx document = Docx.of(BODY)
                .endnotes(note("endnote", 1, "fin"))
                .footnotes(note("footnote", 1, "Voir II.37.") + note("footnote", 2, "Ibid."));
        assertEquals("Corps\nVoir II.37.\nIbid.\nfin", Drafts.read(document).text());
    }

    @Test
    void aNoteOfSeveralParagraphsIsSeveralParagraphs() throws DraftException {
        Docx document = Docx.of(BODY)
                .footnotes("<footnote w:type=\"normal\" w:id=\"1\">" + Docx.paragraph("un") + Docx.paragraph("deux")
                        + "</footnote>");
        assertEquals("Corps\nun\ndeux", Drafts.read(document).text());
    }

    @Test
    void commentsHeadersAndSettingsAreNotRead() throws DraftException {
        Docx document = Docx.of(BODY)
                .part("word/comments.xml", Docx.document(Docx.paragraph("commentaire")))
                .part("word/header1.xml", Docx.document(Docx.paragraph("en-tête")))
                .part("docProps/core.xml", "<broken");
        assertEquals("Corps", Drafts.read(document).text());
    }

    @Test
    void theStrictFormIsRead() throws DraftException {
        Docx document = Docx.packed()
                .part(
                        "word/document.xml",
                        ("<w:document xmlns:w='W'><w:body><w:p><w:pPr><w:pStyle w:val='Quote'/></w:pPr><w:r><w:t>Un</w:t>"
                                        + "</w:r><w:del><w:r><w:t>deux</w:t></w:r></w:del></w:p></w:body></w:document>")
                                .replace("W", Docx.STRICT))
                .part(
                        "word/footnotes.xml",
                        "<f:footnotes xmlns:f='" + Docx.STRICT
                                + "'><f:footnote f:id='1'><f:p><f:r><f:t>note</f:t></f:r></f:p></f:footnote></f:footnotes>");
        Draft draft = Drafts.read(document);
        assertEquals("Un\nnote", draft.text());
        assertEquals(List.of("Un"), Drafts.quoted(draft));
    }

    @Test
    void anArchiveOfTheBodyAloneIsRead() throws DraftException {
        Docx document = new Docx().part("word/document.xml", Docx.document(BODY));
        assertEquals("Corps", Drafts.read(document).text());
    }

    /** As SharePoint writes it. */
    @Test
    void theBodyMayHaveAnotherName() throws DraftException {
        Docx document = Docx.packed()
                .part("_rels/.rels", Docx.relationships("officeDocument", "/word/document2.xml"))
                .part("word/_rels/document2.xml.rels", Docx.relationships("footnotes", "../word/./notes.xml"))
                .part("word/document2.xml", Docx.document(BODY))
                .part(
                        "word/notes.xml",
                        "<footnotes xmlns='" + Docx.WORD + "'><footnote>" + Docx.paragraph("note")
                                + "</footnote></footnotes>");
        assertEquals("Corps\nnote", Drafts.read(document).text());
    }

    @Test
    void whatIsOutsideTheArchiveIsNotRead() throws DraftException {
        Docx document = Docx.of(BODY)
                .part(
                        "word/_rels/document.xml.rels",
                        Docx.relationships("footnotes", "../../../../etc/passwd")
                                .replace("Target=", "TargetMode=\"External\" Target="));
        assertEquals("Corps", Drafts.read(document).text());
    }

    @Test
    void namesAreComparedAsPackagesDo() throws DraftException {
        byte[] document = new RawZip()
                .entry("\\Word\\Document.XML", Docx.document(BODY))
                .entry("word/../word/footnotes.xml", "<broken")
                .entry("../word/document.xml", "<broken")
                .bytes();
        assertEquals("Corps", Drafts.read("projet.docx", document).text());
    }

    @Test
    void partsInUtf16AreRead() throws DraftException {
        String document = Docx.document(Docx.paragraph("Prévenir")).replace("UTF-8", "UTF-16");
        assertEquals(
                "Prévenir",
                Drafts.read(Docx.packed().part("word/document.xml", document.getBytes(StandardCharsets.UTF_16)))
                        .text());
        assertEquals(
                "Prévenir",
                Drafts.read(Docx.packed()
                                .part("word/document.xml", ("\uFEFF" + document).getBytes(StandardCharsets.UTF_8)))
                        .text());
    }

    @Test
    void sizesIn64BitsAreRead() throws DraftException {
        String body = Docx.document(BODY);
        long length = body.getBytes(StandardCharsets.UTF_8).length;
        byte[] sizes = RawZip.sizes64(length, length, 0);
        byte[] large = new RawZip()
                .entry("word/document.xml", body, new RawZip.Claim(0, 0, -1, sizes))
                .bytes64();
        assertEquals("Corps", Drafts.read("projet.docx", large).text());
    }

    @Test
    void anArchiveMayHaveARemark() throws DraftException {
        byte[] plain =
                new RawZip().entry("word/document.xml", Docx.document(BODY)).bytes();
        byte[] remarked = Arrays.copyOf(plain, plain.length + 3);
        remarked[plain.length - 2] = 3;
        assertEquals("Corps", Drafts.read("projet.docx", remarked).text());
    }

    @Test
    void aTextOfTheLimitIsWhole() throws DraftException {
        Docx document = Docx.of(Docx.paragraph("abcd") + Docx.paragraph("efghi"));
        assertEquals(new Draft("abcd\nefghi", List.of(), false), limited(document, 10));
    }

    @Test
    void whatIsBeyondTheLimitIsLeftOut() throws DraftException {
        Docx document =
                Docx.of(Docx.paragraph("abcdefg") + Docx.paragraph("hijkl")).footnotes(note("footnote", 1, "note"));
        assertEquals(new Draft("abcdefg", List.of(), true), limited(document, 10));
        assertEquals(new Draft("abcdefg\nhijkl", List.of(), true), limited(document, 14));
        assertEquals(new Draft("abcdefg\nhijkl\nnote", List.of(), false), limited(document, 18));
    }

    @Test
    void emptyParagraphsCountAsTheirLineEnds() throws DraftException {
        assertTrue(limited(Docx.of(Docx.paragraph("a") + "<p/>".repeat(20)), 10).leftOut());
        assertFalse(limited(Docx.of(Docx.paragraph("a") + "<p/>".repeat(9)), 10).leftOut());
    }

    @Test
    void aQuotationThatIsCutIsQuotedAsFar() throws DraftException {
        Draft draft = limited(Docx.of("<p><pPr><pStyle w:val=\"Quote\"/></pPr><r><t>abcdef ghijkl</t></r></p>"), 10);
        assertEquals("abcdef", draft.text());
        assertEquals(List.of("abcdef"), Drafts.quoted(draft));
        assertTrue(draft.leftOut());
    }
}
