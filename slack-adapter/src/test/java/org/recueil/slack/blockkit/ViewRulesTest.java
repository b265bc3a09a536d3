package org.recueil.slack.blockkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewRulesTest {
    private static final String INPUT =
            "{'type':'input','label':{'type':'plain_text','text':'a'},'element':{'type':'plain_text_input'}}";
    private static final String WHOLE = "{'type':'modal','callback_id':'c','private_metadata':'m',"
            + "'title':{'type':'plain_text','text':'T'},'submit':{'type':'plain_text','text':'S'},"
            + "'close':{'type':'plain_text','text':'C'},'blocks':[" + INPUT + "]}";

    @Test
    void slackTakesAWindowWithALineToWriteIn() {
        assertEquals(List.of(), errors(WHOLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "no modal | 'modal' | 'home'",
                "a long title | 'T' | 'a title of twenty-five let'",
                "a blank title | 'T' | ' '",
                "markup in the title | {'type':'plain_text','text':'T'} | {'type':'mrkdwn','text':'T'}",
                "a long button | 'S' | 'a button of twenty-five le'",
                "a long close | 'C' | 'a button of twenty-five le'",
                "no button | 'submit' | 'submits'",
                "a stranger field | 'callback_id' | 'call_id'",
                "an unknown block | 'input' | 'output'",
            })
    void slackRefuses(String why, String part, String instead) {
        assertFalse(errors(WHOLE.replace(part, instead)).isEmpty(), why);
    }

    @Test
    void whatAWindowCarriesIsBounded() {
        assertEquals(List.of(), errors(WHOLE.replace("'m'", "'" + "m".repeat(3_000) + "'")));
        assertEquals(
                1, errors(WHOLE.replace("'m'", "'" + "m".repeat(3_001) + "'")).size());
        assertEquals(
                1, errors(WHOLE.replace("'c'", "'" + "c".repeat(256) + "'")).size());
    }

    private static List<String> errors(String view) {
        JsonObject read = JsonParser.parseString(view.replace('\'', '"')).getAsJsonObject();
        return ViewRules.errors(read);
    }
}
