package org.recueil.web;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.recueil.cli.Engine;
import org.recueil.cli.Environment;
import org.recueil.cli.SubCommand;
import org.recueil.cli.UnusableArgument;
import org.recueil.text.Bilingual;
import org.recueil.web.site.WrittenSite;
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
            int pages = WrittenSite.write(engine.bot(), engine.corpus(), language, folder);
            environment
                    .out()
                    .println(environment.say(
                            Bilingual.of(pages + " fichiers dans " + folder, pages + " files in " + folder)));
            if (engine.corpus().pages().isEmpty()) {
                environment.out().println(environment.say(NO_ADDRESS));
            }
            return 0;
        };
    }

    private static Path folder(ParseResult parsed) {
        String named = parsed.matchedPositionalValue(0, "");
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
