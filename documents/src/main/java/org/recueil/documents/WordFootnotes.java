package org.recueil.documents;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.recueil.export.Footnote;
import org.recueil.export.Run;

/** The footnotes of a Word file. POI would count all of them again for each one, so they are numbered here. */
final class WordFootnotes {
    /** Of the lines that part footnotes from the page; {@code settings.xml} names them. */
    private static final long SEPARATOR = -1;

    private static final long CONTINUATION_SEPARATOR = 0;

    private final XWPFFootnotes part;
    private final CTFootnotes footnotes = CTFootnotes.Factory.newInstance();
    private final WordRuns runs;
    private long number = CONTINUATION_SEPARATOR;

    WordFootnotes(XWPFDocument document) {
        this.part = document.createFootnotes();
        this.runs = new WordRuns(part);
        separator(STFtnEdn.SEPARATOR, SEPARATOR).addNewSeparator();
        separator(STFtnEdn.CONTINUATION_SEPARATOR, CONTINUATION_SEPARATOR).addNewContinuationSeparator();
    }

    private CTR separator(STFtnEdn.Enum type, long id) {
        CTFtnEdn footnote = footnotes.addNewFootnote();
        footnote.setType(type);
        footnote.setId(BigInteger.valueOf(id));
        return footnote.addNewP().addNewR();
    }

    /** Adds a footnote, and its number at the end of the paragraph. */
    void add(Footnote note, CTP paragraph) {
        number++;
        CTR reference = paragraph.addNewR();
        WordRuns.style(reference, WordStyle.FOOTNOTE_REFERENCE);
        reference.addNewFootnoteReference().setId(BigInteger.valueOf(number));

        CTFtnEdn footnote = footnotes.addNewFootnote();
        footnote.setId(BigInteger.valueOf(number));
        CTP words = footnote.addNewP();
        words.addNewPPr().addNewPStyle().setVal(WordStyle.FOOTNOTE_TEXT.id());
        CTR mark = words.addNewR();
        WordRuns.style(mark, WordStyle.FOOTNOTE_REFERENCE);
        mark.addNewFootnoteRef();
        runs.add(List.of(Run.plain(" ")), words);
        runs.add(note.runs(), words);
    }

    /** Hands all of them to the file. */
    void finish() {
        part.setFootnotes(footnotes);
    }
}
