package org.recueil.documents;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.recueil.export.Run;

/** Puts words into the paragraphs of one part of a Word file, its body or its footnotes. Each part has links of its own. */
final class WordRuns {
    private final POIXMLDocumentPart part;
    private final Map<String, Optional<String>> relations = new HashMap<>();

    WordRuns(POIXMLDocumentPart part) {
        this.part = part;
    }

    void add(List<Run> runs, CTP paragraph) {
        runs.forEach(run -> add(run, paragraph));
    }

    private void add(Run run, CTP paragraph) {
        Optional<String> relation = run.url().flatMap(url -> relations.computeIfAbsent(url, this::relation));
        CTR words;
        if (relation.isPresent()) {
            CTHyperlink link = paragraph.addNewHyperlink();
            link.setId(relation.get());
            words = link.addNewR();
            style(words, WordStyle.LINK);
        } else {
            words = paragraph.addNewR();
            if (run.look() != Run.Look.PLAIN) {
                style(words, WordStyle.of(run.look()));
            }
        }
        text(XmlText.of(run.text()), words);
    }

    static void style(CTR words, WordStyle style) {
        words.addNewRPr().addNewRStyle().setVal(style.id());
    }

    /** Ends of lines and tabs are elements, not characters. */
    private static void text(String text, CTR words) {
        for (String part : text.split("(?<=[\n\t])|(?=[\n\t])")) {
            if (part.equals("\n")) {
                words.addNewBr();
            } else if (part.equals("\t")) {
                words.addNewTab();
            } else if (!part.isEmpty()) {
                CTText shown = words.addNewT();
                shown.setStringValue(part);
                shown.setSpace(SpaceAttribute.Space.PRESERVE);
            }
        }
    }

    /** What is no address stays plain words, because Word refuses the whole file for it. */
    private Optional<String> relation(String url) {
        try {
            URI address = new URI(url);
            return Optional.of(part.getPackagePart()
                    .addExternalRelationship(address.toASCIIString(), XWPFRelation.HYPERLINK.getRelation())
                    .getId());
        } catch (URISyntaxException invalid) {
            return Optional.empty();
        }
    }
}
