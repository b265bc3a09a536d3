package org.recueil.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** The speed of workloads, measured in rounds in each of which every workload has its turn. */
final class Rounds {
    /** What JMH says while it measures. */
    private static final Path LOG = Path.of("target", "benchmark.log");

    private final Map<Workload, List<Speed>> speeds = new EnumMap<>(Workload.class);

    private Rounds() {}

    /**
     * Measures for about {@code forks * (warmUps + rounds) * workloads.size()} seconds.
     *
     * @param forks how many processes, one after the other
     * @throws RunnerException where a workload cannot be measured; {@code target/benchmark.log} says why
     */
    static Rounds measure(List<Workload> workloads, int forks, int warmUps, int rounds)
            throws RunnerException, IOException {
        Files.createDirectories(LOG.getParent());
        Options options = new OptionsBuilder()
                .include(SpeedBenchmark.class.getName())
                .param(
                        "workloads",
                        workloads.stream().map(Workload::name).collect(Collectors.joining(SpeedBenchmark.SEPARATOR)))
                .forks(forks)
                .jvmArgs("-Xmx512m", "-Dslf4j.internal.verbosity=ERROR")
                .warmupIterations(warmUps * workloads.size())
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(rounds * workloads.size())
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .output(LOG.toString())
                .build();
        Rounds measured = new Rounds();
        for (BenchmarkResult fork : new Runner(options).runSingle().getBenchmarkResults()) {
            int turn = 0;
            for (IterationResult iteration : fork.getIterationResults()) {
                measured.add(workloads.get(turn % workloads.size()), iteration);
                turn++;
            }
        }
        return measured;
    }

    private void add(Workload workload, IterationResult iteration) {
        Statistics calls = iteration.getPrimaryResult().getStatistics();
        speeds.computeIfAbsent(workload, none -> new ArrayList<>())
                .add(new Speed(calls.getPercentile(50), calls.getPercentile(99)));
    }

    /** The median of the rounds. */
    Speed speed(Workload workload) {
        return Speed.median(speeds.get(workload));
    }

    /** How many times as long one takes as another: the median of the ratios within each round. */
    Speed ratio(Workload ours, Workload theirs) {
        List<Speed> their = speeds.get(theirs);
        return Speed.median(IntStream.range(0, their.size())
                .mapToObj(round -> speeds.get(ours).get(round).over(their.get(round)))
                .toList());
    }
}
