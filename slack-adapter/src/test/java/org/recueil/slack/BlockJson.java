package org.recueil.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/** Blocks as they travel. */
final class BlockJson {
    private BlockJson() {}

    static JsonArray of(List<LayoutBlock> blocks) {
        return JsonParser.parseString(WebApi.json(blocks)).getAsJsonArray();
    }
}
