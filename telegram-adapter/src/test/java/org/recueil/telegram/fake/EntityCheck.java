package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The entities of a text (Bot API, "MessageEntity"): inside it, in whole characters, of a known type. Those that the
 * real server drops in silence are dropped and noted: empty ones, the 101st and later, links to no address, types that it
 * finds by itself, links that overlap, quotations in
 * quotations, styles around code or in it.
 */
final class EntityCheck {
    private static final int MOST = 100;
    private static final Set<String> GIVEN = Set.of(
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "spoiler",
            "blockquote",
            "expandable_blockquote",
            "code",
            "pre",
            "text_link",
            "text_mention",
            "custom_emoji");
    private static final Set<String> FOUND =
            Set.of("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number");
    private static final Set<String> CODE = Set.of("code", "pre");
    private static final Set<String> STYLES = Set.of("bold", "italic", "underline", "strikethrough", "spoiler");
    private static final Set<String> QUOTATIONS = Set.of("blockquote", "expandable_blockquote");
    private static final Set<String> ALONE = Set.of("code", "pre", "text_link", "text_mention", "custom_emoji");

    private final Call call;
    private final String text;

    EntityCheck(Call call, String text) {
        this.call = call;
        this.text = text;
    }

    List<Entity> check(JsonNode list) {
        List<Entity> kept = new ArrayList<>();
        for (JsonNode json : list) {
            Entity entity = read(json);
            String fault = silentFault(entity, kept);
            if (fault.isEmpty()) {
                kept.add(entity);
            } else {
                call.tolerate("entity dropped, " + fault + ": " + json);
            }
        }
        return kept;
    }

    private Entity read(JsonNode json) {
        if (!json.isObject()) {
            throw parse("expected an Object");
        }
        int offset = number(json, "offset");
        int length = number(json, "length");
        String type = json.path("type").asText("");
        if (type.isEmpty()) {
            throw parse(json.has("type") ? "type is not specified" : "can't find field \"type\"");
        }
        if (!GIVEN.contains(type) && !FOUND.contains(type)) {
            throw parse("unsupported type specified");
        }
        if (type.equals("text_link") && !json.path("url").isTextual()) {
            throw parse("can't find field \"url\"");
        }
        checkPlace(offset, length);
        return new Entity(type, offset, length, json.path("url").asText(""));
    }

    private static int number(JsonNode json, String field) {
        if (!json.has(field)) {
            throw parse("can't find field \"" + field + "\"");
        }
        if (!json.path(field).canConvertToInt()) {
            throw parse("field \"" + field + "\" must be of type Number");
        }
        return json.path(field).asInt();
    }

    private void checkPlace(int offset, int length) {
        if (offset < 0) {
            throw Refused.mistake("receive an entity with incorrect offset " + offset);
        }
        if (length < 0) {
            throw Refused.mistake("receive an entity with incorrect length " + length);
        }
        if ((long) offset + length > text.length()) {
            throw Refused.mistake("entity beginning at UTF-16 offset " + offset
                    + " ends after the end of the text at UTF-16 offset " + ((long) offset + length));
        }
        if (splitsCharacter(offset)) {
            throw Refused.mistake("entity begins in a middle of a UTF-16 symbol at UTF-16 offset " + offset);
        }
        if (splitsCharacter(offset + length)) {
            throw Refused.mistake("entity beginning at UTF-16 offset " + offset
                    + " ends in a middle of a UTF-16 symbol at UTF-16 offset " + (offset + length));
        }
    }

    private boolean splitsCharacter(int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private String silentFault(Entity entity, List<Entity> kept) {
        if (entity.length() == 0) {
            return "it is empty";
        }
        if (FOUND.contains(entity.type())) {
            return "the server finds this type by itself";
        }
        if (kept.size() >= MOST) {
            return "a message has at most " + MOST;
        }
        if (entity.type().equals("text_link")) {
            String wrong = WebAddress.problem(entity.url()).orElse("");
            if (!wrong.isEmpty()) {
                return wrong;
            }
            WebAddress.deepLinkProblem(entity.url()).ifPresent(call::tolerate);
        }
        if (kept.stream().anyMatch(other -> overlaps(entity, other) && bothOf(ALONE, ALONE, entity, other))) {
            return "it overlaps another link or code";
        }
        if (kept.stream().anyMatch(other -> overlaps(entity, other) && bothOf(QUOTATIONS, QUOTATIONS, entity, other))) {
            return "quotations are not nested";
        }
        boolean styled =
                kept.stream().anyMatch(other -> overlaps(entity, other) && bothOf(CODE, STYLES, entity, other));
        return styled ? "code has no other style" : "";
    }

    private static boolean bothOf(Set<String> some, Set<String> others, Entity entity, Entity other) {
        return some.contains(entity.type()) && others.contains(other.type())
                || others.contains(entity.type()) && some.contains(other.type());
    }

    private static boolean overlaps(Entity entity, Entity other) {
        return entity.offset() < other.end() && other.offset() < entity.end();
    }

    private static Refused parse(String why) {
        return Refused.mistake("can't parse MessageEntity: " + why);
    }
}
