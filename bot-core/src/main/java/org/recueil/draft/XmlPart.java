package org.recueil.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML part of a document, read from its beginning to its end with the JDK's StAX. There are no entities but the five of XML,
 * elements are nested within bounds, and there are not more names than a word processor has. UTF-8 and UTF-16 are read, as OPC
 * asks. For one thread.
 */
final class XmlPart implements AutoCloseable {
    private static final int DEEPEST = 10_000;
    private static final int MOST_NAMES = 10_000;

    private final XMLStreamReader reader;
    /** The parser keeps every name that it has met. */
    private final Set<String> names = new HashSet<>();

    private int depth;

    /** @throws Refusal if it does not begin as XML */
    XmlPart(InputStream in) throws IOException {
        try {
            reader = factory().createXMLStreamReader(new BoundedMarkup(decoded(in)));
        } catch (XMLStreamException | RuntimeException broken) {
            throw refusal(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the part is read");
        });
        return factory;
    }

    /** The encoding that the part declares is left out with its declaration: OPC knows these two, and a mark tells them. */
    private static InputStreamReader decoded(InputStream in) throws IOException {
        PushbackInputStream all = new PushbackInputStream(in, ByteOrderMark.LENGTH);
        byte[] first = all.readNBytes(ByteOrderMark.LENGTH);
        ByteOrderMark mark = ByteOrderMark.of(first);
        if (mark != ByteOrderMark.UTF_8) {
            all.unread(first);
        }
        Charset charset = mark == ByteOrderMark.UTF_16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(all, charset.newDecoder());
    }

    /**
     * Goes to the next event.
     *
     * @return false at the end of the part
     * @throws Refusal if the part is broken or beyond bounds
     */
    boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.isEndElement()) {
                depth--;
            }
            reader.next();
        } catch (XMLStreamException | RuntimeException broken) {
            throw refusal(broken);
        }
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal(DraftProblem.UNSAFE);
            default -> {}
        }
        return true;
    }

    private void start() throws Refusal {
        depth++;
        note(reader.getPrefix());
        note(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            note(reader.getAttributePrefix(i));
            note(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            note(reader.getNamespacePrefix(i));
            note(reader.getNamespaceURI(i));
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new Refusal(DraftProblem.UNSAFE);
        }
    }

    private void note(String name) {
        if (name != null) {
            names.add(name);
        }
    }

    /** What stopped the parser. Its own words quote the document, so they go no further. */
    private static IOException refusal(Exception broken) {
        Throwable cause = broken instanceof XMLStreamException xml ? xml.getNestedException() : broken.getCause();
        return cause instanceof IOException failed && !(cause instanceof CharacterCodingException)
                ? failed
                : new Refusal(DraftProblem.DAMAGED);
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    boolean isText() {
        return reader.isCharacters();
    }

    /** How many elements are open, with the one that begins or ends here. */
    int depth() {
        return depth;
    }

    String namespace() {
        return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    }

    String name() {
        return reader.getLocalName();
    }

    /** An attribute in the namespace of its element, as WordprocessingML has them; empty if there is none. */
    String attribute(String name) {
        return given(reader.getAttributeValue(reader.getNamespaceURI(), name));
    }

    /** An attribute without a namespace; empty if there is none. */
    String plainAttribute(String name) {
        return given(reader.getAttributeValue("", name));
    }

    private static String given(String value) {
        return value == null ? "" : value;
    }

    String text() {
        return reader.getText();
    }

    /** Goes to the end of the element that begins here. */
    void skip() throws IOException {
        skipTo(depth);
    }

    /** Goes to the end of the open element of this depth. */
    void skipTo(int wanted) throws IOException {
        do {
            if (!next()) {
                throw new Refusal(DraftProblem.DAMAGED);
            }
        } while (!(isEnd() && depth == wanted));
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }
}
