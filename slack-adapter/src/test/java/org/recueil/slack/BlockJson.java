package org.recueil.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import org.recueil.slack.api.WebApi;

/** Blocks as they travel. */
public final class BlockJson {
    private BlockJson() {}

    public static JsonArray of(List<LayoutBlock> blocks) {
        return JsonParser.parseString(WebApi.json(blocks)).getAsJsonArray();
    }
}
