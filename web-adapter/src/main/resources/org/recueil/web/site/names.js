/* What a line may name as it stands: a text, a meeting, an instrument, a theme. */

const LITTLE_IN_NAMES = new Set(
  "a an and at au aux by d dans de des du en et for from in l la le les of on or ou par pour sur the to un une with".split(" "));

const NUMERALS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");
const RECOMMENDATION = /^(?:la |the )?(?:recommandation|recommendation|rec)\.? (\d+(?:[ .]?[a-z]\b\)?)?),? (.+)$/;
const PARAGRAPH = /^(?:le |the )?(?:par|para|paragraph|paragraphe)\.? (\d+(?:[ .]?[a-z]\b\)?)?) (?:du|de la|de l'|de|of the|of|in) (.*\d\/\d+)$/;

/** Looks names up: `text(line)` is a text, or the page of a meeting; `themes(line)` are those of that name. */
function makeNames(data, texts, themes) {
  const byReference = new Map();
  const refer = (key, text) => key && !byReference.has(key) && byReference.set(key, text);
  texts.forEach(text => refer(referenceKey(text.path), text));
  texts.forEach(text => refer(referenceKey(text.label), text));
  texts.forEach(text => refer(referenceKey(text.citation.replace(/ \(.*$/, "")), text));
  const meetings = new Map();
  data.meetings.split("\n").map(row => row.split("\t")).forEach(([path, label, kind, year, meeting]) => {
    const page = { path, label, kind, year, text: "" };
    const numeral = NUMERALS[meeting.slice(1) - 1] || "";
    const brief = meeting[0] === "B" ? "b " + numeral : numeral;
    [path, label, brief].forEach(key => refer(referenceKey(key), page));
    meetings.set(meeting, page);
  });
  const nameKey = name => wordsOf(name).map(each => each.word).filter(word => !LITTLE_IN_NAMES.has(word)).join(" ");
  const byName = new Map();
  const byOtherWords = new Map();
  const name = (names, words, named) => names.has(nameKey(words)) || nameKey(words) && names.set(nameKey(words), named);
  themes.forEach(theme => theme.names.forEach(each => name(byName, each, [theme])));
  data.otherThemeWords.split("\n").map(row => row.split("\t"))
    .forEach(([words, its]) => name(byOtherWords, words, its.split(" ").map(at => themes[at])));

  /** A reference in words: a recommendation of a meeting, a paragraph of a document. */
  function spelledOut(line) {
    const folded = foldLetters(line).trim();
    const ofMeeting = RECOMMENDATION.exec(folded);
    const held = ofMeeting && MEETING.exec(ofMeeting[2]);
    const meeting = held && meetings.get((held[2] === "session" ? "B" : "A") + ordinal(held[1]));
    const numeral = ofMeeting && !held && /\b([ivxl]+)$/.exec(ofMeeting[2]);
    const ofDocument = PARAGRAPH.exec(folded);
    return meeting ? meeting.path.replace("reunion/", "") + " " + ofMeeting[1]
      : numeral ? numeral[1] + " " + ofMeeting[1]
      : ofDocument ? ofDocument[2] + " " + ofDocument[1] : "";
  }

  return {
    text: line => byReference.get(referenceKey(line)) || byReference.get(referenceKey(spelledOut(line))) || null,
    meeting: brief => meetings.get(brief) || null,
    /** Whether a line is a reference, of a text that may not exist. */
    isReference: line => /^(?:[ab]\.? ?)?[ivxl]{1,5}[ .-]?\d+(?:[ .]?[a-z]\)?)*$/.test(foldLetters(line).trim()),
    /** The page of the meeting of a reference. */
    meetingOf: line => byReference.get(referenceKey(line).replace(/ \d.*$/, "")) || null,
    /** The themes of that name. */
    themes: line => byName.get(nameKey(line)) || [],
    /** The themes that may be meant by other words. */
    themesMeant: line => byOtherWords.get(nameKey(line)) || []
  };
}
