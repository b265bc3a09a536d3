/**
 * Makes the corpus from the published documents, or fails: {@link org.recueil.importer.Import} writes the data file, its
 * checksum and the audit.
 *
 * <ul>
 *   <li><b>Sources</b>: {@code Source} names the five files, {@code SourceText} reads one with its {@code Corrections} and
 *       holds who owns each character; {@code Passage} gathers the text of a record and owns what it takes.
 *   <li><b>Parsers</b>, one a document: {@code CompendiumParser} and {@code Index2021Parser} of the compendium, {@code
 *       Index2019Parser}, {@code ReportParser}, {@code DraftReportParser}, {@code BackgroundDocumentsParser}. {@code Outline}
 *       follows the numbering, {@code Footnotes} the notes, {@code IndexRow} checks each row of an index twice.
 *   <li><b>Assembly</b>: {@code Importer} joins what was read; {@code Original} gives each provision its place in its report,
 *       {@code CitationResolver} says what it cites, {@code Remarks} and {@code Differences} what readers must be told.
 *   <li><b>Audit</b>: {@code Audit} and its parts, for a jurist.
 *   <li><b>Further texts</b>, from files that people write: {@link org.recueil.importer.FurtherFiles} adds them; {@code
 *       TextFile} reads lines, {@code Head} the lines {@code key : value}, {@code MeetingFile} a meeting or a session, {@code
 *       QuestionLines} what its file says that people ask, {@code IndexFile} an edition of the index, which {@code
 *       FurtherIndex} joins to the editions before, {@code LanguageFile} texts in another official language.
 * </ul>
 */
package org.recueil.importer;
