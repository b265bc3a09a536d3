/**
 * Further texts from files that people write: meetings, sessions, editions of the index, texts in other languages.
 * {@link org.recueil.meetings.FurtherFiles} adds them to a corpus; each kind of file has a
 * {@link org.recueil.meetings.FurtherFile}. The import of the published documents uses three of the classes as well:
 * {@link org.recueil.meetings.ProvisionNumbering} follows the numbering, {@link org.recueil.meetings.OriginalReport}
 * knows where a provision was first printed, and {@link org.recueil.meetings.CitationResolver} says what a text cites.
 */
package org.recueil.meetings;
