/**
 * The data file. It has one JSON record per line, in a fixed order, so that a change of the corpus can be reviewed as a
 * difference of lines.
 */
package org.recueil.data;
