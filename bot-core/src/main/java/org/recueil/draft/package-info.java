/**
 * Reads the file of a draft as plain text. {@link org.recueil.draft.DraftReader} is the way in, {@link
 * org.recueil.draft.Draft} comes out, and {@link org.recueil.draft.DraftException} says why a file cannot be read.
 *
 * <p>A draft is often confidential, and its file may be hostile. So nothing is written or logged, no message repeats what a
 * file holds, and memory and time are bounded whatever a file claims of itself. Imports the JDK only.
 */
package org.recueil.draft;
