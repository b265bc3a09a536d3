/**
 * What a reference says, whether or not such a text exists: a {@link org.recueil.reference.value.Reference} names one
 * or more {@link org.recueil.reference.value.Place}s, each in a meeting or document, its
 * {@link org.recueil.reference.value.Anchor}. A {@link org.recueil.reference.value.Resolution} says what the reference
 * names in a corpus.
 */
package org.recueil.reference.value;
