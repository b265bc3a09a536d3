/*
 * Searches the texts as the bot does: a question is read as notions, each of which the texts and the asked lines may call
 * otherwise; of each notion the best of these counts, by BM25. Stems, synonyms and the glossary come with the texts, so
 * that nothing here knows a language. org.recueil.search says why each rule is as it is, and has the same numbers.
 */

const WEIGHTS = {
  text: 0.4, word: 0.4, root: 0.8, near: 0.2, loose: 0.3, translated: 0.2, synonym: 0.6, corrected: 0.8, tie: 0.15
};
const BM25 = { k1: 0.9, b: 0.6 };
const MOST_WORDS = 60;
/** Two words both in more than this part of the documents are near each other everywhere. */
const COMMON = 0.25;
const NEAR = 3;

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

// org.recueil.search.rank.HitOrder
const LEAST = 0.35;
const WELL = 0.5;
const WELL_ENOUGH = 0.45;
const SOON = 5;
const OF_DRAFT = 0.99;
const NOT_ADOPTED = 0.97;
const BESIDE_FEW_WORDS = 0.85;
const FEW_WORDS = 2;

const LITTLE_IN_NAMES = new Set("a au aux d de des dans du en et l la le les ou par pour sur un une an and at by for from in of on or the to with".split(" "));

const ELIDED = new Set("l m t qu n s j d c jusqu quoiqu lorsqu puisqu".split(" "));
/** Letters of all alphabets that people may type; the classes of Unicode are not known to every engine. */
const LETTER = "A-Za-z_\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2fff\\u3040-\\ud7ff\\uf900-\\ufdff";
const WORDS = new RegExp("[" + LETTER + "0-9]+(?:['’.,:·][" + LETTER + "0-9]+)*", "g");
const JOINTS = /[.,:·]/g;
const DIGIT = /[0-9]/;

const least = numbers => numbers.reduce((one, other) => Math.min(one, other), Infinity);
const greatest = numbers => numbers.reduce((one, other) => Math.max(one, other), 0);

/** The words of a text, folded, with the places where they begin and end; an elided article is cut off. */
function wordsOf(text) {
  const words = [];
  for (let found = WORDS.exec(text); found; found = WORDS.exec(text)) {
    let start = found.index;
    let joined = found[0];
    for (let joint = JOINTS.exec(joined); joint; joint = JOINTS.exec(joined)) {
      if (DIGIT.test(joined[joint.index - 1]) !== DIGIT.test(joined[joint.index + 1])) {
        addWord(words, joined.slice(0, joint.index), start);
        start += joint.index + 1;
        joined = joined.slice(joint.index + 1);
        JOINTS.lastIndex = 0;
      }
    }
    addWord(words, joined, start);
  }
  return words;
}

