package org.recueil.slack.fake;

import static org.recueil.slack.fake.Payloads.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Predicate;

/**
 * A Slack for tests, over real HTTP and real sockets: one workspace, whoever is in it, and what the bot shows there. It
 * checks each payload against Slack's rules; what breaks one is in {@link #violations}.
 */
public final class FakeSlack implements AutoCloseable {
    public static final String BOT_TOKEN = "xoxb-TEST-secret";
    public static final String APP_TOKEN = "xapp-TEST-secret";

    private final Bell bell = new Bell();
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1);
    private final Workspace workspace = new Workspace();
    private final Faults faults = new Faults(bell);
    private final Lines lines = new Lines(bell, clock);
    private final List<Call> calls = new ArrayList<>();
    private final Front front;
    private final People people;
    private Optional<String> sockets = Optional.empty();
    private Optional<String> uploads = Optional.empty();

    private FakeSlack(int port) {
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        front = new Front(port, faults, lines, BOT_TOKEN, APP_TOKEN, this::scopes, this::called);
        people = new People(workspace, bell, front);
    }

    public static FakeSlack start() {
        return new FakeSlack(0);
    }

    public static FakeSlack start(int port) {
        return new FakeSlack(port);
    }

    public String apiUrl() {
        return "http://127.0.0.1:" + front.port() + "/api/";
    }

    private String scopes() {
        return bell.read(workspace.scopes::header);
    }

    private JsonObject called(String method, Map<String, String> arguments) {
        return bell.change(() -> {
            String answered = "ok";
            try {
                return answer(method, arguments);
            } catch (Refused refused) {
                answered = refused.getMessage();
                throw refused;
            } finally {
                calls.add(new Call(method, arguments, System.nanoTime(), answered));
                if (calls.size() > workspace.kept) {
                    calls.remove(0);
                }
            }
        });
    }

    private JsonObject answer(String method, Map<String, String> arguments) {
        if (method.startsWith("fault:")) {
            return new JsonObject();
        } else if (method.equals("apps.connections.open")) {
            String url = sockets.orElse("ws://127.0.0.1:" + front.port()) + "/link/?ticket=" + lines.ticket()
                    + "&app_id=A0APP";
            return object("url", url).json();
        } else if (method.equals("response_url")) {
            return workspace.respond(
                    arguments.get("id"),
                    JsonParser.parseString(arguments.get("body")).getAsJsonObject());
        }
        if (method.equals("upload")) {
            return workspace.upload(arguments, arguments.get("body").getBytes(StandardCharsets.ISO_8859_1));
        }
        JsonObject answer = workspace.call(method, arguments);
        if (method.equals("files.getUploadURLExternal")) {
            String there = uploads.orElse("http://127.0.0.1:" + front.port() + Front.UPLOAD);
            answer.addProperty("upload_url", there + answer.get("file_id").getAsString());
        }
        return answer;
    }

    // who and what is there

    public void person(String user, String locale) {
        bell.run(() -> workspace.locales.put(user, locale));
    }

    public void channel(String channel, Standing standing) {
        bell.run(() -> workspace.channels.put(channel, standing));
    }

    /** Where sockets are said to be, {@code wss://sockets.example}; whoever says so leads there. */
    public void socketsAt(String address) {
        bell.run(() -> sockets = Optional.of(address));
    }

    /** Where files are said to be taken, {@code https://files.example/}. */
    public void uploadsAt(String address) {
        bell.run(() -> uploads = Optional.of(address));
    }

    /** What the app is granted, from now on; all that it has use for unless it is said. */
    public void grant(List<String> scopes) {
        bell.run(() -> workspace.scopes.grant(scopes));
    }

    /** No answer names the scopes any more. */
    public void nameNoScopes() {
        bell.run(workspace.scopes::fallSilent);
    }

    /** No limit on messages a second any more. */
    public void unlimited() {
        bell.run(() -> workspace.isUnlimited = true);
    }

    /** Remembers the last so many messages and requests only. */
    public void keepOnly(int most) {
        bell.run(() -> workspace.kept = most);
    }

    /** How long an answer may be sent to the address of a command or a press. */
    public void addressLife(Duration life) {
        bell.run(() -> workspace.addressLife = life);
    }

    // what Slack sends

    /** What people do, to be sent. */
    public People people() {
        return people;
    }

    public Sent command(String user, String channel, String name, String text) {
        return lines.send("slash_commands", people.commandPayload(user, channel, name, text));
    }

    public Sent event(JsonObject event) {
        bell.run(() -> workspace.hear(event));
        return lines.send("events_api", people.eventPayload(event));
    }

    public Sent event(String id, JsonObject event) {
        return lines.send("events_api", Payloads.callback(id, event));
    }

    /** Somebody deletes what they said. */
    public void delete(JsonObject said) {
        bell.run(() -> workspace.heard.remove(said.get("ts").getAsString()));
    }

    public Sent interaction(JsonObject payload) {
        return lines.send("interactive", payload);
    }

    public Sent send(String type, JsonObject payload) {
        return lines.send(type, payload);
    }

    // what the bot does

    /** All messages in a channel that are there now, in order. */
    public List<Shown> shown(String channel) {
        return bell.read(() -> workspace.shown.values().stream()
                .filter(message -> message.channel().equals(channel))
                .toList());
    }

    /** Waits for the first message in a channel that is so. */
    public Shown awaitShown(String channel, Predicate<Shown> which) {
        return bell.await(
                () -> shown(channel).stream().filter(which).findFirst(),
                () -> "no such message among " + shown(channel) + " after " + calls());
    }

    public Shown awaitShown(String channel) {
        return awaitShown(channel, any -> true);
    }

    /** Waits until so many messages are in a channel. */
    public List<Shown> awaitShown(String channel, int count) {
        return bell.await(
                () -> Optional.of(shown(channel)).filter(all -> all.size() >= count),
                () -> "fewer than " + count + " messages: " + shown(channel).size());
    }

    /** The files that are shown, in order. */
    public List<SharedFile> files() {
        return bell.read(workspace.files::shown);
    }

    /** Waits until so many files are shown, and returns the last of these. */
    public SharedFile awaitFile(int count) {
        return bell.await(
                () -> workspace.files.shown().size() >= count
                        ? Optional.of(workspace.files.shown().get(count - 1))
                        : Optional.empty(),
                () -> "fewer than " + count + " files; " + calls());
    }

    public void awaitGone(Shown message) {
        bell.await(
                () -> workspace.shown.containsKey(message.ts()) ? Optional.empty() : Optional.of(true),
                () -> "still there: " + message);
    }

    public Shown awaitVersion(Shown message, int version) {
        return bell.await(
                () -> Optional.ofNullable(workspace.shown.get(message.ts())).filter(now -> now.version() >= version),
                () -> "not replaced: " + message);
    }

    public JsonArray awaitHome(String user, Predicate<JsonArray> which) {
        return bell.await(() -> Optional.ofNullable(workspace.homes.get(user)).filter(which), () -> "no such home");
    }

    /** A window as it is now. */
    public JsonObject awaitWindow(Predicate<JsonObject> which) {
        return bell.await(
                () -> workspace.windows.values().stream().filter(which).findFirst(),
                () -> "no such window among " + workspace.windows);
    }

    public JsonObject awaitUnfurl(int count) {
        return bell.await(
                () -> workspace.unfurls.size() >= count
                        ? Optional.of(workspace.unfurls.get(count - 1))
                        : Optional.empty(),
                () -> "fewer than " + count + " unfurls");
    }

    public List<Call> calls() {
        return bell.read(() -> List.copyOf(calls));
    }

    public List<Call> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** Waits for so many requests, whatever they ask for. */
    public void awaitCalls(int count) {
        bell.await(
                () -> calls.size() >= count ? Optional.of(count) : Optional.empty(),
                () -> calls.size() + " requests instead of " + count);
    }

    public void awaitCalls(String method, int count) {
        bell.await(
                () -> calls.stream()
                                        .filter(call -> call.method().equals(method)
                                                || call.method().equals("fault:" + method))
                                        .count()
                                >= count
                        ? Optional.of(count)
                        : Optional.empty(),
                () -> "fewer than " + count + " requests of " + method);
    }

    public List<String> violations() {
        return bell.read(() -> List.copyOf(workspace.violations));
    }

    // what goes wrong

    public void fail(String method, int times, Fault fault) {
        faults.order(method, times, fault);
    }

    public void failAlways(String method, Fault fault) {
        faults.always(method, fault);
    }

    /** Waits until each fault that was ordered has met its request. */
    public void awaitFaultsBegun() {
        bell.await(() -> faults.haveBegun() ? Optional.of(true) : Optional.empty(), () -> "no request for each fault");
    }

    public void repair() {
        faults.repair();
    }

    public Lines lines() {
        return lines;
    }

    public void patience(Duration longest) {
        bell.patience(longest);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        front.close();
    }
}
