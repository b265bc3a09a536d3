/**
 * Makes the data file from the published documents when Recueil is built, with its checksum and its audit; or fails.
 */
package org.recueil.importer;
