/** Resolves references in a corpus: what each one names, or why it names nothing and what is nearest. */
package org.recueil.reference.resolve;
