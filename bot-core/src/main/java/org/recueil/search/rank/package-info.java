/** Ranks the texts of the index for a question, shuts out what the question excludes, and orders the hits. */
package org.recueil.search.rank;
