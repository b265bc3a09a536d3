/*
 * Searches the texts as the bot does, with the same words and the same numbers: org.recueil.search says why each rule is as
 * it is. Stems, synonyms and the glossary come with the texts.
 */

// org.recueil.search.Certainty and SearchEngine
const OF_ANSWER = 0.9;
const MOST_RATIO = 3;
const DOUBTFUL = 0.4;
const HOPELESS = 1.25;
const TELLING = 0.4;
const AGAIN = 1.5;
const SHORT = 2;
const BEST = 5;
const SAYS_IT_ALONE = 80;
const NEAREST = 3;
const MOST_READINGS = 3;
const FAMILY = 0.3;

// org.recueil.search.rank.HitOrder
const LEAST = 0.35;
const WELL = 0.5;
const WELL_ENOUGH = 0.45;
const SOON = 5;
const OF_DRAFT = 0.99;
const NOT_ADOPTED = 0.97;
const BESIDE_FEW_WORDS = 0.85;
const FEW_WORDS = 2;

/** A search over the texts: `search(line, language)` answers; `texts` and `themes` are what it knows. */
function makeSearch(data) {
  const texts = readTexts(data);
  const themes = readThemes(data, texts);
  const topics = data.topics.split("\n");
  const names = makeNames(data, texts, themes);
  const index = makeIndex(data, texts);
  const { read } = makeReader(data, index);
  const { scoresOfQuestion, idealOf, strangeIn } = makeRanking(index);
  const { passage, size, searched } = index;
  const hasChildren = new Set(texts.filter(text => text.parent).map(text => text.parent));
  const yearsOfTexts = texts.map(text => +text.year);
  const years = [least(yearsOfTexts), greatest(yearsOfTexts)];

  /** How surely the texts answer, and what we say of a topic that was asked about and that no text treats. */
  function certaintyOf(question, scores, best) {
    const bestTopic = bestPlace(scores, texts.length, size);
    const ofText = scores[best[0]] || 0;
    const ofTopic = scores[bestTopic] || 0;
    let certainty = "none";
    if (ofText > 0) {
      const doubt = Math.min(ofTopic / ofText, MOST_RATIO) - OF_ANSWER * ofText / idealOf(question, AGAIN);
      certainty = doubt > HOPELESS ? "none" : doubt > DOUBTFUL ? "weak" : "good";
    }
    if (certainty !== "good" && ofText > 0) {
      const isSaid = notion => text => [text.text].concat(wordsAbove(text)).some(words => marksIn(words, [notion]).length);
      const short = question.different.length <= SHORT;
      if (short && best.some(place => question.different.every(notion => isSaid(notion)(texts[place])))) {
        certainty = "good";
      } else if (certainty === "none" && strangeIn(question).length === 0) {
        certainty = "weak";
      }
    }
    // a word that was taken for another says nothing of what was asked about
    const sure = question.notions.every(notion => !notion.misspelt);
    const asked = certainty !== "good" && sure && ofTopic >= TELLING * idealOf(question, 1);
    return { certainty, help: asked ? topics[bestTopic - texts.length] : "" };
  }

  function bestPlace(scores, from, to) {
    let best = from;
    for (let place = from; place < to; place++) {
      best = scores[place] > scores[best] ? place : best;
    }
    return best;
  }

  /** The places of words that say one of the notions: pairs of beginning and end. */
  function marksIn(words, notions) {
    const its = passage(words);
    const marked = new Set();
    notions.forEach(notion => notion.alternatives.filter(each => !each.english && each.words.length).forEach(each => {
      const stems = index.stemsOf(each);
      its.forEach((first, start) => {
        let at = start;
        const found = [];
        for (let next = 0; next < stems.length && at >= 0; next++) {
          // one other word may stand between two words of a phrase
          let places = next === 0 ? [at] : [at + 1, at + 2];
          at = places.find(place => place < its.length && its[place].stem === stems[next] && stems[next] >= 0);
          at = at === undefined ? -1 : at;
          found.push(at);
        }
        if (at >= 0) {
          found.forEach(place => marked.add(place));
        }
      });
    }));
    return Array.from(marked).sort((one, other) => one - other).map(place => [its[place].start, its[place].end]);
  }

  const newestFirst = (one, other) => texts[other].year - texts[one].year;
  const standing = (text, few) => text.source === "DRAFT" ? OF_DRAFT
    : text.source === "DOCUMENT" || text.source === "DEBATE" ? few ? BESIDE_FEW_WORDS : NOT_ADOPTED : 1;

  /** The places of the texts that pass and are shown: what a named theme lists, then what answers well enough. */
  function ordered(question, scores, theme, conditions) {
    const few = question.notions.length <= FEW_WORDS;
    const standings = texts.slice(0, searched)
      .map((text, place) => conditions.passes(text) ? scores[place] * standing(text, few) : -1);
    const most = greatest(standings);
    const bestFirst = (one, other) => standings[other] - standings[one] || one - other;
    if (question.notions.length === 0 && !theme) {
      const all = Array.from(standings.keys()).filter(place => standings[place] === 0);
      return conditions.newest ? all.sort(newestFirst) : all;
    }
    const shown = Array.from(standings.keys())
      .filter(place => standings[place] > 0 && standings[place] >= LEAST * most).sort(bestFirst);
    if (conditions.newest) {
      const well = shown.filter(place => standings[place] >= WELL_ENOUGH * most);
      return well.sort(newestFirst).concat(shown.filter(place => standings[place] < WELL_ENOUGH * most));
    }
    const listed = theme ? theme.listed.filter(place => conditions.passes(texts[place])).sort(bestFirst) : [];
    const places = Array.from(new Set(listed.concat(shown)));
    const answersWell = place => theme ? listed.includes(place) : standings[place] >= WELL * most;
    const conference = places.findIndex(place => texts[place].source === "CONFERENCE" && answersWell(place));
    if (conference >= SOON) {
      places.splice(SOON - 1, 0, places.splice(conference, 1)[0]);
    }
    return places;
  }

  /** Texts that say the same word for word are one hit, at the place of the best. */
  function hitsOf(places, question) {
    const hits = new Map();
    places.forEach(place => {
      const text = texts[place];
      const isProvision = text.source !== "DOCUMENT" && text.source !== "DEBATE";
      const alone = isProvision && !hasChildren.has(text) && text.text.length >= SAYS_IT_ALONE;
      const said = alone ? text.text : wordsAbove(text).join(" ") + "\n" + text.text;
      const known = hits.get(said);
      if (known) {
        known.also.push(text);
      } else {
        hits.set(said, { text, also: [], marks: () => marksIn(text.text, question.notions) });
      }
    });
    return Array.from(hits.values());
  }

  /**
   * What answers a line.
   *
   * certainty: "good"; "weak" if perhaps no text answers, with the nearest as hits; "none"; "nothing" if there was nothing
   * to look for. reference: the text that the line names, or null. themes: those that it names. hits: texts, the best
   * first, each with the texts that say the same (also) and a function that tells where its words are to be marked (marks).
   * unknown: words of which no text says anything. readings: what other words were taken for. conditions: those that were
   * read, as typed. help: what we say of a topic that no text treats, or "".
   */
  function search(asked, asker) {
    const reference = names.text(asked);
    const conditions = readConditions(asked, years);
    const question = read(conditions.words, asker);
    const called = names.themes(conditions.words);
    const named = called.length ? called
      : names.themesRead(question.notions.map(notion => allReadings(notion).concat(notion.typed)));
    const found = { asked, reference, themes: named.concat(named.length ? [] : names.themesMeant(asked)), hits: [], unknown: [], readings: [], conditions: conditions.said,
      help: "", certainty: "nothing" };
    if (reference) {
      return Object.assign(found, { certainty: "good" });
    } else if (names.isReference(asked)) {
      return Object.assign(found, { certainty: "none", reference: names.meetingOf(asked) });
    } else if (question.notions.length === 0 && named.length === 0 && conditions.said.length === 0) {
      return found;
    }
    if (question.notions.length === 0 && conditions.said.length === 1) {
      found.reference = names.meeting(conditions.meeting);
    }
    const theme = named.length === 1 ? named[0] : null;
    const scored = theme ? readName(theme.official) : question;
    const scores = scoresOfQuestion(scored);
    const places = ordered(question, scores, theme, conditions);
    const judged = theme || question.notions.length === 0
      ? { certainty: "good", help: "" } : certaintyOf(question, scores, bestTexts(scores));
    const marked = { notions: question.notions.concat(theme ? scored.notions : []) };
    const most = { good: places.length, weak: NEAREST, none: 0 }[judged.certainty];
    const hits = hitsOf(places, marked).slice(0, most);
    return Object.assign(found, judged, {
      certainty: hits.length ? judged.certainty : "none",
      hits,
      unknown: strangeIn(question),
      readings: question.different.filter(notion => notion.alternatives.length > 0)
        .map(notion => ({ typed: notion.typed, said: readAs(notion) }))
        .filter(reading => reading.said[0] !== reading.typed)
    });
  }

  /** What stands in brackets says which member of the family that is named before them, and counts more. */
  function readName(name) {
    const brackets = BRACKETS.exec(name);
    if (!brackets) {
      return read(name, "");
    }
    const family = read(name.replace(BRACKETS, " "), "").different.map(notion => Object.assign(notion, { share: FAMILY }));
    const notions = read(brackets[1], "").different.concat(family);
    return { little: [], notions, different: notions };
  }

  function allReadings(notion) {
    const inFrenchWords = notion.alternatives.filter(each => !each.english);
    const said = (inFrenchWords.length ? inFrenchWords : notion.alternatives).map(each => each.said);
    return Array.from(new Set(said));
  }

  const readAs = notion => allReadings(notion).slice(0, MOST_READINGS);

  function bestTexts(scores) {
    return Array.from(texts.slice(0, searched).keys()).filter(place => scores[place] > 0)
      .sort((one, other) => scores[other] - scores[one]).slice(0, BEST);
  }

  return { texts, themes, search };
}
