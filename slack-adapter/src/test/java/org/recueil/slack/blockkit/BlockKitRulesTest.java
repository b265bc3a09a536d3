package org.recueil.slack.blockkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockKitRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'header','text':{'type':'plain_text','text':'a','emoji':false}}",
                "{'type':'divider'}",
                "{'type':'section','expand':true,'text':{'type':'mrkdwn','verbatim':true,'text':'*a* &amp; <https://x.y|b>'}}",
                "{'type':'context','elements':[{'type':'mrkdwn','text':'<@U1>'}]}",
                "{'type':'actions','elements':[{'type':'button','action_id':'a','value':'b','text':{'type':'plain_text','text':'c'}}]}",
                "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'*a*'}]}]}"
            })
    void slackTakes(String block) {
        assertEquals(List.of(), BlockKitRules.errors(Surface.MESSAGE, blocks(block)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "no type | {'text':'a'}",
                "unknown type | {'type':'banner'}",
                "home only | {'type':'input','label':{'type':'plain_text','text':'a'},'element':{'type':'plain_text_input'}}",
                "no text | {'type':'header'}",
                "markup in a header | {'type':'header','text':{'type':'mrkdwn','text':'a'}}",
                "blank text | {'type':'header','text':{'type':'plain_text','text':' '}}",
                "a stranger field | {'type':'divider','text':'a'}",
                "no element | {'type':'context','elements':[]}",
                "no button | {'type':'actions','elements':[{'type':'knob'}]}",
                "no address | {'type':'actions','elements':[{'type':'button','url':'x','text':{'type':'plain_text','text':'c'}}]}",
                "no escape | {'type':'section','text':{'type':'mrkdwn','text':'a & b'}}",
                "a bracket | {'type':'section','text':{'type':'mrkdwn','text':'a > b'}}",
                "everybody | {'type':'section','text':{'type':'mrkdwn','text':'<!here>'}}",
                "empty rich text | {'type':'rich_text','elements':[]}",
                "empty run | {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':''}]}]}"
            })
    void slackRefuses(String why, String block) {
        assertEquals(1, BlockKitRules.errors(Surface.MESSAGE, blocks(block)).size(), why);
    }

    @ParameterizedTest
    @CsvSource({"150,header,plain_text", "3000,section,mrkdwn", "3000,section,plain_text"})
    void slackCountsCharacters(int most, String type, String text) {
        String block = "{'type':'" + type + "','text':{'type':'" + text + "','text':'%s'}}";
        assertEquals(List.of(), BlockKitRules.errors(Surface.MESSAGE, blocks(block.formatted("a".repeat(most)))));
        assertEquals(
                1,
                BlockKitRules.errors(Surface.MESSAGE, blocks(block.formatted("a".repeat(most + 1))))
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"MESSAGE,50", "VIEW,100", "UNFURL,50"})
    void slackCountsBlocks(Surface surface, int most) {
        String divider = "{'type':'divider'},";
        assertEquals(
                List.of(), BlockKitRules.errors(surface, blocks(divider.repeat(most) + "{'type':'divider'}", most)));
        assertEquals(
                1,
                BlockKitRules.errors(surface, blocks(divider.repeat(most) + "{'type':'divider'}", most + 1))
                        .size());
        assertEquals(1, BlockKitRules.errors(surface, new JsonArray()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"action_id", "block_id"})
    void anIdIsThereOnce(String name) {
        String button = "{'type':'button','action_id':'a','value':'b','text':{'type':'plain_text','text':'c'}}";
        String block = "action_id".equals(name)
                ? "{'type':'actions','elements':[" + button + "," + button + "]}"
                : "{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}";
        assertEquals(1, BlockKitRules.errors(Surface.MESSAGE, blocks(block)).size());
    }

    @Test
    void allTextsTogetherAreCounted() {
        String section = "{'type':'section','text':{'type':'mrkdwn','text':'" + "a".repeat(3_000) + "'}},";
        JsonArray blocks = blocks(section.repeat(4) + section.substring(0, section.length() - 1));
        List<String> errors = BlockKitRules.errors(Surface.MESSAGE, blocks);
        assertTrue(errors.size() == 1 && errors.get(0).startsWith("msg_blocks_too_long"), errors.toString());
    }

    private static JsonArray blocks(String blocks) {
        return JsonParser.parseString("[" + blocks.replace('\'', '"') + "]").getAsJsonArray();
    }

    private static JsonArray blocks(String blocks, int count) {
        JsonArray first = new JsonArray();
        blocks(blocks).asList().subList(0, count).forEach(first::add);
        return first;
    }
}
