package org.recueil.platform.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Protocols;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recueil.platform.http.Visitors.Visitor;

/** A request whose head is there, while its body may still be coming in. Only the thread of its connection may use it. */
public final class Incoming {
    /** The length of a chunked body, which is not announced. */
    public static final long UNKNOWN_LENGTH = -1;

    private static final String LENGTH = "\\d{1,18}";

    private final HttpServerExchange exchange;
    private final Visitor visitor;
    private final Consumer<Refusal> refused;

    Incoming(HttpServerExchange exchange, Visitor visitor, Consumer<Refusal> refused) {
        this.exchange = exchange;
        this.visitor = visitor;
        this.refused = refused;
    }

    Visitor visitor() {
        return visitor;
    }

    /** Whether its length is announced in a possible way. Undertow checks the rest: two lengths, or a length and chunks. */
    boolean isWellFormed() {
        Optional<String> encoding = header(Headers.TRANSFER_ENCODING_STRING);
        boolean isInChunks =
                encoding.filter(Headers.CHUNKED.toString()::equalsIgnoreCase).isPresent();
        return header(Headers.CONTENT_LENGTH_STRING).stream().allMatch(length -> length.matches(LENGTH))
                && (encoding.isEmpty() || isInChunks && exchange.getProtocol() == Protocols.HTTP_1_1);
    }

    public String path() {
        return exchange.getRequestPath();
    }

    /** What follows the question mark, as it was sent; empty if there is none. */
    public String query() {
        return exchange.getQueryString();
    }

    /** The value of a parameter of the query, decoded; the first one of that name. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(exchange.getQueryParameters().get(name)).map(Deque::peekFirst);
    }

    /** The method, in capital letters. */
    public String method() {
        return exchange.getRequestMethod().toString();
    }

    /** The first header of that name, in whatever case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(new HttpString(name)));
    }

    /** The announced length of the body, or {@link #UNKNOWN_LENGTH}. */
    public long length() {
        if (header(Headers.TRANSFER_ENCODING_STRING).isPresent()) {
            return UNKNOWN_LENGTH;
        }
        return header(Headers.CONTENT_LENGTH_STRING).map(Long::parseLong).orElse(0L);
    }

    /**
     * Reads the body; returns at once.
     *
     * @param most bytes; a longer body is refused with 413, an incomplete one with 400
     * @param whole gets the body, now or later, on the thread of the connection
     */
    public void read(int most, Consumer<byte[]> whole) {
        read(most, whole, new HttpAnswer(StatusCodes.REQUEST_ENTITY_TOO_LARGE, Map.of(), new byte[0]));
    }

    /**
     * The same, with words for a body that is too long, announced or not. They end the connection.
     *
     * @param tooLong is answered to a body of more than {@code most} bytes
     */
    public void read(int most, Consumer<byte[]> whole, HttpAnswer tooLong) {
        if (length() > most) {
            refuse(Refusal.TOO_LONG, tooLong);
        } else {
            new BodyReader(this, exchange, most, whole, () -> refuse(Refusal.TOO_LONG, tooLong)).begin();
        }
    }

    /** Marks the request as one that we serve. It no longer makes way for others. */
    public void welcome() {
        visitor.isWelcome();
    }

    /** Answers without a body and ends the connection. The client must connect again, behind others. */
    public void refuse(int status) {
        exchange.setStatusCode(status);
        sayLast(new byte[0]);
    }

    void refuse(int status, Refusal why) {
        refused.accept(why);
        refuse(status);
    }

    private void refuse(Refusal why, HttpAnswer answer) {
        refused.accept(why);
        refuse(answer);
    }

    /** Refuses in words. If more of this request may still arrive, the connection ends. */
    public void refuse(HttpAnswer answer) {
        begin(answer);
        say(answer.body());
    }

    /**
     * Answers. If more of this request may still arrive, the connection ends.
     *
     * @param type of the text, without its charset, which is UTF-8
     */
    public void answer(int status, String type, String text) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type + "; charset=utf-8");
        say(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers a request that is whole. One whose body may still arrive is refused with 400. */
    public void answer(HttpAnswer answer) {
        if (!exchange.isRequestComplete()) {
            refuse(StatusCodes.BAD_REQUEST);
            return;
        }
        begin(answer);
        exchange.getResponseSender().send(ByteBuffer.wrap(answer.body()));
    }

    private void begin(HttpAnswer answer) {
        exchange.setStatusCode(answer.status());
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
    }

    /**
     * Answers what a task returns, which may take its time. If the executor takes no more tasks, the request is refused with
     * 503; if the task fails, with 500.
     */
    public void answer(Executor executor, Supplier<HttpAnswer> task) {
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> {
            try {
                executor.execute(() -> answerWith(task));
            } catch (RejectedExecutionException busy) {
                refuse(StatusCodes.SERVICE_UNAVAILABLE, Refusal.CROWDED);
            }
        });
    }

    private void answerWith(Supplier<HttpAnswer> task) {
        try {
            HttpAnswer answer = task.get();
            onItsThread(() -> answer(answer));
        } catch (RuntimeException | StackOverflowError failed) {
            onItsThread(() -> refuse(StatusCodes.INTERNAL_SERVER_ERROR));
            throw failed;
        }
    }

    /** Answers 200, without a body. */
    public void acknowledge() {
        exchange.setStatusCode(StatusCodes.OK);
        say(new byte[0]);
    }

    private void say(byte[] text) {
        if (exchange.isRequestComplete()) {
            exchange.getResponseSender().send(ByteBuffer.wrap(text));
        } else {
            sayLast(text);
        }
    }

    private void sayLast(byte[] text) {
        // not as a handler's last word, after which Undertow would read what is left of the request
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> new Farewell(exchange, visitor).say(text));
    }

    /**
     * Runs a task that answers later, from any thread, by calling what it is given: then the request is answered with 200 and
     * no body. Nothing happens if the connection has ended meanwhile.
     */
    public void answerLater(Consumer<Runnable> task) {
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> task.accept(() -> onItsThread(this::acknowledge)));
    }

    /** Runs the handler. If it fails, the thread's uncaught-exception handler is told and the request is answered with 500. */
    void handle(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | StackOverflowError thrown) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
            if (!exchange.isResponseStarted()) {
                refuse(StatusCodes.INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** Does nothing more for the request: its connection is about to end. */
    void forget() {
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> {});
    }

    private void onItsThread(Runnable task) {
        try {
            exchange.getIoThread().execute(task);
        } catch (RejectedExecutionException ended) {
            // nobody is there any more to be answered
        }
    }
}
