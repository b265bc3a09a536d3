/**
 * The words that the bot says by itself, in two languages: {@link org.recueil.wording.Wording} reads them from resource bundles
 * and gives them as strings or spans.
 */
package org.recueil.wording;
