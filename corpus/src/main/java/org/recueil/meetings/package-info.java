/**
 * Further texts from files that people write: meetings, sessions, editions of the index, texts in other languages.
 * {@link org.recueil.meetings.FurtherFiles} adds them to a corpus, each file read by its
 * {@link org.recueil.meetings.FurtherFile}. Some rules serve the import of the published documents too:
 * {@link org.recueil.meetings.ProvisionNumbering} follows the numbering, {@link org.recueil.meetings.OriginalReport} knows where a
 * provision was first printed, {@link org.recueil.meetings.CitationResolver} says what a text cites.
 */
package org.recueil.meetings;
