package org.recueil.draft;

/**
 * Why a file cannot be read as a draft. A sentence for each, which says what would work, is the wording's. The fact that
 * belongs to a problem is {@link DraftException#fact()}.
 */
public enum DraftProblem {
    /** No file has this name. */
    MISSING,
    /** The name is that of a directory. */
    DIRECTORY,
    /** The name is that of a pipe, a device or a socket. What comes through a pipe can be read from standard input. */
    NOT_A_FILE,
    /** The file exists, and this user may not read it. */
    DENIED,
    /** The disk or the connection failed. */
    UNREADABLE,
    /** The file holds no text: it has no bytes, only blank lines, or only pictures. */
    EMPTY,
    /** A PDF, whatever its name. Its text can be copied into a {@code .txt}; the document that it was made from is better. */
    PDF,
    /** Another format that word processors write, and can save as {@code .docx}. The fact is its extension, as {@code .odt}. */
    OTHER_WORD_PROCESSOR,
    /** Any other format. The fact is the extension, as {@code .xlsx}; empty if the name has none. */
    OTHER_FORMAT,
    /** Called {@code .txt} or {@code .md}, but it is no text. */
    NOT_TEXT,
    /** Text in UTF-16 or UTF-32. It can be saved as UTF-8. */
    UTF_16,
    /** Text that is not in UTF-8, most likely in Windows-1252. The fact is the first line that is not, from 1. */
    NOT_UTF_8,
    /** Called {@code .docx}, but it is no such document. */
    NOT_A_DOCX,
    /** Called {@code .docx}, but protected by a password, or in the format of Word before 2007. */
    PROTECTED,
    /** A document that is cut off or otherwise broken. A copy made anew, or saved anew, may work. */
    DAMAGED,
    /** A document built as no word processor builds one. */
    UNSAFE,
    /** A document that is larger than the limit. The fact is the limit in megabytes. */
    TOO_LARGE,
    /** Another document is being read, and that took too long. The same file can be read later. */
    BUSY
}
