/**
 * Makes the data file, its checksum and its audit from the published documents when Recueil is built. If anything is
 * unclear, it fails.
 */
package org.recueil.importer;
