package org.recueil.search.text;

/** What a text that a search finds is; what was adopted comes first. */
public enum TextSource {
    /** A resolution or decision of the Conference of the Parties. */
    CONFERENCE,
    /** A recommendation of the Working Group. */
    WORKING_GROUP,
    /** A recommendation of a draft report. */
    DRAFT,
    /** A background document. */
    DOCUMENT,
    /** What a report says of a debate. */
    DEBATE
}
