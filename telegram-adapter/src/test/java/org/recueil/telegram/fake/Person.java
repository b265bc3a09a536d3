package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Somebody with a Telegram client. Each deed reaches the bot as the update that the Bot API describes. */
public final class Person {
    /** Telegram's own name for all of them (Bot API, "Message", sender_chat). */
    private static final ObjectNode ANONYMOUS = Json.object()
            .put("id", 1_087_968_824L)
            .put("is_bot", true)
            .put("first_name", "Group")
            .put("username", "GroupAnonymousBot");

    private final World world;
    private final Deeds deeds;
    private final long id;
    private final String firstName;
    private final String languageCode;

    Person(World world, long id, String firstName, String languageCode) {
        this.world = world;
        this.deeds = new Deeds(world, this);
        this.id = id;
        this.firstName = firstName;
        this.languageCode = languageCode;
    }

    public long id() {
        return id;
    }

    /** The chat with the bot; before the person wrote anything the bot may not write there. */
    public Chat chat() {
        return world.guard.change(() -> world.chat(id)
                .orElseGet(() ->
                        world.add(new Chat(world, id, Chat.Kind.PRIVATE, firstName, false, Standing.NEVER_STARTED))));
    }

    public Post says(Place place, String text) {
        return deeds.say(place, Content.plain(text), 0, false, Json.object());
    }

    /** Writes a text of which these parts are links, bold, mentions, as a client with formatting does. */
    public Post says(Place place, String text, List<Entity> entities) {
        return deeds.say(place, new Content(text, entities, List.of(), Json.object()), 0, false, Json.object());
    }

    /** Writes as an administrator who stays anonymous, in the name of the group. */
    public Post saysAnonymously(Chat group, String text) {
        ObjectNode name = Json.object();
        name.set("from", ANONYMOUS.deepCopy());
        name.set("sender_chat", group.json());
        return deeds.say(group, Content.plain(text), 0, false, name);
    }

    /** Writes in the private chat with the bot. */
    public Post says(String text) {
        return says(chat(), text);
    }

    /** Follows a deep link, {@code https://t.me/OurBot?start=payload}; without payload presses Start. */
    public Post starts(String payload) {
        return says(payload.isEmpty() ? "/start" : "/start " + payload);
    }

    public Post replies(Post to, String text) {
        return deeds.say(deeds.placeOf(to), Content.plain(text), to.id(), false, Json.object());
    }

    /** Sends what has no text: {@code {"sticker":{…}}}, {@code {"photo":[…],"caption":"…"}}. */
    public Post sends(Place place, String fieldsAsJson) {
        return deeds.say(place, Content.plain(""), 0, false, Json.readObject(fieldsAsJson));
    }

    public Post edits(Post own, String newText) {
        return deeds.edit(own, newText);
    }

    /** Deletes a message: a bot is not told of it. */
    public void deletes(Post post) {
        world.guard.run(() -> post.chat().keep(post.chat().post(post.id()).gone()));
    }

    /** Presses the first callback button with these words on it, as the message stood in {@code shown}. */
    public Press presses(Post shown, String words) {
        return deeds.press(shown, shown.button(words));
    }

    public Press presses(Post shown, Button button) {
        return deeds.press(shown, button);
    }

    /**
     * Sends this data as that of a button under the message, whether or not there is one: with a client of their own people can
     * do so, and the server does not look.
     */
    public Press forges(Post shown, String data) {
        return presses(shown, new Button("", "callback_data", data, Json.object()));
    }

    /** Types {@code @OurBot query} in some chat; Telegram cuts it at 256 characters. */
    public InlineQuery asksInline(String query) {
        return asksInline(query, "");
    }

    /** Scrolls on: asks for the results from that offset, the {@code next_offset} of the last answer. */
    public InlineQuery asksInline(String query, String offset) {
        String cut = query.length() > 256 ? query.substring(0, 256) : query;
        return world.guard.change(() -> world.queries.ask(this, cut, offset));
    }

    /** Taps an inline result: it is sent to that chat in the person's name, via the bot. */
    public Post chooses(InlineResult result, Place where) {
        return deeds.choose(result, where);
    }

    public void adds(Chat group) {
        deeds.addBot(group);
    }

    public void removes(Chat group) {
        deeds.standing(group, Standing.KICKED, "member", "kicked");
    }

    public void blocks() {
        deeds.standing(chat(), Standing.BLOCKED, "member", "kicked");
    }

    public void unblocks() {
        deeds.standing(chat(), Standing.MEMBER, "kicked", "member");
    }

    /** Deletes the account. */
    public void leavesTelegram() {
        Chat chat = chat();
        world.guard.run(() -> chat.standing = Standing.DEACTIVATED);
    }

    /** Makes a supergroup of a group; from then on the old one refuses everything with the new one's id. */
    public Chat upgrades(Chat group) {
        return deeds.upgrade(group);
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("id", id).put("is_bot", false).put("first_name", firstName);
        return languageCode.isEmpty() ? json : json.put("language_code", languageCode);
    }

    @Override
    public String toString() {
        return firstName + " (" + id + ")";
    }
}
