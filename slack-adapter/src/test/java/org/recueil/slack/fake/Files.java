package org.recueil.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that the bot hands over and shows ({@code files.getUploadURLExternal}, the address that it gives, {@code
 * files.completeUploadExternal}). Guarded by its bell.
 */
final class Files {
    private final Map<String, SharedFile> announced = new LinkedHashMap<>();
    private final List<SharedFile> shown = new ArrayList<>();

    /** A file that is announced. */
    SharedFile announce(String name, int length) {
        String id = "F0" + (announced.size() + 1);
        SharedFile file = new SharedFile(id, name, length, Optional.empty(), "", "", "");
        announced.put(id, file);
        return file;
    }

    /** Takes the bytes of a file. */
    void take(String id, byte[] content) {
        SharedFile file = announced.get(id);
        if (file == null) {
            throw new Refused("no such address");
        } else if (content.length != file.length()) {
            throw new Refused("another length");
        }
        announced.put(id, new SharedFile(id, file.name(), file.length(), Optional.of(content), "", "", ""));
    }

    /** Shows files, of which each has its number and its title. */
    JsonObject show(JsonArray files, String channel, String thread) {
        files.forEach(each -> {
            JsonObject named = each.getAsJsonObject();
            SharedFile file = announced.get(named.get("id").getAsString());
            if (file == null || file.content().isEmpty()) {
                throw new Refused("file_not_found");
            }
            String title = named.get("title").getAsString();
            shown.add(new SharedFile(file.id(), file.name(), file.length(), file.content(), title, channel, thread));
        });
        JsonObject answer = new JsonObject();
        answer.add("files", files);
        return answer;
    }

    List<SharedFile> shown() {
        return List.copyOf(shown);
    }
}
