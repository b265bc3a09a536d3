package org.recueil.platform.network;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.recueil.delivery.Failure;
import org.recueil.delivery.Workers;

/**
 * The HTTP side of a platform's API: requests that are sent in the background, and requests that a thread waits for. Safe for
 * use by several threads.
 */
public abstract class PlatformApi implements AutoCloseable {
    /**
     * Reads an answer.
     *
     * @param <F> what it fails with if the platform did not accept the request
     */
    @FunctionalInterface
    protected interface Reading<T, F extends Failure> {
        T read(Response response) throws F;
    }

    private static final int MOST_AT_ONCE = 64;

    private final ExecutorService threads;
    private final OkHttpClient client;
    private final Set<Call> awaited = ConcurrentHashMap.newKeySet();
    private volatile boolean isOver;

    /**
     * @param threads the name of the threads
     * @param mostAtOneHost requests at the same time, at most 64
     */
    protected PlatformApi(Network network, String threads, int mostAtOneHost) {
        this.threads = Workers.asNeeded(threads);
        Dispatcher dispatcher = new Dispatcher(this.threads);
        dispatcher.setMaxRequests(MOST_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(mostAtOneHost);
        client = network.client().dispatcher(dispatcher).build();
    }

    /** A client that takes the same way and waits for an answer for that long once it is connected. */
    protected final OkHttpClient.Builder client(Duration patience) {
        return client.newBuilder().readTimeout(patience).callTimeout(patience.plus(Addresses.TRYING));
    }

    /**
     * Sends a request.
     *
     * @param patience how long it waits for the answer once it is connected
     * @param noAnswer what it fails with if no answer came
     */
    protected final <T, F extends Failure> CompletableFuture<T> send(
            Request request, Duration patience, Reading<T, F> answer, Function<IOException, F> noAnswer) {
        CompletableFuture<T> result = new CompletableFuture<>();
        client(patience).build().newCall(request).enqueue(new Callback() {
            @Override
            public void onResponse(Call call, Response response) {
                try (response) {
                    result.complete(answer.read(response));
                } catch (Failure | RuntimeException | StackOverflowError failure) {
                    // if it stayed open, all that waits for the same destination would wait for ever
                    result.completeExceptionally(failure);
                }
            }

            @Override
            public void onFailure(Call call, IOException failure) {
                result.completeExceptionally(noAnswer.apply(failure));
            }
        });
        return result;
    }

    /** Sends a request and waits for the answer. The parameters are those of {@link #send}. */
    protected final <T, F extends Failure> T ask(
            Request request, Duration patience, Reading<T, F> answer, Function<IOException, F> noAnswer) throws F {
        Call call = client(patience).build().newCall(request);
        awaited.add(call);
        if (isOver) {
            call.cancel();
        }
        try (Response response = call.execute()) {
            return answer.read(response);
        } catch (IOException failure) {
            throw noAnswer.apply(failure);
        } finally {
            awaited.remove(call);
        }
    }

    /** Cancels the requests that threads wait for, now and from now on. Requests in the background go on. */
    public final void endAsking() {
        isOver = true;
        awaited.forEach(Call::cancel);
    }

    /** Ends all requests. */
    @Override
    public void close() {
        client.dispatcher().cancelAll();
        threads.shutdown();
        client.connectionPool().evictAll();
    }
}
