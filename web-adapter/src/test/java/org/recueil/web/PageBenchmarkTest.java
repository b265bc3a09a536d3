package org.recueil.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.bot.TestCorpus;
import org.recueil.cli.Engine;
import org.recueil.delivery.PlatformObserver;
import org.recueil.model.Provision;
import org.recueil.model.TextPath;
import org.recueil.platform.settings.Setting;
import org.recueil.service.ListenAddress;
import org.recueil.text.Bilingual;
import org.recueil.web.live.PageServer;
import org.recueil.web.site.WrittenSite;
import org.recueil.wording.Language;

/** Prints how long a live page takes over loopback, and how long a site takes to be written. */
@Tag("trials")
class PageBenchmarkTest {
    private static final int ROUNDS = 5;

    @Test
    void pagesOverLoopback() throws IOException {
        Setting any = Setting.open("ANY", Bilingual.same("any"));
        ListenAddress address = new ListenAddress(any, ListenAddress.USUAL_HOST, any, 0);
        Engine engine = new Engine(TestCorpus.get(), TestCorpus.bot());
        List<String> texts = TestCorpus.get().provisions().stream()
                .map(Provision::id)
                .map(id -> "/" + TextPath.of(id, TestCorpus.get()))
                .toList();
        List<String> lists = TestCorpus.get().newestThemes().stream()
                .map(theme -> "/theme/" + theme.number())
                .toList();
        List<String> searches = TestCorpus.get().newestThemes().stream()
                .map(theme -> "/chercher?q=victimes+" + theme.number() + "+ans")
                .toList();
        try (PageServer server = new PageServer(engine, address, PlatformObserver.NONE);
                Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
            socket.setTcpNoDelay(true);
            for (int round = 0; round < ROUNDS; round++) {
                print("round " + round + ", texts", measured(texts, socket));
                print("round " + round + ", themes", measured(lists, socket));
                print("round " + round + ", searches", measured(searches, socket));
            }
            print("warm, texts seen first", measured(inEnglish(texts), socket));
            print("warm, themes seen first", measured(inEnglish(lists), socket));
        }
    }

    /** Pages that nobody has asked for, when the server has served others. */
    private static List<String> inEnglish(List<String> paths) {
        return paths.stream().map(path -> "/en" + path).toList();
    }

    private static long[] measured(List<String> paths, Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
        long[] nanos = new long[paths.size()];
        for (int at = 0; at < nanos.length; at++) {
            String request = "GET " + paths.get(at) + " HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n";
            long begun = System.nanoTime();
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertEquals(200, read(in), paths.get(at));
            nanos[at] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    /** Reads one answer whose length is announced, and returns its status. */
    private static int read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        String length = head.toString().replaceFirst("(?s).*Content-Length: (\\d+).*", "$1");
        in.skipNBytes(Integer.parseInt(length));
        return Integer.parseInt(head.substring(9, 12));
    }

    private static void print(String what, long[] sorted) {
        System.out.printf(
                "%s: p50 %.2f ms, p99 %.2f ms (%d)%n",
                what, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6, sorted.length);
    }

    @Test
    void aSiteIsWritten(@TempDir Path folder) throws IOException {
        for (int round = 0; round < 2; round++) {
            long begun = System.nanoTime();
            int files = WrittenSite.write(TestCorpus.bot(), TestCorpus.get(), Language.FRENCH, folder);
            System.out.printf("round %d: %d files in %.1f s%n", round, files, (System.nanoTime() - begun) / 1e9);
        }
    }
}
