/**
 * What can be searched and what is asked of it: a {@link org.recueil.search.text.Searchable} is a text, a
 * {@link org.recueil.search.text.SearchQuery} the words and conditions of a question.
 */
package org.recueil.search.text;
