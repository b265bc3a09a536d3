/**
 * The ids of texts. A {@link org.recueil.model.id.TextId} names a provision, a meeting, a document or a paragraph of a
 * report. {@link org.recueil.model.id.Body} alone knows the names and symbols of the body whose texts these are.
 */
package org.recueil.model.id;
