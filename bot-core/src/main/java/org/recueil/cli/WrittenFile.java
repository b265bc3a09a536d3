package org.recueil.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.recueil.bot.answer.Answer;
import org.recueil.data.DataException;
import org.recueil.export.ExportedFile;
import org.recueil.export.FileWriters;
import org.recueil.reply.Block;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** Writes the file of an answer to the disk, never over a file that is there. */
public final class WrittenFile {
    private WrittenFile() {}

    /** The answer after its file was written into the current folder, or why it could not be. */
    public static Answer here(Answer answer, Language language) {
        if (answer.file().isEmpty()) {
            return answer;
        }
        Path path = Path.of(answer.file().get().name());
        try {
            write(path, answer.file().get());
            return told(answer, path, language);
        } catch (DataException unwritten) {
            return answer.before(new Block.Note(unwritten.said().in(language.locale())));
        }
    }

    /** The answer with a line that says where its file is. */
    static Answer told(Answer answer, Path path, Language language) {
        return answer.before(new Block.Note(Wording.in(language).say("export.written", path)));
    }

    /** The answer to a line that nobody typed, with a word that its file is not written. */
    public static Answer unwritten(Answer answer, Language language) {
        return answer.file().isEmpty()
                ? answer
                : answer.before(new Block.Note(Wording.in(language).say("export.unwritten")));
    }

    /** @throws DataException if there is such a file, or it cannot be written; then nothing is left of it */
    static void write(Path path, ExportedFile file) {
        byte[] bytes = bytes(path, file);
        if (Files.isDirectory(path)) {
            throw new DataException(path.toString(), Bilingual.of("c’est un dossier", "this is a folder"));
        }
        boolean begun = false;
        try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            begun = true;
            out.write(bytes);
        } catch (FileAlreadyExistsException there) {
            throw new DataException(
                    path.toString(),
                    Bilingual.of(
                            "ce fichier existe déjà ; rien n’a été écrit", "this file exists; nothing was written"));
        } catch (IOException failed) {
            throw unwritable(path, begun ? removed(path, failed) : failed);
        }
    }

    /** Removes what was written of a file. */
    private static IOException removed(Path path, IOException failed) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
        return failed;
    }

    private static byte[] bytes(Path path, ExportedFile file) {
        try {
            return FileWriters.ofThisProcess().bytes(file);
        } catch (UncheckedIOException missing) {
            throw unwritable(path, missing.getCause());
        }
    }

    private static DataException unwritable(Path path, IOException why) {
        Bilingual reason = why instanceof NoSuchFileException
                ? Bilingual.of("il n’y a pas de tel dossier", "there is no such folder")
                : why instanceof AccessDeniedException
                        ? Bilingual.of("l’accès est refusé", "access is denied")
                        : Bilingual.same(why.getMessage());
        return new DataException(
                path.toString(),
                Bilingual.of("ne peut pas être écrit : " + reason.french(), "cannot be written: " + reason.english()));
    }
}
