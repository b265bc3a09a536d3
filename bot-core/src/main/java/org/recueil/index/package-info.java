/**
 * Finds and ranks texts: {@link org.recueil.index.SearchEngine}, the only place where Lucene is known. A question takes
 * this way:
 *
 * <ol>
 *   <li><b>Texts</b>, once: {@code Searchables} makes a {@code Searchable} of each provision, document and report paragraph;
 *       {@code IndexedTexts} reads them ({@code Analysis}, {@code WordForm}, {@code TextWords}, {@code Vocabulary}) and
 *       weighs what each says ({@code Profiles} by {@code Bm25} over {@code Bag}s); {@code LuceneIndex} keeps the stems.
 *   <li><b>The question</b>: {@code QuestionReader} reads a {@code SearchQuery} as {@code Concept}s, each with what the texts
 *       may call it, from the {@code Glossary} ({@code PhraseTable}, {@code PhraseSpelling}), in its {@code
 *       QuestionLanguage}; what is misspelt by {@code Spellings}, unless {@code WellSpelt} ({@code CommonWords}) says
 *       otherwise; what only resembles by {@code Likeness}.
 *   <li><b>The answer</b>: {@code Ranking} lets {@code LuceneIndex} and {@code Neighbours} say which texts may answer, and
 *       {@code Scorer} how well each does for the {@code WeighedQuestion} ({@code TermWeights}, {@code Phrase}); {@code
 *       Conditions} shut out what the question does not want, and {@code Marker} shows in a {@code Hit} why.
 * </ol>
 *
 * <p>{@code Weights} holds all that was tuned. {@code Groundwork} and {@code LazySearchEngine} make an engine beside other
 * work; the tables are there for a person to review.
 */
package org.recueil.index;
