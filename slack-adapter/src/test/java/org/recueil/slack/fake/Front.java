package org.recueil.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.xnio.IoUtils;

/** The fake's HTTP server: methods below {@code /api/}, answers' addresses below {@code /response/}, sockets at {@code /link}. */
final class Front implements AutoCloseable {
    private static final String API = "/api/";
    private static final String RESPONSE = "/response/";
    static final String UPLOAD = "/upload/v1/";
    private static final int STATUS_OK = 200;

    private final Undertow server;
    private final Faults faults;
    private final String botToken;
    private final String appToken;
    private final Supplier<String> scopes;
    private final BiFunction<String, Map<String, String>, JsonObject> methods;

    /**
     * @param scopes of the bot's token, which its answers name; empty if they name none
     * @param methods what a method, or {@code response_url} with the last part of its path as {@code id}, answers
     */
    Front(
            int port,
            Faults faults,
            Lines lines,
            String botToken,
            String appToken,
            Supplier<String> scopes,
            BiFunction<String, Map<String, String>, JsonObject> methods) {
        this.faults = faults;
        this.botToken = botToken;
        this.appToken = appToken;
        this.scopes = scopes;
        this.methods = methods;
        HttpHandler sockets = Handlers.websocket((exchange, channel) -> {
            lines.connected(exchange.getRequestParameters().get("ticket").get(0), channel);
        });
        this.server = Undertow.builder()
                .addHttpListener(
                        port,
                        "127.0.0.1",
                        Handlers.path(exchange -> exchange.dispatch(() -> receive(exchange)))
                                .addPrefixPath("/link", sockets))
                .setIoThreads(2)
                .setWorkerThreads(32)
                .build();
        server.start();
    }

    int port() {
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    private void receive(HttpServerExchange exchange) {
        exchange.startBlocking();
        if (exchange.getRequestPath().startsWith(UPLOAD)) {
            exchange.getRequestReceiver().receiveFullBytes((all, body) -> upload(exchange, body));
        } else {
            exchange.getRequestReceiver()
                    .receiveFullString((all, body) -> handle(exchange, body), StandardCharsets.UTF_8);
        }
    }

    /** The bytes of a file. Slack answers in plain text. */
    private void upload(HttpServerExchange exchange, byte[] body) {
        Optional<Fault> fault = faults.next("upload");
        fault.ifPresent(each -> faults.await(each.delay()));
        if (fault.isPresent() && !fault.get().performs()) {
            methods.apply("fault:upload", Map.of());
            answer(exchange, fault.get());
            return;
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("id", exchange.getRequestPath().substring(UPLOAD.length()));
        arguments.put(
                "authorization",
                Optional.ofNullable(exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION))
                        .orElse(""));
        arguments.put("body", new String(body, StandardCharsets.ISO_8859_1));
        try {
            methods.apply("upload", arguments);
            exchange.getResponseSender().send("OK - " + body.length);
        } catch (Refused refused) {
            exchange.setStatusCode(400);
            exchange.getResponseSender().send(refused.getMessage());
        }
    }

    private void handle(HttpServerExchange exchange, String body) {
        String path = exchange.getRequestPath();
        boolean isAddress = path.startsWith(RESPONSE);
        String method = isAddress ? "response_url" : path.substring(Math.min(path.length(), API.length()));
        Optional<Fault> fault = faults.next(method);
        fault.ifPresent(each -> faults.await(each.delay()));
        if (fault.isPresent() && !fault.get().performs()) {
            methods.apply("fault:" + method, Map.of());
            answer(exchange, fault.get());
            return;
        }
        Map<String, String> arguments =
                isAddress ? Map.of("id", path.substring(RESPONSE.length()), "body", body) : form(body);
        String token = Optional.ofNullable(exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION))
                .orElse("")
                .replaceFirst("^Bearer ", "");
        String expected = method.equals("apps.connections.open") ? appToken : botToken;
        JsonObject answer;
        try {
            boolean isAppsOwn = method.equals("auth.test") && token.equals(appToken);
            if (!isAddress && !isAppsOwn && !token.equals(expected)) {
                throw new Refused(token.isEmpty() ? "not_authed" : "invalid_auth");
            }
            if (!isAddress && token.equals(botToken) && !scopes.get().isEmpty()) {
                exchange.getResponseHeaders().put(HttpString.tryFromString("x-oauth-scopes"), scopes.get());
            }
            answer = methods.apply(method, arguments);
            answer.addProperty("ok", true);
        } catch (Refused refused) {
            answer = refused.answer();
            exchange.setStatusCode(isAddress ? 404 : 200);
        }
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json; charset=utf-8");
        byte[] written = answer.toString().getBytes(StandardCharsets.UTF_8);
        if (fault.filter(each -> each.status() != STATUS_OK).isPresent()) {
            answer(exchange, fault.get());
        } else if (fault.filter(Fault::isCut).isPresent()) {
            cut(exchange, written);
        } else {
            exchange.getResponseSender().send(ByteBuffer.wrap(written));
        }
    }

    private static void cut(HttpServerExchange exchange, byte[] written) {
        exchange.setResponseContentLength(written.length);
        try {
            exchange.getOutputStream().write(written, 0, written.length / 2);
            exchange.getOutputStream().flush();
        } catch (IOException gone) {
            // Nobody is left to get the half of it.
        } finally {
            IoUtils.safeClose(exchange.getConnection());
        }
    }

    private static void answer(HttpServerExchange exchange, Fault fault) {
        if (fault.status() == 0) {
            IoUtils.safeClose(exchange.getConnection());
            return;
        }
        if (fault.retryAfter() >= 0) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, fault.retryAfter());
        }
        exchange.setStatusCode(fault.status());
        exchange.getResponseSender().send(fault.body());
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new LinkedHashMap<>();
        if (body.startsWith("{")) {
            JsonElement json = JsonParser.parseString(body);
            json.getAsJsonObject()
                    .entrySet()
                    .forEach(each -> form.put(
                            each.getKey(),
                            each.getValue().isJsonPrimitive()
                                    ? each.getValue().getAsString()
                                    : each.getValue().toString()));
            return form;
        }
        for (String field : body.split("&")) {
            String[] sides = field.split("=", 2);
            if (sides.length == 2) {
                form.put(
                        URLDecoder.decode(sides[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    @Override
    public void close() {
        server.stop();
    }
}
