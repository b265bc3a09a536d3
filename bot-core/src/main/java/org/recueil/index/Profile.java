package org.recueil.index;

/**
 * What a text says, weighed, ready for any question. The arrays are never changed.
 *
 * @param stems those of the text and of what stands above it, then those of its neighbours alone
 * @param said how many of the stems stand in the text or above it
 * @param stemWeights of the stem at the same place
 * @param words of the text and of what stands above it
 * @param wordWeights of the word at the same place, without its rarity
 * @param length of the text and of what stands above it, in words
 */
record Profile(int[] stems, int said, float[] stemWeights, int[] words, float[] wordWeights, int length) {}
