package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Sending, editing and deleting (Bot API, "sendMessage", "Updating messages"). */
final class MessageMethods {
    private static final long DELETABLE_SECONDS = Duration.ofHours(48).toSeconds();
    private final World world;
    private final ChatAccess access;

    MessageMethods(World world) {
        this.world = world;
        this.access = new ChatAccess(world);
    }

    JsonNode sendMessage(Call call) {
        return send(call, content(call, "message is too long"));
    }

    /** "sendDocument": a file that comes in the request itself. */
    JsonNode sendDocument(Call call) {
        List<List<Button>> keyboard = new KeyboardCheck(call).check(call.json("reply_markup"));
        Upload upload =
                call.upload("document").orElseThrow(() -> Refused.mistake("there is no document in the request"));
        if (upload.content().length == 0) {
            throw Refused.mistake("file must be non-empty");
        }
        StoredFile file = StoredFile.of("sent" + (world.files.size() + 1), upload.name(), upload.content())
                .of(upload.mediaType());
        JsonNode sent = send(call, new TextCheck(call).caption(file, keyboard));
        world.files.put(file.id(), file);
        return sent;
    }

    private JsonNode send(Call call, Content content) {
        Chat chat = access.writable(call);
        int replyTo = access.replyTo(call, chat);
        Place place = access.place(call, chat, replyTo);
        world.rates.count(chat);
        Post post = world.post(place, Optional.empty(), false, content, replyTo, call.flag("disable_notification"));
        world.listener.accept(post);
        return PostJson.of(world, post);
    }

    JsonNode editMessageText(Call call) {
        Content content = content(call, "MESSAGE_TOO_LONG");
        Post post = editable(call);
        if (post.file().isPresent()) {
            throw Refused.mistake("there is no text in the message to edit");
        }
        return edit(post, content);
    }

    JsonNode editMessageReplyMarkup(Call call) {
        List<List<Button>> keyboard = new KeyboardCheck(call).check(call.json("reply_markup"));
        Post post = editable(call);
        return edit(post, post.content().above(keyboard));
    }

    private Post editable(Call call) {
        if (!call.has("chat_id") || !call.has("message_id")) {
            throw Refused.mistake("message identifier is not specified");
        }
        Post post = access.message(call, access.writable(call), "edit");
        if (!post.isFromBot()) {
            throw Refused.badRequest("message can't be edited");
        }
        return post;
    }

    private JsonNode edit(Post post, Content content) {
        if (content.equals(post.content())) {
            throw Refused.badRequest("message is not modified: specified new message content and reply markup are"
                    + " exactly the same as a current content and reply markup of the message");
        }
        world.rates.count(post.chat());
        Post edited = post.with(content, world.now());
        post.chat().keep(edited);
        world.listener.accept(edited);
        return PostJson.of(world, edited);
    }

    private Content content(Call call, String tooLong) {
        List<List<Button>> keyboard = new KeyboardCheck(call).check(call.json("reply_markup"));
        return new TextCheck(call).content(call.parameters(), "text", tooLong, keyboard);
    }

    /** "deleteMessage": its own for 48 hours, others' in private chats or as an administrator. */
    JsonNode deleteMessage(Call call) {
        if (!call.has("chat_id")) {
            throw Refused.mistake("chat identifier is not specified");
        }
        if (call.number("message_id", 0) == 0) {
            throw Refused.mistake("message identifier is not specified");
        }
        Post post = access.message(call, access.writable(call), "delete");
        boolean own = post.isFromBot() || post.chat().isPrivate();
        boolean recent = world.now() - post.date() <= DELETABLE_SECONDS;
        if (!post.chat().canDeleteAll && !(own && recent)) {
            throw Refused.badRequest("message can't be deleted");
        }
        post.chat().keep(post.gone());
        return BooleanNode.TRUE;
    }
}
