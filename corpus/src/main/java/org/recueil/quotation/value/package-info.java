/**
 * What is said of a draft: a {@link org.recueil.quotation.value.Verification} has the {@link org.recueil.quotation.value.Finding}s in the order of the draft.
 */
package org.recueil.quotation.value;
