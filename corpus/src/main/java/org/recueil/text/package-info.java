/**
 * Tools for text, whatever its subject: folding, edit distance, tables, names of numbers and months, and the little
 * words of a language. Imports java.* only. Every class is safe for use by several threads.
 */
package org.recueil.text;
