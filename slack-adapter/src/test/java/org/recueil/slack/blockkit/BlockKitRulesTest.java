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
                "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'*a*'}]}]}",
                "{'type':'rich_text','elements':[{'type':'rich_text_quote','elements':[{'type':'text','text':'a'}]}]}",
                "{'type':'actions','elements':[{'type':'overflow','action_id':'a','options':[OPTION1,{'text':{'type':'plain_text','text':'b'},'value':'2','url':'https://x.y'}]}]}",
                "{'type':'actions','elements':[{'type':'static_select','action_id':'a','placeholder':{'type':'plain_text','text':'c'},'options':[OPTION1]}]}",
                "{'type':'actions','elements':[{'type':'static_select','placeholder':{'type':'plain_text','text':'c'},'option_groups':[{'label':{'type':'plain_text','text':'g'},'options':[OPTION1]}]}]}"
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
                "one choice alone | {'type':'actions','elements':[{'type':'overflow','options':[OPTION1]}]}",
                "six choices | {'type':'actions','elements':[{'type':'overflow','options':[OPTION1,OPTION2,OPTION3,OPTION4,OPTION5,OPTION6]}]}",
                "twice the same value | {'type':'actions','elements':[{'type':'overflow','options':[OPTION1,OPTION1]}]}",
                "no value | {'type':'actions','elements':[{'type':'static_select','placeholder':{'type':'plain_text','text':'c'},'options':[{'text':{'type':'plain_text','text':'b'}}]}]}",
                "an address in a select | {'type':'actions','elements':[{'type':'static_select','placeholder':{'type':'plain_text','text':'c'},'options':[{'text':{'type':'plain_text','text':'b'},'value':'2','url':'https://x.y'}]}]}",
                "no words | {'type':'actions','elements':[{'type':'static_select','options':[OPTION1]}]}",
                "no options | {'type':'actions','elements':[{'type':'static_select','placeholder':{'type':'plain_text','text':'c'}}]}",
                "no address | {'type':'actions','elements':[{'type':'button','url':'x','text':{'type':'plain_text','text':'c'}}]}",
                "a style of its own | {'type':'actions','elements':[{'type':'button','style':'loud','text':{'type':'plain_text','text':'c'}}]}",
                "no escape | {'type':'section','text':{'type':'mrkdwn','text':'a & b'}}",
                "a bracket | {'type':'section','text':{'type':'mrkdwn','text':'a > b'}}",
                "everybody | {'type':'section','text':{'type':'mrkdwn','text':'<!here>'}}",
                "empty rich text | {'type':'rich_text','elements':[]}",
                "empty group | {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[]}]}",
                "unknown group | {'type':'rich_text','elements':[{'type':'rich_text_poem','elements':[]}]}",
                "unknown run | {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'song'}]}]}",
                "a style of no text | {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'a','style':{'code':true,'highlight':false}}]}]}",
                "unknown style | {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'a','style':{'loud':true}}]}]}",
                "nobody | {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'user','user_id':'anna'}]}]}",
                "empty run | {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':''}]}]}"
            })
    void slackRefuses(String why, String block) {
        assertEquals(1, BlockKitRules.errors(Surface.MESSAGE, blocks(block)).size(), why);
    }

    /** %s stands for so many letters. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "150 | {'type':'header','text':{'type':'plain_text','text':'%s'}}",
                "3000 | {'type':'section','text':{'type':'mrkdwn','text':'%s'}}",
                "3000 | {'type':'section','text':{'type':'plain_text','text':'%s'}}",
                "3000 | {'type':'context','elements':[{'type':'plain_text','text':'%s'}]}",
                "255 | {'type':'divider','block_id':'%s'}",
                "255 | {'type':'actions','elements':[{'type':'button','action_id':'%s','text':{'type':'plain_text','text':'c'}}]}",
                "75 | {'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'%s'}}]}",
                "75 | {'type':'actions','elements':[{'type':'overflow','options':[OPTION1,{'text':{'type':'plain_text','text':'%s'},'value':'2'}]}]}",
                "150 | {'type':'actions','elements':[{'type':'overflow','options':[OPTION1,{'text':{'type':'plain_text','text':'b'},'value':'%s'}]}]}",
                "150 | {'type':'actions','elements':[{'type':'static_select','placeholder':{'type':'plain_text','text':'%s'},'options':[OPTION1]}]}",
                "75 | {'type':'actions','elements':[{'type':'static_select','placeholder':{'type':'plain_text','text':'c'},'option_groups':[{'label':{'type':'plain_text','text':'%s'},'options':[OPTION1]}]}]}",
                "75 | {'type':'actions','elements':[{'type':'button','accessibility_label':'%s','text':{'type':'plain_text','text':'c'}}]}",
                "2000 | {'type':'actions','elements':[{'type':'button','value':'%s','text':{'type':'plain_text','text':'c'}}]}",
                "2992 | {'type':'actions','elements':[{'type':'button','url':'https://%s','text':{'type':'plain_text','text':'c'}}]}",
                "2000 | {'type':'input','label':{'type':'plain_text','text':'%s'},'element':{'type':'plain_text_input'}}",
                "150 | {'type':'input','label':{'type':'plain_text','text':'a'},'element':{'type':'plain_text_input','placeholder':{'type':'plain_text','text':'%s'}}}",
                "3000 | {'type':'input','label':{'type':'plain_text','text':'a'},'element':{'type':'plain_text_input','initial_value':'%s'}}",
                "2990 | {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'link','url':'https://%s'}]}]}"
            })
    void slackCountsCharacters(int most, String block) {
        assertEquals(List.of(), BlockKitRules.errors(Surface.VIEW, blocks(block.replace("%s", "a".repeat(most)))));
        assertEquals(
                1,
                BlockKitRules.errors(Surface.VIEW, blocks(block.replace("%s", "a".repeat(most + 1))))
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "10 | context | {'type':'plain_text','text':'a'}",
                "25 | actions | {'type':'button','text':{'type':'plain_text','text':'a'}}"
            })
    void slackCountsElements(int most, String type, String element) {
        String block = "{'type':'" + type + "','elements':[" + element + "%s]}";
        String others = "," + element;
        assertEquals(
                List.of(), BlockKitRules.errors(Surface.MESSAGE, blocks(block.formatted(others.repeat(most - 1)))));
        assertEquals(
                1,
                BlockKitRules.errors(Surface.MESSAGE, blocks(block.formatted(others.repeat(most))))
                        .size());
    }

    @Test
    void aCardBelowALinkTakesNoRichText() {
        JsonArray text = blocks(
                "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'a'}]}]}");
        assertEquals(List.of(), BlockKitRules.errors(Surface.VIEW, text));
        assertEquals(1, BlockKitRules.errors(Surface.UNFURL, text).size());
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
        String option = "{'text':{'type':'plain_text','text':'b'},'value':'$1'}";
        String whole = "[" + blocks.replaceAll("OPTION(\\d)", option) + "]";
        return JsonParser.parseString(whole.replace('\'', '"')).getAsJsonArray();
    }

    private static JsonArray blocks(String blocks, int count) {
        JsonArray first = new JsonArray();
        blocks(blocks).asList().subList(0, count).forEach(first::add);
        return first;
    }
}
