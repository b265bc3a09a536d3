/**
 * What belongs together, and what we suggest. Four questions, each with one way in:
 *
 * <ul>
 *   <li>What repeats, reworks, cites or resembles a provision? {@link org.recueil.relation.Relations}, by {@code Citations}
 *       and {@code ComparedTexts} ({@code ComparedText}, {@code Alignment}, {@code Crime}, {@code SharedThemes}); {@link
 *       org.recueil.relation.Rewording} says which words differ.
 *   <li>Where does the report tell what was said of it? {@link org.recueil.relation.Debates}, by {@link
 *       org.recueil.relation.Agenda}, {@link org.recueil.relation.Subjects} and {@code Headings}.
 *   <li>What did a meeting recommend on the subject of a document prepared for it? {@link
 *       org.recueil.relation.Preparation}.
 *   <li>Which themes fit what no index lists? {@link org.recueil.relation.SuggestedThemes}, by {@link
 *       org.recueil.relation.ThemeSuggester} ({@code Ridge}, {@code ThemeName}, {@code ThemeWords}, {@code Saying}).
 * </ul>
 *
 * <p>All compare texts as {@link org.recueil.relation.Term}s. What is knowledge of the language or of the texts stands in
 * sorted tables beside the classes.
 */
package org.recueil.relation;
