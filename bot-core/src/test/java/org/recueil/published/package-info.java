/**
 * What a bot sends, checked against the types and schemas that its platform publishes. An adapter's test does what each row of
 * {@code deeds.tsv} says against its fake server, and writes every request as TypeScript; the folder {@code published-types}
 * has the compiler look at it ({@code mvn -B -q -Ptypes -pl published-types -am verify}).
 */
package org.recueil.published;
