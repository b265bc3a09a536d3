/**
 * Text as such, whatever it says: folding, spelling distance, tables of data, and the words of a language that say
 * nothing by themselves. Imports java.* only. All of it is immutable or stateless, and safe for use by several threads.
 */
package org.recueil.text;
