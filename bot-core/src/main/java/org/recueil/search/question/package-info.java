/**
 * A question as the search understands it: {@link org.recueil.search.question.QuestionReader} reads it as
 * {@link org.recueil.search.question.Concept}s, each with the words by which the texts may call it.
 */
package org.recueil.search.question;
