/**
 * Which provisions belong together: what repeats, reworks, cites or resembles a provision.
 * {@link org.recueil.relation.likeness.Relations} finds it; {@link org.recueil.relation.likeness.Rewording} says which
 * words differ.
 */
package org.recueil.relation.likeness;
