package org.recueil.platform;

import org.recueil.draft.DraftException;
import org.recueil.text.Bilingual;

/** Says why the file of a draft cannot be read, and what would work. */
public final class DraftProblems {
    private DraftProblems() {}

    /** One line, with the name of the file first. */
    public static Bilingual said(DraftException failure) {
        return Bilingual.pair(Bilingual.same(failure.name().replaceAll("\\p{Cntrl}", "?")), why(failure));
    }

    /** The same without the name of the file. */
    public static Bilingual why(DraftException failure) {
        String fact = failure.fact();
        return switch (failure.problem()) {
            case MISSING -> Bilingual.of("ce fichier n’existe pas", "there is no such file");
            case DIRECTORY ->
                Bilingual.of(
                        "c’est un dossier ; indiquez un fichier .docx, .txt ou .md",
                        "this is a folder; name a .docx, .txt or .md file");
            case NOT_A_FILE ->
                Bilingual.of(
                        "ce n’est pas un fichier ; ce qui passe par un tube se lit avec « - »",
                        "this is not a file; what comes through a pipe is read with “-”");
            case DENIED -> Bilingual.of("la lecture de ce fichier est refusée", "you may not read this file");
            case UNREADABLE -> Bilingual.of("la lecture a échoué ; réessayez", "reading failed; try again");
            case EMPTY -> Bilingual.of("il n’y a aucun texte dans ce fichier", "this file has no text");
            case PDF ->
                Bilingual.of(
                        "un PDF ne se lit pas ici ; donnez le .docx dont il est tiré, ou copiez son texte dans un .txt",
                        "a PDF cannot be read here; give the .docx that it was made from, or copy its text into a .txt");
            case OTHER_WORD_PROCESSOR ->
                Bilingual.of(
                        "« " + fact + " » ne se lit pas ici ; enregistrez le document en .docx",
                        "“" + fact + "” cannot be read here; save the document as .docx");
            case OTHER_FORMAT ->
                Bilingual.of(
                        "ce format ne se lit pas ici ; donnez un .docx, un .txt ou un .md",
                        "this format cannot be read here; give a .docx, .txt or .md file");
            case NOT_TEXT ->
                Bilingual.of(
                        "ce n’est pas du texte ; donnez un .docx, un .txt ou un .md",
                        "this is not text; give a .docx, .txt or .md file");
            case UTF_16 ->
                Bilingual.of(
                        "ce texte est en UTF-16 ; enregistrez-le en UTF-8", "this text is in UTF-16; save it as UTF-8");
            case NOT_UTF_8 ->
                Bilingual.of(
                        "la ligne " + fact + " n’est pas en UTF-8 ; enregistrez le fichier en UTF-8",
                        "line " + fact + " is not in UTF-8; save the file as UTF-8");
            case NOT_A_DOCX ->
                Bilingual.of(
                        "ce n’est pas un document .docx ; enregistrez-le de nouveau en .docx",
                        "this is no .docx document; save it as .docx again");
            case PROTECTED ->
                Bilingual.of(
                        "ce document est protégé par un mot de passe, ou dans un ancien format ; enregistrez-le en .docx sans mot de passe",
                        "this document has a password or an old format; save it as .docx without a password");
            case DAMAGED ->
                Bilingual.of(
                        "ce document est abîmé ; enregistrez-le de nouveau", "this document is damaged; save it again");
            case UNSAFE ->
                Bilingual.of(
                        "ce document n’est pas fait comme un traitement de texte les fait ; enregistrez-le de nouveau en .docx",
                        "no word processor makes such a document; save it as .docx again");
            case TOO_LARGE ->
                Bilingual.of(
                        "ce document dépasse " + fact + " Mo de texte ; vérifiez-le par parties",
                        "this document has more than " + fact + " MB of text; check it in parts");
            case BUSY ->
                Bilingual.of(
                        "un autre document est en cours de lecture ; réessayez dans un instant",
                        "another document is being read; try again in a moment");
        };
    }
}
