package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;

/** What a person does, and the updates that it makes. */
final class Deeds {
    private static final Duration PRESS_LIFE = Duration.ofSeconds(150);

    private final World world;
    private final Person person;

    Deeds(World world, Person person) {
        this.world = world;
        this.person = person;
    }

    Place placeOf(Post post) {
        return post.chat().hasTopic(post.thread()) ? new Topic(post.chat(), post.thread()) : post.chat();
    }

    Post say(Place place, Content content, int replyTo, boolean viaBot, ObjectNode extra) {
        return world.guard.change(() -> {
            Chat chat = place.chat();
            if (chat.isPrivate() && chat.standing == Standing.NEVER_STARTED) {
                chat.standing = Standing.MEMBER;
            }
            Post post = world.post(place, Optional.of(person), viaBot, content, replyTo, false);
            post.extra().setAll(extra);
            if (reachesBot(post)) {
                String kind = chat.isChannel() ? "channel_post" : "message";
                world.updates.add(kind, PostJson.of(world, post), UpdateQueue.A_DAY);
            }
            return post;
        });
    }

    private static boolean reachesBot(Post post) {
        return post.chat().standing == Standing.MEMBER;
    }

    Post edit(Post own, String newText) {
        return world.guard.change(() -> {
            Post now = own.chat().post(own.id()).with(Content.plain(newText), world.now());
            own.chat().keep(now);
            if (reachesBot(now)) {
                String kind = now.chat().isChannel() ? "edited_channel_post" : "edited_message";
                world.updates.add(kind, PostJson.of(world, now), UpdateQueue.A_DAY);
            }
            return now;
        });
    }

    Press press(Post shown, Button button) {
        if (!button.isCallback()) {
            throw new AssertionError(button + " is no callback button: a client opens, copies or shares by itself");
        }
        return world.guard.change(() -> {
            Post now = shown.chat().find(shown.id()).orElse(shown.gone());
            Press press = new Press(world, world.queries.newId(), person, shown, button);
            ObjectNode json = Json.object().put("id", press.id());
            json.set("from", person.json());
            if (now.viaBot()) {
                json.put("inline_message_id", "AgAAAM" + world.queries.newId());
            } else {
                json.set("message", now.chat().shows(now) ? PostJson.of(world, now) : PostJson.inaccessible(now));
            }
            json.put("chat_instance", Long.toString(shown.chat().id() * 31)).put("data", button.value());
            world.queries.await(press);
            world.updates.add("callback_query", json, PRESS_LIFE);
            return press;
        });
    }

    Post choose(InlineResult result, Place where) {
        return say(where, result.content(), 0, true, Json.object());
    }

    void addBot(Chat group) {
        standing(group, Standing.MEMBER, "left", "member");
        ObjectNode joined = Json.object();
        joined.putArray("new_chat_members").add(world.bot.json());
        say(group, Content.plain(""), 0, false, joined);
    }

    void standing(Chat chat, Standing standing, String before, String after) {
        world.guard.run(() -> {
            chat.standing = standing;
            ObjectNode json = Json.object();
            json.set("chat", chat.json());
            json.set("from", person.json());
            json.put("date", world.now());
            json.putObject("old_chat_member").put("status", before).set("user", world.bot.json());
            json.putObject("new_chat_member").put("status", after).set("user", world.bot.json());
            world.updates.add("my_chat_member", json, UpdateQueue.A_DAY);
        });
    }

    Chat upgrade(Chat group) {
        return world.guard.change(() -> {
            Chat better = world.add(new Chat(
                    world,
                    group.id() - 1_000_000_000_000L,
                    Chat.Kind.SUPERGROUP,
                    group.title(),
                    false,
                    group.standing));
            say(group, Content.plain(""), 0, false, Json.object().put("migrate_to_chat_id", better.id()));
            say(better, Content.plain(""), 0, false, Json.object().put("migrate_from_chat_id", group.id()));
            group.migratedTo = Optional.of(better);
            return better;
        });
    }
}
