package org.recueil.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;

/** A provision in the words that search engines read: {@code Legislation} of schema.org. */
final class StructuredData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StructuredData() {}

    static String of(Provision provision, AnswerItem item, Meeting meeting, Preview preview, Site site) {
        ObjectNode data = JSON.createObjectNode();
        data.put("@context", "https://schema.org");
        data.put("@type", "Legislation");
        data.put("name", preview.title());
        data.put("legislationIdentifier", item.citation());
        data.putObject("legislationPassedBy")
                .put("@type", "Organization")
                .put("name", site.words().say("body." + meeting.id().part()));
        data.put("legislationDate", String.valueOf(meeting.year()));
        if (meeting.draft()) {
            data.put("creativeWorkStatus", "Draft");
        }
        Instrument instrument = meeting.instrument().orElseThrow();
        ObjectNode whole =
                data.putObject("isPartOf").put("@type", "Legislation").put("name", instrument.name());
        instrument.symbol().ifPresent(symbol -> whole.put("legislationIdentifier", symbol));
        data.put("inLanguage", "fr");
        item.url().ifPresent(url -> data.put("sameAs", url));
        site.corpus().pageOf(provision.id()).ifPresent(page -> data.put("url", page));
        data.put("text", item.text());
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts is always JSON", impossible);
        }
    }
}
