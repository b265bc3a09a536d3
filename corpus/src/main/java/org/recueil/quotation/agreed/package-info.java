/**
 * Agreed language: which adopted wordings are nearest to the sentences of somebody who quotes nobody, and how strongly
 * each asks. {@link org.recueil.quotation.agreed.AgreedLanguage} is the way in, and a
 * {@link org.recueil.quotation.agreed.ClauseAnswer} per clause is what it returns.
 */
package org.recueil.quotation.agreed;
