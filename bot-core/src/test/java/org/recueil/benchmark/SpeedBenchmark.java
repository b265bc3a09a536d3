package org.recueil.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long each call of some workloads takes. They take turns in one process, an iteration each, so that whatever else
 * the machine does falls upon all of them alike.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SpeedBenchmark {
    static final String SEPARATOR = ",";

    /** Names of workloads, in the order of their turns; the runner says which. */
    @Param("")
    public String workloads;

    private final List<List<Callable<?>>> turns = new ArrayList<>();
    private int turn = -1;
    private List<Callable<?>> calls;
    private int next;

    @Setup(Level.Trial)
    public void prepare() throws Exception {
        for (String name : workloads.split(SEPARATOR)) {
            turns.add(Workload.valueOf(name).calls());
        }
    }

    @Setup(Level.Iteration)
    public void takeTurn() {
        turn = (turn + 1) % turns.size();
        calls = turns.get(turn);
        next = 0;
    }

    @Benchmark
    public Object call() throws Exception {
        next = next + 1 == calls.size() ? 0 : next + 1;
        return calls.get(next).call();
    }
}
