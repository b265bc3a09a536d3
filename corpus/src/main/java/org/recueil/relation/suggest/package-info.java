/**
 * Suggests themes for provisions that no index lists. {@link org.recueil.relation.suggest.SuggestedThemes} completes a
 * corpus; {@link org.recueil.relation.suggest.ThemeSuggester} learns from the provisions that an index lists.
 */
package org.recueil.relation.suggest;
