package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where a file is (Bot API, "getFile"). */
final class FileMethods {
    private final World world;

    FileMethods(World world) {
        this.world = world;
    }

    JsonNode getFile(Call call) {
        StoredFile file = world.files.get(call.text("file_id"));
        if (file == null) {
            throw Refused.badRequest("wrong file_id or the file is temporarily unavailable");
        }
        ObjectNode told = Json.object()
                .put("file_id", file.id())
                .put("file_unique_id", "u" + file.id())
                .put("file_path", file.path());
        return file.told() > 0 ? told.put("file_size", file.told()) : told;
    }
}
