package org.recueil.draft;

import java.util.Objects;

/** A file cannot be read as a draft. Neither this exception nor its causes repeat what the file holds. */
public final class DraftException extends Exception {
    private static final long serialVersionUID = 1L;

    private final DraftProblem problem;
    private final String name;
    private final String fact;

    DraftException(String name, DraftProblem problem, String fact) {
        super(name.replaceAll("\\p{Cntrl}", "?") + ": " + problem + (fact.isEmpty() ? "" : " (" + fact + ")"));
        this.problem = Objects.requireNonNull(problem);
        this.name = name;
        this.fact = fact;
    }

    public DraftProblem problem() {
        return problem;
    }

    /** The file, as it was named to the reader. */
    public String name() {
        return name;
    }

    /** What {@link DraftProblem} says of each problem; empty if it has none. */
    public String fact() {
        return fact;
    }
}
