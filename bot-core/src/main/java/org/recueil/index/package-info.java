/**
 * Finds and ranks texts: {@link org.recueil.index.SearchEngine}, the only place where Lucene is known. A question takes
 * this way:
 *
 * <ol>
 *   <li><b>The index</b>, once: {@code Searchables} makes a {@code Searchable} of each provision, document and report
 *       paragraph; {@code AskedOfTexts} gives each what people ask; {@code IndexWriting} writes both into the fields that
 *       {@code IndexField} names ({@code Analysis}, {@code WordForm}), and behind them the topics that no text answers;
 *       {@code PackedIndex} keeps that of the build for {@code TextIndex} to read.
 *   <li><b>The question</b>: {@code QuestionReader} reads a {@code SearchQuery} as {@code Concept}s, each with what the texts
 *       may call it, from the {@code Glossary} ({@code PhraseTable}, {@code PhraseSpelling}), in its {@code
 *       QuestionLanguage}; what is misspelt by {@code Spellings} among the {@code KnownWords} of the index, unless {@code
 *       WellSpelt} ({@code CommonWords}) says otherwise.
 *   <li><b>The answer</b>: {@code QuestionQuery} makes of it Lucene's own queries, with the {@code Weights} that were tuned,
 *       and {@code Ranking} ranks by them; {@code Conditions} shut out what the question does not want, and {@code HitOrder}
 *       puts what was adopted first; {@code Certainty} says how surely the texts {@code Found} answer, and {@code Marker} shows in a {@code Hit} why.
 * </ol>
 *
 * <p>The tables beside this package are there for a person to review.
 */
package org.recueil.index;
