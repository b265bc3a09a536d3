/**
 * The published documents as files. {@link org.recueil.importer.source.Source} names them;
 * {@link org.recueil.importer.source.SourceText} reads one, applies its corrections and knows which record owns each
 * character. {@link org.recueil.importer.source.RecordText} gathers the text of a record and owns what it takes.
 */
package org.recueil.importer.source;
