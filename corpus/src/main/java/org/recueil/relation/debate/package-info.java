/**
 * What a meeting said about a subject. {@link org.recueil.relation.debate.Debates} finds the paragraphs of the report
 * that tell what was said about a recommendation. {@link org.recueil.relation.debate.DocumentRecommendations} finds the
 * recommendations that belong to the subject of a document prepared for the meeting.
 */
package org.recueil.relation.debate;
