package org.recueil.cli;

import org.recueil.text.Bilingual;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** An argument that a sub-command cannot use. The error says what is wrong with it. */
public final class UnusableArgument extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual said;

    public UnusableArgument(ParseResult parsed, Bilingual said) {
        super(parsed.commandSpec().commandLine(), said.french());
        this.said = said;
    }

    Bilingual said() {
        return said;
    }
}
