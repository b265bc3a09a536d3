/**
 * The bot's own words, in two languages. {@link org.recueil.wording.Wording} reads them from resource bundles and returns them
 * as strings or spans.
 */
package org.recueil.wording;
