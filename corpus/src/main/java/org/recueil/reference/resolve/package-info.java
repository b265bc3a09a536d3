/** Compares references with a corpus: what each names, or why it names nothing and what is nearest. */
package org.recueil.reference.resolve;
