/** The data file: a line of JSON a record, sorted, so that a change of the corpus is reviewed as a difference of lines. */
package org.recueil.data;