function addWord(words, typed, at) {
  let word = typed;
  let start = at;
  const apostrophe = word.search(/['’]/);
  if (apostrophe > 0 && ELIDED.has(word.slice(0, apostrophe).toLowerCase())) {
    start += apostrophe + 1;
    word = word.slice(apostrophe + 1);
  }
  const folded = foldLetters(word.replace(/['’][sS]$/, ""));
  words.push({ word: folded, start, end: at + typed.length });
}

/** The words of one language: which stem each has, and which stems are of one root. */
function makeLanguage(packed) {
  const words = frontDecoded(packed.words);
  const stems = new Map();
  let count = 0;
  unpacked(packed.stems).forEach((back, at) => {
    stems.set(words[at], back === 0 ? count++ : count - back);
  });
  const relatives = new Map();
  const roots = unpacked(packed.roots);
  for (let at = 0; at < roots.length;) {
    let stem = 0;
    let related = roots.slice(at + 1, at + 1 + roots[at]).map(distance => stem += distance);
    at += 1 + roots[at];
    related.forEach(each => relatives.set(each, (relatives.get(each) || []).concat(related)));
  }
  return { words, stems, relatives, count };
}

/** What documents say in one field: of each term the documents, and how often each has it. */
function makeField(size) {
  return { postings: new Map(), lengths: new Array(size).fill(0), documents: 0, average: 0 };
}

function count(field, term, document, times) {
  let its = field.postings.get(term);
  if (!its) {
    field.postings.set(term, its = new Map());
  }
  its.set(document, (its.get(document) || 0) + times);
  field.lengths[document] += times;
}

function finish(field) {
  const lengths = field.lengths.filter(length => length > 0);
  field.documents = lengths.length;
  field.average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** Adds what the file counts: the asked lines above all. */
function countPacked(field, packed) {
  let term = 0;
  let document = -1;
  const numbers = unpacked(packed);
  for (let at = 0; at < numbers.length; at++) {
    if (numbers[at] === 0) {
      term++;
      document = -1;
    } else {
      document += numbers[at] >> 1;
      count(field, term, document, numbers[at] % 2 ? numbers[++at] + 2 : 1);
    }
  }
}

function documentsOf(field, term) {
  const its = field.postings.get(term);
  return its ? its.size : 0;
}

function rarityOf(all, documents) {
  return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
}

/** Adds what a term scores, given how often each document has it. */
function addScores(scores, field, its, weight) {
  const rarity = rarityOf(field.documents, its.size) * weight;
  its.forEach((times, document) => {
    const length = BM25.k1 * (1 - BM25.b + BM25.b * field.lengths[document] / field.average);
    scores[document] += rarity * times / (times + length);
  });
}

/** Phrases and what they mean, by their words or by their stems. */
function makePhrases(keyOf) {
  return { keyOf, meanings: new Map(), longest: new Map() };
}

function addPhrase(phrases, words, said) {
  const key = words.map(phrases.keyOf).join(" ");
  phrases.meanings.set(key, (phrases.meanings.get(key) || []).concat(said));
  const first = phrases.keyOf(words[0]);
  phrases.longest.set(first, Math.max(words.length, phrases.longest.get(first) || 0));
}

function meaningsOf(phrases, words) {
  return phrases.meanings.get(words.map(phrases.keyOf).join(" ")) || [];
}

/** How many of these words, from the first on, are the longest phrase of several words; 0 if none is. */
function longestAt(phrases, words) {
  let length = Math.min(words.length, phrases.longest.get(phrases.keyOf(words[0])) || 0);
  while (length > 1 && !phrases.meanings.has(words.slice(0, length).map(phrases.keyOf).join(" "))) {
    length--;
  }
  return length > 1 ? length : 0;
}

/** How many letters were inserted, left out, replaced or swapped; more than `most` if it is more. */
function distanceBetween(one, other, most) {
  let beforeLast = [];
  let last = Array.from({ length: other.length + 1 }, (unused, at) => at);
  for (let i = 1; i <= one.length; i++) {
    let row = [i];
    for (let j = 1; j <= other.length; j++) {
      let replaced = last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
    if (least(row) > most) {
      return most + 1;
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length];
}

/** A search over the texts. `search(question)` answers; `texts` and `themes` are what it knows. */
function makeSearch(data) {
  const texts = readTexts(data);
  const themes = readThemes(data, texts);
  const topics = data.topics.split("\n");
  const size = texts.length + topics.length;
  const searched = data.searched;
  const wordSet = packed => new Set(packed.split(" "));
  const stopWords = wordSet(data.stopWords);
  const auxiliaries = wordSet(data.auxiliaries);
  const littleEnglish = wordSet(data.littleEnglish);
  const showFrench = wordSet(data.showFrench);
  const showEnglish = wordSet(data.showEnglish);
  const falseFriends = { fr: wordSet(data.frenchLooksEnglish), en: wordSet(data.englishLooksFrench) };

  const french = makeLanguage(data.french);
  const english = makeLanguage(data.english);
  const inFrench = makeField(size);
  const inEnglish = makeField(size);
  const inText = makeField(size);
  const asWritten = makeField(size);
  countPacked(inFrench, data.french.counts);
  countPacked(inEnglish, data.english.counts);

  const stemOf = (language, word) => {
    const stem = language.stems.get(word);
    return stem === undefined ? -1 : stem;
  };
  /** The words of each text that say something: their stems, and where they stand. */
  const passages = new Map();
  const passage = text => {
    let its = passages.get(text);
    if (!its) {
      its = wordsOf(text).filter(each => !stopWords.has(each.word))
        .map(each => Object.assign(each, { stem: stemOf(french, each.word) }));
      passages.set(text, its);
    }
    return its;
  };
  texts.slice(0, searched).forEach((text, place) => {
    const above = [text.heading];
    for (let parent = text.parent; parent; parent = parent.parent) {
      above.push(parent.text);
    }
    passage(text.text).forEach(each => {
      count(inText, each.stem, place, 1);
      count(inFrench, each.stem, place, 1);
      count(asWritten, each.word, place, 1);
    });
    above.forEach(words => passage(words).forEach(each => {
      count(inFrench, each.stem, place, 1);
      if (text.source !== "DEBATE") {
        count(asWritten, each.word, place, 1);
      }
    }));
  });
  [inFrench, inEnglish, inText, asWritten].forEach(finish);

  // phrases: exactly, by English stems, by French stems, and those that carry no notion
  const keyIn = language => word => language.stems.has(word) ? "#" + language.stems.get(word) : word;
  const exactly = makePhrases(word => word);
  const byEnglishStem = makePhrases(keyIn(english));
  const byFrenchStem = makePhrases(keyIn(french));
  const emptyPhrases = makePhrases(word => word);
  const readMeanings = (packed, tables) => frontDecoded(packed).forEach(row => {
    const [phrase, said] = row.split("\t");
    tables.forEach(table => addPhrase(table, phrase.split(" "), said.split("|")));
  });
  readMeanings(data.ofEnglish, [exactly, byEnglishStem]);
  readMeanings(data.ofFrench, [byFrenchStem]);
  data.empty.split("\n").forEach(phrase => addPhrase(emptyPhrases, phrase.split(" "), [phrase]));

  const areIn = (language, field, word) => documentsOf(field, stemOf(language, word)) > 0;
  const areFrench = word => areIn(french, inFrench, word);
  const areEnglish = word => areIn(english, inEnglish, word);
  const rootPostings = stem => {
    const union = new Map();
    (french.relatives.get(stem) || [stem]).forEach(related => {
      (inFrench.postings.get(related) || new Map())
        .forEach((times, document) => union.set(document, (union.get(document) || 0) + times));
    });
    return union;
  };
  const areDerived = word => rootPostings(stemOf(french, word)).size > 0;
  const isEmptyWord = word => meaningsOf(emptyPhrases, [word]).length > 0
    || /^[0-9]{1,3}$/.test(word) || stopWords.has(word) || auxiliaries.has(word);
  const isEmptyPhrase = phrase => phrase.length === 1
    ? isEmptyWord(phrase[0]) : meaningsOf(emptyPhrases, phrase).length > 0;
  const glossaryOf = phrase => {
    const exact = meaningsOf(exactly, phrase);
    return exact.length ? exact : meaningsOf(byEnglishStem, phrase);
  };
  const isKnown = word => isEmptyWord(word) || areFrench(word) || areEnglish(word)
    || glossaryOf([word]).length > 0 || meaningsOf(byFrenchStem, [word]).length > 0;

  /** The nearest words of a language to one that nobody knows: other forms of it, or what was misspelt. */
  function near(word, language, field) {
    const allowed = word.length <= 3 ? 0 : word.length <= 5 ? 1 : 2;
    let best = allowed;
    let found = [];
    if (allowed > 0 && word.length <= 40) {
      language.words.forEach(known => {
        if (Math.abs(known.length - word.length) <= best) {
          const distance = distanceBetween(word, known, best);
          if (distance <= best) {
            found = distance < best ? [] : found;
            found.push({ word: known, distance });
            best = distance;
          }
        }
      });
    }
    found = found.filter(each => each.distance === best);
    if (found.length === 0 || best > 1) {
      const related = sharingBeginning(word, language);
      found = related ? [{ word: related, distance: 1 }] : found;
    }
    const frequency = each => documentsOf(field, stemOf(language, each.word));
    return found.sort((one, other) => frequency(other) - frequency(one)).slice(0, 3);
  }

  /** The known word that is most likely another form of this one; undefined if none is. */
  function sharingBeginning(word, language) {
    let best;
    let most = 0;
    language.words.forEach(known => {
      if (known[0] === word[0] && known[1] === word[1]) {
        let shared = 2;
        while (shared < known.length && known[shared] === word[shared]) {
          shared++;
        }
        const longest = Math.max(known.length, word.length);
        if (shared >= 5 && longest - shared <= 5 && shared / longest >= 0.6 && shared / longest > most) {
          most = shared / longest;
          best = known;
        }
      }
    });
    return best;
  }

  function shownLanguage(typed, shows) {
    const of = little => typed.filter(word => little.has(word)).length;
    const frenchWords = of(shows.fr);
    const englishWords = of(shows.en);
    return frenchWords === englishWords ? "" : englishWords > frenchWords ? "en" : "fr";
  }

  function languageOf(typed, asker) {
    const shown = shownLanguage(typed, { fr: showFrench, en: showEnglish });
    const alone = typed.length === 1;
    if (!shown && typed.some(word => falseFriends.fr.has(word) || falseFriends.en.has(word))) {
      const common = shownLanguage(typed, {
        fr: { has: word => french.stems.has(word) && !english.stems.has(word) },
        en: { has: word => english.stems.has(word) && !french.stems.has(word) }
      });
      return common || (alone ? asker : "");
    }
    return alone && asker === "en" ? asker : shown;
  }

  const sayingWords = phrase => wordsOf(phrase).map(each => each.word).filter(word => !stopWords.has(word));
  const ofFrench = (said, words, weight) => ({ said, words, weight, english: false });
  const saying = (said, weight) => ofFrench(said, sayingWords(said), weight);

  function inEnglishWords(typed, isFrench, language) {
    const telling = typed.filter(word => !littleEnglish.has(word));
    const applies = !(language === "fr" && isFrench) && telling.length > 0 && telling.every(areEnglish);
    return applies ? [{ said: typed.join(" "), words: telling, weight: 1, english: true }] : [];
  }

  function readNotion(typed, language, misspelt) {
    const phrase = typed.join(" ");
    if (language && falseFriends[language].has(phrase)) {
      return falseFriend(phrase, language);
    }
    const isFrench = typed.every(word => stopWords.has(word) || areFrench(word) || !misspelt && areDerived(word));
    const translated = !isFrench || language === "en" ? glossaryOf(typed)
      : language === "fr" ? [] : meaningsOf(exactly, typed);
    const asEnglish = inEnglishWords(typed, isFrench, language);
    const alternatives = [];
    if (isFrench && (language !== "en" || translated.length === 0)) {
      const foreign = language === "en" && asEnglish.length > 0;
      alternatives.push(ofFrench(phrase, typed.filter(word => !stopWords.has(word)), foreign ? WEIGHTS.translated : 1));
    }
    const weight = alternatives.length + asEnglish.length > 0 ? WEIGHTS.translated : 1;
    translated.forEach(said => alternatives.push(saying(said, weight)));
    meaningsOf(byFrenchStem, typed).forEach(said => alternatives.push(saying(said, WEIGHTS.synonym)));
    const all = alternatives.concat(asEnglish, misspelt ? nearest(phrase, language) : []);
    return { typed: phrase, alternatives: all };
  }

  function falseFriend(word, language) {
    const alternatives = [];
    if (language === "en") {
      const asEnglish = inEnglishWords([word], false, language);
      meaningsOf(exactly, [word])
        .forEach(said => alternatives.push(saying(said, asEnglish.length ? WEIGHTS.translated : 1)));
      asEnglish.forEach(each => alternatives.push(each));
    } else {
      if (areFrench(word)) {
        alternatives.push(ofFrench(word, [word], 1));
      }
      meaningsOf(byFrenchStem, [word]).forEach(said => alternatives.push(saying(said, WEIGHTS.synonym)));
    }
    return { typed: word, alternatives };
  }

  function nearest(word, language) {
    const inOne = near(word, french, inFrench);
    const inOther = near(word, english, inEnglish);
    let found = inOne.concat(inOther);
    if (language === "fr" && inOne.length || !inOther.length) {
      found = inOne;
    } else if (language === "en" || !inOne.length) {
      found = inOther;
    }
    const shortest = least(found.map(each => each.distance));
    const alternatives = [];
    new Set(found.filter(each => each.distance === shortest).map(each => each.word)).forEach(known => {
      const weight = Math.pow(WEIGHTS.corrected, shortest);
      if (areFrench(known)) {
        alternatives.push(saying(known, weight));
      }
      meaningsOf(byFrenchStem, [known]).forEach(said => alternatives.push(saying(said, weight * WEIGHTS.synonym)));
      glossaryOf([known]).forEach(said => alternatives.push(saying(said, weight * WEIGHTS.translated)));
      if (areEnglish(known)) {
        alternatives.push({ said: known, words: [known], weight, english: true });
      }
    });
    return alternatives;
  }

  /** The notions of a question, and the little words of an English one, by which people ask again. */
  function read(question, asker) {
    const typed = wordsOf(question).slice(0, MOST_WORDS).map(each => each.word);
    const language = languageOf(typed, asker);
    const notions = [];
    for (let at = 0; at < typed.length;) {
      let rest = typed.slice(at);
      let length = greatest([exactly, byEnglishStem, byFrenchStem, emptyPhrases]
        .map(table => longestAt(table, rest)).concat(1));
      let phrase = rest.slice(0, length);
      if (!isEmptyPhrase(phrase)) {
        let misspelt = length === 1 && !isKnown(phrase[0]) && !/[0-9]/.test(phrase[0]);
        notions.push(readNotion(phrase, language, misspelt));
      }
      at += length;
    }
    const little = shownLanguage(typed, { fr: showFrench, en: showEnglish }) === "en"
      ? Array.from(new Set(typed.filter(isEmptyWord))) : [];
    const seen = new Set();
    return {
      little,
      notions,
      different: notions.filter(notion => !seen.has(notion.typed) && seen.add(notion.typed))
    };
  }

  const fieldOf = alternative => alternative.english ? inEnglish : inFrench;
  const languageOfAlternative = alternative => alternative.english ? english : french;
  const postingsOf = (field, term) => field.postings.get(term) || new Map();

  /** What an alternative scores in each document. */
  function scoresOf(alternative) {
    const scores = new Float64Array(size);
    const typed = alternative.weight > WEIGHTS.synonym;
    const isPhrase = alternative.weight < 1 && alternative.words.length > 1;
    const loose = isPhrase ? WEIGHTS.loose : 1;
    const field = fieldOf(alternative);
    const stems = alternative.words.map(word => stemOf(languageOfAlternative(alternative), word));
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

  /** A document that has all the words has the phrase, as far as anybody can tell who knows no places of words. */
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

  /** What a word that is derived from the same root scores, where the word itself is not there. */
  function rootScoresOf(alternative) {
    const stem = alternative.words.length === 1 && !alternative.english ? stemOf(french, alternative.words[0]) : -1;
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
      .reduce((all, first) => all.concat(first ? first.words : []), []).map(word => stemOf(french, word));
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
        scores[place] += best + WEIGHTS.tie * (sum - best);
      }
    });
    addPairs(scores, question);
    question.little.forEach(word => addScores(scores, inEnglish, postingsOf(inEnglish, stemOf(english, word)), 1));
    return scores;
  }

  // how surely the texts answer
  const rarity = (field, stem) => rarityOf(size, documentsOf(field, stem));

  /** What a document would score that had each word once: a text, or a topic, in which no French word counts again. */
  function idealOf(question, again) {
    const ofNotions = question.different.map(notion => {
      const best = notion.alternatives.reduce((most, each) => most && most.weight >= each.weight ? most : each, null);
      return best
        ? best.words.reduce((sum, word) => sum + rarity(fieldOf(best), stemOf(languageOfAlternative(best), word)), 0)
          * (best.english ? 1 : again)
        : rarityOf(size, 0) * again;
    });
    const ofLittle = question.little.map(word => rarity(inEnglish, stemOf(english, word)));
    return ofNotions.concat(ofLittle).reduce((sum, each) => sum + each, 0);
  }

  /** The notions of which no text says anything, as typed. */
  function strangeIn(question) {
    const isOfTexts = its => Array.from(its.keys()).some(document => document < searched);
    return question.different.filter(notion => !notion.alternatives.some(alternative => alternative.words.some(word => {
      const stem = stemOf(languageOfAlternative(alternative), word);
      return isOfTexts(postingsOf(fieldOf(alternative), stem)) || !alternative.english && isOfTexts(rootPostings(stem));
    }))).map(notion => notion.typed);
  }

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
      const isSaid = notion => text => [text.text].concat(aboveOf(text)).some(words => marksIn(words, [notion]).length);
      const short = question.different.length <= SHORT;
      if (short && best.some(place => question.different.every(notion => isSaid(notion)(texts[place])))) {
        certainty = "good";
      } else if (certainty === "none" && strangeIn(question).length === 0) {
        certainty = "weak";
      }
    }
    const asked = certainty !== "good" && ofTopic >= TELLING * idealOf(question, 1);
    return { certainty, help: asked ? topics[bestTopic - texts.length] : "" };
  }

  function bestPlace(scores, from, to) {
    let best = from;
    for (let place = from; place < to; place++) {
      best = scores[place] > scores[best] ? place : best;
    }
    return best;
  }

  // which words of a text say it

  /** The places of words that say one of the notions: pairs of beginning and end. */
  function marksIn(words, notions) {
    const its = passage(words);
    const marked = new Set();
    notions.forEach(notion => notion.alternatives.filter(each => !each.english && each.words.length).forEach(each => {
      const stems = each.words.map(word => stemOf(french, word));
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

  function aboveOf(text) {
    const above = [];
    for (let parent = text.parent; parent; parent = parent.parent) {
      above.unshift(parent.text);
    }
    return text.heading ? [text.heading].concat(above) : above;
  }

  // the order of what is shown
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
    const listed = theme ? theme.listed.slice().sort(bestFirst) : [];
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
      const alone = !hasChildren.has(place) && text.parent !== undefined && text.text.length >= SAYS_IT_ALONE;
      const said = alone ? text.text : aboveOf(text).join(" ") + "\n" + text.text;
      const known = hits.get(said);
      if (known) {
        known.also.push(text);
      } else {
        hits.set(said, { text, also: [], marks: marksIn(text.text, question.notions) });
      }
    });
    return Array.from(hits.values());
  }
  const hasChildren = new Set(texts.filter(text => text.parent).map(text => text.parent.place));

  // references and names of themes
  const years = texts.map(text => +text.year).sort();
  years.splice(1, years.length - 2);
  const byReference = new Map();
  const refer = (key, text) => key && !byReference.has(key) && byReference.set(key, text);
  texts.forEach(text => refer(referenceKey(text.path), text));
  texts.forEach(text => refer(referenceKey(text.label), text));
  texts.forEach(text => refer(referenceKey(text.citation.replace(/ \(.*$/, "")), text));
  const meetings = new Map();
  data.meetings.split("\n").map(row => row.split("\t")).forEach(([path, label, kind, year, meeting]) => {
    const page = { path, label, kind, year, text: "" };
    [path, label].forEach(key => refer(referenceKey(key), page));
    meetings.set(meeting, page);
  });
  const nameKey = name => wordsOf(name).map(each => each.word).filter(word => !LITTLE_IN_NAMES.has(word)).join(" ");
  const byName = new Map();
  const name = (words, named) => byName.has(nameKey(words)) || nameKey(words) && byName.set(nameKey(words), named);
  themes.forEach(theme => theme.names.forEach(each => name(each, [theme])));
  data.otherThemeWords.split("\n").map(row => row.split("\t"))
    .forEach(([words, its]) => name(words, its.split(" ").map(at => themes[at])));

  /**
   * What answers a question.
   *
   * certainty: "good"; "weak" if perhaps no text answers, with the nearest as hits; "none"; "nothing" if there was nothing
   * to look for. reference: the text that the question names, or null. themes: those that it names. hits: texts, the best
   * first, each with the places of its words to mark and the texts that say the same. unknown: words of which no text says
   * anything. readings: what other words were taken for. conditions: those that were read, as typed. help: what we say of a topic that no text treats, or "".
   */
  function search(asked, asker) {
    const reference = byReference.get(referenceKey(asked)) || null;
    const named = byName.get(nameKey(asked)) || [];
    const conditions = readConditions(asked, years);
    const question = read(conditions.words, asker);
    const found = { asked, reference, themes: named, hits: [], unknown: [], readings: [], conditions: conditions.said,
      help: "", certainty: "nothing" };
    if (reference) {
      return Object.assign(found, { certainty: "good" });
    } else if (question.notions.length === 0 && named.length === 0 && conditions.said.length === 0) {
      return found;
    }
    if (question.notions.length === 0 && conditions.said.length === 1) {
      found.reference = meetings.get(conditions.meeting) || null;
    }
    const theme = named.length === 1 ? named[0] : null;
    const scored = theme ? read(theme.official, "") : question;
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

  function readAs(notion) {
    const inFrenchWords = notion.alternatives.filter(each => !each.english);
    const said = (inFrenchWords.length ? inFrenchWords : notion.alternatives).map(each => each.said);
    return Array.from(new Set(said)).slice(0, MOST_READINGS);
  }

  function bestTexts(scores) {
    return Array.from(texts.slice(0, searched).keys()).filter(place => scores[place] > 0)
      .sort((one, other) => scores[other] - scores[one]).slice(0, BEST);
  }

  return { texts, themes, search, textAt: path => byReference.get(referenceKey(path)) };
}
