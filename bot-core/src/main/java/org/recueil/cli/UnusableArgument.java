package org.recueil.cli;

import org.recueil.text.Bilingual;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** An argument that a sub-command itself cannot use; what is wrong with it is told as it stands here. */
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
