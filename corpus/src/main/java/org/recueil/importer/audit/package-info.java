/** Writes the audit of an import, for a jurist to review. */
package org.recueil.importer.audit;
