/* What answers a question: of each notion its best alternative counts, and near pairs of them. Of org.recueil.search.rank. */

/** Two words both in more than this part of the documents are near each other everywhere. */
const COMMON = 0.25;
const NEAR = 3;

/** Ranks the documents of an index. */
function makeRanking(index) {
  const { size, searched, texts, english, inFrench, inEnglish, inText, asWritten } = index;
  const { passage, rootPostings, fieldOf, stemsOf } = index;

  /** What an alternative scores in each document. */
  function scoresOf(alternative) {
    const scores = new Float64Array(size);
    const typed = alternative.weight > WEIGHTS.synonym;
    const isPhrase = alternative.weight < 1 && alternative.words.length > 1;
    const loose = isPhrase ? WEIGHTS.loose : 1;
    const field = fieldOf(alternative);
    const stems = stemsOf(alternative);
    stems.forEach((stem, at) => {
      addScores(scores, field, postingsOf(field, stem), loose * alternative.weight);
      if (typed && !alternative.english) {
        addScores(scores, inText, postingsOf(inText, stem), WEIGHTS.text * alternative.weight);
        addScores(scores, asWritten, postingsOf(asWritten, alternative.words[at]), WEIGHTS.word * alternative.weight);
      }
    });
    if (isPhrase) {
      addTogether(scores, field, stems, alternative.weight);
    }
    return scores;
  }

  /** A document that has all the words counts as having the phrase: the index does not say where words stand. */
  function addTogether(scores, field, stems, weight) {
    const all = stems.map(stem => postingsOf(field, stem));
    const together = new Map();
    all[0].forEach((times, document) => {
      if (all.every(its => its.has(document))) {
        together.set(document, least(all.map(its => its.get(document))));
      }
    });
    if (together.size > 0) {
      const rarity = all.reduce((sum, its) => sum + rarityOf(field.documents, its.size), 0)
        / rarityOf(field.documents, together.size);
      addScores(scores, field, together, weight * rarity);
    }
  }

  /** What a word of the same root scores if the word itself is not there. */
  function rootScoresOf(alternative) {
    const stem = alternative.words.length === 1 && !alternative.english ? stemsOf(alternative)[0] : -1;
    const union = rootPostings(stem);
    if (stem < 0 || union.size <= documentsOf(inFrench, stem)) {
      return [];
    }
    const scores = new Float64Array(size);
    addScores(scores, inFrench, union, alternative.weight * WEIGHTS.root);
    return [scores];
  }

  /** Neighbouring notions that stand near each other in a text count more. */
  function addPairs(scores, question) {
    const stems = question.notions.map(notion => notion.alternatives.find(each => !each.english))
      .reduce((all, first) => all.concat(first ? stemsOf(first) : []), []);
    stems.slice(1).forEach((next, at) => {
      const pair = [stems[at], next];
      const documents = pair.map(stem => documentsOf(inFrench, stem));
      if (pair[0] !== next && least(documents) > 0 && least(documents) <= COMMON * size) {
        const near = documentsWithNear(pair);
        const rarity = documents.reduce((sum, its) => sum + rarityOf(inFrench.documents, its), 0);
        addScores(scores, inFrench, near, WEIGHTS.near * rarity / rarityOf(inFrench.documents, near.size));
      }
    });
  }

  /** How often the first of two stems has the other near it, in each text in which it has. */
  function documentsWithNear([stem, other]) {
    const near = new Map();
    postingsOf(inText, stem).forEach((times, document) => {
      const its = passage(texts[document].text);
      const isNear = place => its.slice(Math.max(0, place - NEAR), place + NEAR + 1).some(each => each.stem === other);
      const found = its.filter((each, place) => each.stem === stem && isNear(place)).length;
      if (found > 0) {
        near.set(document, found);
      }
    });
    return near;
  }

  /** What each document scores. */
  function scoresOfQuestion(question) {
    const scores = new Float64Array(size);
    question.different.forEach(notion => {
      const all = notion.alternatives.reduce(
        (scored, alternative) => scored.concat([scoresOf(alternative)], rootScoresOf(alternative)), []);
      for (let place = 0; place < size && all.length > 0; place++) {
        let best = 0;
        let sum = 0;
        all.forEach(its => {
          best = Math.max(best, its[place]);
          sum += its[place];
        });
        scores[place] += (notion.share || 1) * (best + WEIGHTS.tie * (sum - best));
      }
    });
    addPairs(scores, question);
    question.little.forEach(word => addScores(scores, inEnglish, postingsOf(inEnglish, stemOf(english, word)), 1));
    return scores;
  }

  const rarity = (field, stem) => rarityOf(size, documentsOf(field, stem));

  /** What a document would score that had each word once: a text, or a topic, in which no French word counts again. */
  function idealOf(question, again) {
    const ofNotions = question.different.map(notion => {
      const best = notion.alternatives.reduce((most, each) => most && most.weight >= each.weight ? most : each, null);
      return best
        ? stemsOf(best).reduce((sum, stem) => sum + rarity(fieldOf(best), stem), 0) * (best.english ? 1 : again)
        : rarityOf(size, 0) * again;
    });
    const ofLittle = question.little.map(word => rarity(inEnglish, stemOf(english, word)));
    return ofNotions.concat(ofLittle).reduce((sum, each) => sum + each, 0);
  }

  /** The notions of which no text says anything, as typed. */
  function strangeIn(question) {
    const isOfTexts = its => Array.from(its.keys()).some(document => document < searched);
    const isSaid = alternative => stemsOf(alternative).some(stem =>
      isOfTexts(postingsOf(fieldOf(alternative), stem)) || !alternative.english && isOfTexts(rootPostings(stem)));
    return question.different.filter(notion => !notion.alternatives.some(isSaid)).map(notion => notion.typed);
  }

  return { scoresOfQuestion, idealOf, strangeIn };
}
