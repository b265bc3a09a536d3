package org.recueil.slack;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.xnio.IoUtils;

/** A request to our port, as the server has it. Only the thread of its connection may answer it. */
record Incoming(HttpServerExchange exchange) {
    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(new HttpString(name)));
    }

    void answer(int status) {
        answer(status, "");
    }

    void answer(int status, String body) {
        exchange.setStatusCode(status);
        exchange.getResponseSender().send(body);
    }

    /** Answers without a body, and has the connection end, on which more of the request may be under way. */
    void refuse(int status) {
        exchange.setPersistent(false);
        answer(status);
    }

    /** Answers without a body, from any thread; where the server has ended, and the connection with it, not at all. */
    void answerLater(int status) {
        onItsThread(() -> answer(status));
    }

    /** Closes the connection of a request that has not come in as a whole. */
    void hurry() {
        if (!exchange.isRequestComplete()) {
            onItsThread(() -> IoUtils.safeClose(exchange.getConnection()));
        }
    }

    private void onItsThread(Runnable task) {
        try {
            exchange.getIoThread().execute(task);
        } catch (RejectedExecutionException ended) {
            // nobody is there any more to be answered or hurried
        }
    }

    /** Runs this once the request is answered, or its connection lost. */
    void whenEnded(Runnable task) {
        exchange.addExchangeCompleteListener((ended, next) -> {
            task.run();
            next.proceed();
        });
    }
}
