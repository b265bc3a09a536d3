package org.recueil.web;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.recueil.cli.Engine;
import org.recueil.cli.Environment;
import org.recueil.cli.SubCommand;
import org.recueil.cli.UnusableArgument;
import org.recueil.data.DataException;
import org.recueil.text.Bilingual;
import org.recueil.web.site.WrittenSite;
import org.recueil.wording.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code pages [--lang fr|en] DIR}: writes every page as a file. */
public final class PagesCommand implements SubCommand {
    private static final Bilingual NO_ADDRESS = Bilingual.of(
            "RECUEIL_PAGES_URL n’est pas réglé : les pages n’ont ni « canonical », ni « og:url », ni « og:image »",
            "RECUEIL_PAGES_URL is not set: the pages have no “canonical”, “og:url” or “og:image”");

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of(
                "pages [--lang fr|en] DIR : écrit un site de pages, une par texte, que tout hébergeur peut servir",
                "pages [--lang fr|en] DIR: writes a site of pages, one per text, which any web host can serve");
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("DIR")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .build());
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        return (parsed, language) -> {
            Path folder = folder(parsed);
            Engine engine = Engine.load(environment);
            int files = write(engine, language, folder);
            environment
                    .out()
                    .println(environment.say(
                            Bilingual.of(files + " fichiers dans " + folder, files + " files in " + folder)));
            if (engine.corpus().pages().isEmpty()) {
                environment.out().println(environment.say(NO_ADDRESS));
            }
            return 0;
        };
    }

    private static int write(Engine engine, Language language, Path folder) {
        try {
            return WrittenSite.write(engine.bot(), engine.corpus(), language, folder);
        } catch (IOException failed) {
            throw new DataException(
                    folder.toString(),
                    Bilingual.of(
                            "le site ne peut pas être écrit (" + failed + ")",
                            "the site cannot be written (" + failed + ")"));
        }
    }

    private static Path folder(ParseResult parsed) {
        String named = parsed.matchedPositionalValue(0, "");
        if (named.isBlank()) {
            throw new UnusableArgument(
                    parsed, Bilingual.of("le nom du dossier est vide", "the name of the folder is empty"));
        }
        try {
            return Path.of(named);
        } catch (InvalidPathException noPath) {
            throw new UnusableArgument(
                    parsed,
                    Bilingual.of(
                            "« " + named + " » ne peut pas être le nom d’un dossier",
                            "“" + named + "” cannot name a folder"));
        }
    }
}
