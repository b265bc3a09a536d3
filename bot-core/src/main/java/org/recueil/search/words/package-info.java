/**
 * Words of both languages: how they are cut and stemmed, spelt, and called otherwise by the texts. The tables beside this
 * package are there for a person to review.
 */
package org.recueil.search.words;
