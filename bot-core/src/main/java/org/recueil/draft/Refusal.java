package org.recueil.draft;

import java.io.IOException;

/** A problem where it is found, far from the name of the file. It passes through streams and the XML parser. */
final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    private final DraftProblem problem;
    private final String fact;

    Refusal(DraftProblem problem) {
        this(problem, "");
    }

    Refusal(DraftProblem problem, String fact) {
        super(problem.name());
        this.problem = problem;
        this.fact = fact;
    }

    DraftException of(String name) {
        return new DraftException(name, problem, fact);
    }
}
