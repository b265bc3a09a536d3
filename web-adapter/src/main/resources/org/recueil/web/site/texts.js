/* Reads the texts in `recueil`, the variable that textes.js sets. */

const DIGITS = (() => {
  let digits = "";
  for (let code = 35; code < 127; code++) {
    let digit = String.fromCharCode(code);
    digits += "\\`$".includes(digit) ? "" : digit;
  }
  return digits + "!";
})();
const LAST_DIGITS = 64;
const MORE_DIGITS = 26;
const DIGIT_VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));

/** The numbers that a string packs. */
function unpacked(packed) {
  const numbers = [];
  let high = 0;
  for (let at = 0; at < packed.length; at++) {
    let digit = DIGIT_VALUES.get(packed[at]);
    if (digit < LAST_DIGITS) {
      numbers.push(high * LAST_DIGITS + digit);
      high = 0;
    } else {
      high = high * MORE_DIGITS + digit - LAST_DIGITS + 1;
    }
  }
  return numbers;
}

/** Lines of which each begins like the one before, as far as its first digit says. */
function frontDecoded(packed) {
  let before = "";
  return packed.split("\n").map(line => {
    before = before.slice(0, DIGIT_VALUES.get(line[0])) + line.slice(1);
    return before;
  });
}

/**
 * All texts, each as an object: path, label, kind, year, source, meeting, line, mark, opening, heading, text, citation, remarks,
 * and its parent, if it has one. `data` is what textes.js sets.
 */
function readTexts(data) {
  const origins = data.origins.split("\n").map(row => {
    const cells = row.split("\t");
    const [kind, year, source, meeting, line, mark] = cells;
    return { kind, year, source, meeting, line, mark, opening: cells.slice(6).join("\n") };
  });
  const originOf = unpacked(data.originOf);
  const parents = unpacked(data.parents);
  const labels = frontDecoded(data.labels);
  const headings = frontDecoded(data.headings);
  const texts = data.texts.split("\n");
  const citations = frontDecoded(data.citations);
  const remarks = data.remarks.split("\n");
  const all = frontDecoded(data.paths).map((path, place) => Object.assign({}, origins[originOf[place]], {
    place, path,
    label: labels[place],
    heading: headings[place].replace(/\t/g, "\n"),
    text: texts[place].replace(/\t/g, "\n"),
    citation: citations[place],
    remarks: remarks[place] ? remarks[place].split("\t") : [],
    themes: []
  }));
  all.forEach((text, place) => {
    text.parent = parents[place] ? all[place - parents[place]] : null;
  });
  return all;
}

/**
 * All themes, each with the name that is shown, the official one, all names, its path and the places of what it lists. Each
 * of the texts learns its themes.
 */
function readThemes(data, texts) {
  const paths = data.themePaths.split("\n");
  const listed = data.listed.split("\n");
  return data.themes.split("\n").map((names, at) => {
    let place = 0;
    const theme = {
      name: names.split("\t")[0], official: names.split("\t")[1], names: names.split("\t").slice(1), path: paths[at],
      listed: unpacked(listed[at]).map(distance => place += distance)
    };
    theme.listed.forEach(each => texts[each].themes.push(theme));
    return theme;
  });
}

/** The heading of a text and the words of those above it, the outermost first. */
function wordsAbove(text) {
  const above = [];
  for (let parent = text.parent; parent; parent = parent.parent) {
    above.unshift(parent.text);
  }
  return text.heading ? [text.heading].concat(above) : above;
}

const SYMBOL = /[A-Z][A-Z.]*(?:\/[A-Z0-9.]+)+/;

/** The address of the official document that the citation of a text names; "" if it has no symbol, as a draft. */
function documentOf(text) {
  const symbol = SYMBOL.exec(text.citation);
  return symbol ? "https://undocs.org/fr/" + symbol[0] : "";
}

/** The number or letter that is printed before a provision: "e)"; "" before what its report or preamble numbers. */
function markOf(text) {
  const step = text.label.split(".").pop();
  const numbered = /^\d/.test(step);
  const isProvision = text.source !== "DOCUMENT" && text.source !== "DEBATE";
  return !isProvision || numbered && !text.parent ? "" : step + (numbered ? "." : ")");
}

/** The marks of the words that introduce a text, one for each; the outermost provision has none. */
function marksAbove(text) {
  const above = [];
  for (let parent = text.parent; parent; parent = parent.parent) {
    above.unshift(parent.parent ? markOf(parent) : "");
  }
  return text.opening ? [""].concat(above) : above;
}

/** The words that introduce a text, the outermost first: the opening of its instrument, then those above it. */
function chapeau(text) {
  const above = wordsAbove(text).slice(text.heading ? 1 : 0);
  return text.opening ? [text.opening].concat(above) : above;
}
