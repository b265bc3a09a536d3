/**
 * Suggests themes for provisions that no index lists. {@link org.recueil.relation.suggest.SuggestedThemes} suggests,
 * {@link org.recueil.relation.suggest.ThemeSuggester} learns from the provisions that an index does list.
 */
package org.recueil.relation.suggest;
