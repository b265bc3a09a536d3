/**
 * Finds and ranks texts; only this package and those below it know Lucene. {@link org.recueil.search.SearchEngine} is the way
 * in: it says which texts were {@link org.recueil.search.Found}, how surely they answer, and which of their words answer.
 */
package org.recueil.search;
