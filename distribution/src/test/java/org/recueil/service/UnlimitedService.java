package org.recueil.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.cli.Engine;
import org.recueil.cli.Environment;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;

/**
 * {@code serve} with the platforms' limits lifted: a program of its own. To each line of its input it answers how many bytes
 * of heap are in use after a collection, and how many threads there are: {@code heap=… threads=…}.
 */
public final class UnlimitedService {
    /** A platform as it is, but for its limits. */
    private record Lifted(Platform usual, Maker maker) implements Platform {
        interface Maker {
            PlatformSession session(Supplier<Engine> engine, Map<String, String> variables, PlatformObserver observer);
        }

        @Override
        public String name() {
            return usual.name();
        }

        @Override
        public Bilingual summary() {
            return usual.summary();
        }

        @Override
        public Bilingual firstSteps() {
            return usual.firstSteps();
        }

        @Override
        public List<Setting> settings() {
            return usual.settings();
        }

        @Override
        public PlatformSession session(
                Supplier<Engine> engine, Map<String, String> variables, PlatformObserver observer) {
            return maker.session(engine, variables, observer);
        }

        @Override
        public Optional<Rehearsed> rehearsed(String address) {
            return usual.rehearsed(address);
        }

        @Override
        public List<Check> check(Map<String, String> variables) {
            return usual.check(variables);
        }
    }

    private UnlimitedService() {}

    public static void main(String[] args) throws IOException {
        Map<String, Lifted.Maker> makers = Map.of(
                "telegram", org.recueil.telegram.Unlimited::session, "slack", org.recueil.slack.Unlimited::session);
        List<Platform> platforms = new ArrayList<>();
        for (Platform usual : Platforms.found()) {
            platforms.add(new Lifted(usual, makers.get(usual.name())));
        }
        Thread telling = new Thread(UnlimitedService::tell, "telling");
        telling.setDaemon(true);
        telling.start();
        Environment environment = Environment.ofThisProcess();
        Configuration configuration = Configuration.read(environment.variables(), platforms);
        List<Platform> wanted = Platforms.wanted(platforms, configuration.variables());
        System.exit(new Serving(environment, configuration).run(wanted));
    }

    private static void tell() {
        try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            while (input.readLine() != null) {
                System.gc();
                System.gc();
                System.out.println("heap="
                        + ManagementFactory.getMemoryMXBean()
                                .getHeapMemoryUsage()
                                .getUsed() + " threads="
                        + ManagementFactory.getThreadMXBean().getThreadCount());
            }
        } catch (IOException gone) {
            System.exit(1);
        }
    }
}
