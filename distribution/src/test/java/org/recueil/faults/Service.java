package org.recueil.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recueil.distribution.Unpacked;
import org.recueil.service.UnlimitedService;

/** {@code ./recueil serve} of an unpacked archive, in a process of its own. */
final class Service implements AutoCloseable {
    private static final int ASKED_TO_END = 143;

    /** As exceptions are logged that nobody waited for. */
    private static final Pattern MISTAKE = Pattern.compile("(Exception|Error) at |OutOfMemory|fatal error");

    /** What a platform sends and nobody can read is logged by its number. */
    private static final Pattern UNREADABLE = Pattern.compile("update -?\\d+ skipped: com\\.fasterxml\\.jackson\\.");

    private final Process process;
    private final Path log;

    private Service(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * @param log where it writes, appended
     * @param settings of the environment, beside those of the archive
     * @param shell what a shell does before it becomes the service, such as {@code ulimit -n 64}
     */
    static Service start(Unpacked archive, Path log, Map<String, String> settings, String shell) throws IOException {
        String command = shell + (shell.isEmpty() ? "" : " && ") + "exec \"$0\" serve";
        ProcessBuilder builder = archive.prepared(List.of(
                "/bin/sh", "-c", command, archive.home().resolve("recueil").toString()));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new Service(builder.start(), log);
    }

    static Service start(Unpacked archive, Path log, Map<String, String> settings) throws IOException {
        return start(archive, log, settings, "");
    }

    /** The same with the platforms' limits lifted, and the options of the launcher: its own come before the class that it names. */
    static Service startUnlimited(Unpacked archive, Path log, Map<String, String> settings) throws IOException {
        Map<String, String> all = new TreeMap<>(settings);
        all.put(
                "RECUEIL_JAVA_OPTS",
                "-cp " + System.getProperty("java.class.path") + " " + UnlimitedService.class.getName());
        return start(archive, log, all);
    }

    /**
     * What an unlimited one holds.
     *
     * @param heap bytes after a collection
     */
    record Held(long heap, int threads) {
        private static final Pattern LINE = Pattern.compile("heap=(\\d+) threads=(\\d+)");
    }

    Held held() throws IOException, InterruptedException {
        int before = saidToHold().size();
        process.outputWriter().write("\n");
        process.outputWriter().flush();
        for (int n = 0; n < 100 && saidToHold().size() == before; n++) {
            Thread.sleep(100);
        }
        return saidToHold().get(before);
    }

    private List<Held> saidToHold() {
        return Held.LINE
                .matcher(log())
                .results()
                .map(line -> new Held(Long.parseLong(line.group(1)), Integer.parseInt(line.group(2))))
                .toList();
    }

    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** The status of {@code /health} and the like on that port. */
    static int status(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** What the processors spent on it so far, all together. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Megabytes resident at most, so far. */
    long mostResident() throws IOException {
        return number("VmHWM:") / 1024;
    }

    int threads() throws IOException {
        return (int) number("Threads:");
    }

    private long number(String name) throws IOException {
        String line = Files.readAllLines(Path.of("/proc/" + pid() + "/status")).stream()
                .filter(each -> each.startsWith(name))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", ""));
    }

    int openFiles() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid() + "/fd"))) {
            return (int) open.count();
        }
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS), "it outlives kill -9");
    }

    /** Asks it to end, which it does in time. */
    void end() throws InterruptedException {
        assertTrue(process.isAlive(), "it has ended by itself");
        process.toHandle().destroy();
        assertTrue(process.waitFor(5, TimeUnit.SECONDS), "it ends within five seconds");
        assertEquals(ASKED_TO_END, process.exitValue());
    }

    /** The exit code of a service that ends by itself. */
    int awaitEnd(Duration longest) throws InterruptedException {
        assertTrue(process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS), () -> "it does not end: " + log());
        return process.exitValue();
    }

    /** Whatever the platforms did, no exception was a surprise. */
    void assertNoMistake() {
        List<String> mistakes = log().lines()
                .filter(line -> MISTAKE.matcher(line).find())
                .filter(line -> !UNREADABLE.matcher(line).find())
                .toList();
        assertEquals(List.of(), mistakes);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
