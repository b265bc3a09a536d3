package org.recueil.slack;

import com.google.gson.JsonArray;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;

/** Blocks as they travel. */
final class BlockJson {
    private BlockJson() {}

    static JsonArray of(List<LayoutBlock> blocks) {
        return GsonFactory.createSnakeCase().toJsonTree(blocks).getAsJsonArray();
    }
}
