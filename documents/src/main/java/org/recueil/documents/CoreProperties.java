package org.recueil.documents;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.recueil.export.ExportedContent;

/** What a file says of itself to programs: its title, and the day of its edition as the time at which it was made. */
final class CoreProperties {
    static final String PROGRAM = "Recueil";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private CoreProperties() {}

    static String of(ExportedContent content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("cp", "coreProperties", PACKAGE);
            xml.writeNamespace("cp", PACKAGE);
            xml.writeNamespace("dc", ELEMENTS);
            xml.writeNamespace("dcterms", TERMS);
            xml.writeNamespace("xsi", INSTANCE);
            element(xml, "title", content.title());
            element(xml, "creator", PROGRAM);
            element(xml, "description", String.join("\n", content.provenance()));
            element(xml, "language", "fr-FR");
            time(xml, "created", content.date());
            time(xml, "modified", content.date());
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("text in memory can always be written", impossible);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement("dc", name, ELEMENTS);
        xml.writeCharacters(XmlText.of(value));
        xml.writeEndElement();
    }

    private static void time(XMLStreamWriter xml, String name, String date) throws XMLStreamException {
        xml.writeStartElement("dcterms", name, TERMS);
        xml.writeAttribute("xsi", INSTANCE, "type", "dcterms:W3CDTF");
        xml.writeCharacters(date + "T00:00:00Z");
        xml.writeEndElement();
    }
}
