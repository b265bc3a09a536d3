/**
 * What a draft has: its quotations, its sentences, and whose words it says that a quotation has.
 */
package org.recueil.quotation.draft;
