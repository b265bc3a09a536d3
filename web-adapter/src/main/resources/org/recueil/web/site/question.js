/*
 * Reads a question as notions, each with the words by which texts and asked lines may call it: what was typed, synonyms, what
 * the glossary says for English words, words spelt nearly so. Of org.recueil.search.question.
 */

/** How much each kind of word or match counts beside the word that was typed. */
const WEIGHTS = {
  text: 0.4, word: 0.4, root: 0.8, near: 0.2, loose: 0.3, translated: 0.2, synonym: 0.6, corrected: 0.8, tie: 0.15
};
const MOST_WORDS = 60;

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

/** Reads questions with the words of an index: `read(question, asker)`. */
function makeReader(data, index) {
  const { stopWords, french, english, inFrench, inEnglish } = index;
  const wordSet = packed => new Set(packed.split(" "));
  const auxiliaries = wordSet(data.auxiliaries);
  const littleEnglish = wordSet(data.littleEnglish);
  const showFrench = wordSet(data.showFrench);
  const showEnglish = wordSet(data.showEnglish);
  const falseFriends = { fr: wordSet(data.frenchLooksEnglish), en: wordSet(data.englishLooksFrench) };

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

  const areFrench = word => documentsOf(inFrench, stemOf(french, word)) > 0;
  const areEnglish = word => documentsOf(inEnglish, stemOf(english, word)) > 0;
  const areDerived = word => index.rootPostings(stemOf(french, word)).size > 0;
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
    return { typed: phrase, alternatives: all, misspelt };
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
    const inOne = nearWords(word, french, known => documentsOf(inFrench, stemOf(french, known)));
    const inOther = nearWords(word, english, known => documentsOf(inEnglish, stemOf(english, known)));
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

  return { read };
}
