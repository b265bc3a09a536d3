package org.recueil.slack.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of whatever size gives a tree of bounded size, and what Slack really sends is read whole. */
class BoundedJsonTest {
    private static final int A_MEGABYTE = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "",
                "  ",
                "null",
                "\"a\"",
                "true",
                "{\"a\":{\"b\":[1,2.5,-7.5e30,\"é\\ud83d\\ude00\",null,false]},\"a2\":[]}",
                "{\"a\":1,\"a\":2}",
                "{'single':unquoted}"
            })
    void whatIsSmallIsReadAsGsonReadsIt(String json) {
        JsonElement expected = JsonParser.parseString(json);
        JsonElement read = BoundedJson.parse(new StringReader(json));
        assertEquals(text(expected), text(read));
    }

    /** Numbers are read as their text, which is all that is asked of them. */
    private static String text(JsonElement element) {
        return element.toString().replace("\"", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,", "{\"a\"", "{}{}", "[1]2", "\"a", "{\"a\":}", "]"})
    void whatIsNoJsonIsRefused(String json) {
        assertThrows(JsonParseException.class, () -> BoundedJson.parse(new StringReader(json)));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThrows(JsonParseException.class, () -> BoundedJson.parse(new StringReader("[".repeat(A_MEGABYTE))));
        assertThrows(
                JsonParseException.class, () -> BoundedJson.parse(new StringReader("{\"a\":".repeat(A_MEGABYTE / 5))));
    }

    @Test
    void aLongTextIsReadAsFarAsAMessageMayBeLong() {
        Payload read = Payload.parse("{\"text\":\"" + "é".repeat(900_000) + "\",\"after\":\"there\"}");
        assertEquals(SlackLimits.MESSAGE_TEXT, read.text("text").length());
        assertEquals("there", read.text("after"));
    }

    @Test
    void noPairOfUnitsIsParted() {
        Payload read = Payload.parse("{\"text\":\"a" + "😀".repeat(30_000) + "\"}");
        assertEquals(SlackLimits.MESSAGE_TEXT - 1, read.text("text").length());
    }

    /** What was pressed, and where, stands behind the message. */
    @ParameterizedTest
    @ValueSource(strings = {"[],", "{},", "1,", "\"\",", "[[]],", "{\"a\":{\"b\":1}},"})
    void aHugeMessageLeavesRoomForWhatFollowsIt(String element) {
        String filler = element.repeat(A_MEGABYTE / element.length());
        Payload read = Payload.parse("{\"envelope_id\":\"1\",\"payload\":{\"message\":{\"blocks\":[{\"elements\":["
                + filler.substring(0, filler.length() - 1)
                + "]}]},\"actions\":[{\"action_id\":\"ask:1\",\"value\":\"II.37\"}],\"user\":{\"id\":\"U0ANNA\"}}}");
        assertEquals("II.37", read.at("payload").list("actions").get(0).text("value"));
        assertEquals("U0ANNA", read.text("payload", "user", "id"));
        assertTrue(read.toString().length() < 20, "and nothing of it shows");
    }
}
