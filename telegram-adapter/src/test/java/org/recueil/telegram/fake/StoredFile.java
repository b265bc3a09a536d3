package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A file that somebody sent, or the bot, as the server has it (Bot API, "File", "Document").
 *
 * @param id its {@code file_id}
 * @param name as its sender calls it
 * @param mediaType as the bot sent it; empty for files of people
 * @param path what {@code getFile} says of it, wherever that leads
 * @param told the size that the message and {@code getFile} tell; 0 for none
 * @param content what is read below the address of the bot's files, at {@code documents/} and its id
 * @param status of that answer
 * @param location where that answer sends the client instead; empty for nowhere
 */
public record StoredFile(
        String id, String name, String mediaType, String path, long told, byte[] content, int status, String location) {
    /** A file as they usually are. */
    static StoredFile of(String id, String name, byte[] content) {
        return new StoredFile(id, name, "", "documents/" + id, content.length, content, 200, "");
    }

    /** The same with a media type. */
    StoredFile of(String type) {
        return new StoredFile(id, name, type, path, told, content, status, location);
    }

    /** The same with another path. */
    public StoredFile at(String other) {
        return new StoredFile(id, name, mediaType, other, told, content, status, location);
    }

    /** The same, of which another size is told, or 0 for none. */
    public StoredFile telling(long size) {
        return new StoredFile(id, name, mediaType, path, size, content, status, location);
    }

    /** The same, which is answered with that status, and leads elsewhere unless that is empty. */
    public StoredFile answering(int other, String elsewhere) {
        return new StoredFile(id, name, mediaType, path, told, content, other, elsewhere);
    }

    /** The members of a message that brings it, for {@link Person#sends}. */
    public String message(String caption) {
        ObjectNode message = Json.object();
        message.set("document", document());
        if (!caption.isEmpty()) {
            message.put("caption", caption);
        }
        return message.toString();
    }

    /** The file as messages tell of it ("Document"). */
    ObjectNode document() {
        ObjectNode document =
                Json.object().put("file_id", id).put("file_unique_id", "u" + id).put("file_name", name);
        return told > 0 ? document.put("file_size", told) : document;
    }
}
