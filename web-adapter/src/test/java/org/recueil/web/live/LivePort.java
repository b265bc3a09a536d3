package org.recueil.web.live;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.recueil.bot.TestCorpus;
import org.recueil.cli.Engine;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.settings.Setting;
import org.recueil.service.ListenAddress;
import org.recueil.text.Bilingual;

/** The live pages on a port of this machine, as browsers and others ask for them. */
final class LivePort implements AutoCloseable {
    static final String FORM_TYPE = "multipart/form-data; boundary=" + PostedParts.BOUNDARY;

    private static final Setting ANY = Setting.open("ANY", Bilingual.same("any"));
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final PageServer server = new PageServer(
            new Engine(TestCorpus.get(), TestCorpus.bot()),
            new ListenAddress(ANY, ListenAddress.USUAL_HOST, ANY, 0),
            PlatformObserver.NONE);

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path), headers);
    }

    HttpResponse<String> post(String path, PostedParts form, String... headers)
            throws IOException, InterruptedException {
        return post(path, FORM_TYPE, form.bytes(), headers);
    }

    HttpResponse<String> post(String path, String type, byte[] body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)), headers);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** A connection on which a request is written by hand. */
    Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), 5_000);
        socket.setSoTimeout(60_000);
        return socket;
    }

    static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What comes until the connection ends. */
    static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
