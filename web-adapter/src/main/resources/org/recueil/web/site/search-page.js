/*
 * The page of the search: reads ?q=, searches, writes what was found below #resultats. All words that it says stand in the
 * data attributes of #resultats, {0} and so on for what is filled in. What comes from elsewhere becomes text, never markup.
 */

const SHOWN_AT_ONCE = 10;
const PASSAGE = 260;
const REPEATED = 80;
const LONGEST_QUESTION = 500;

/** An element with a class, and texts or elements in it. */
function element(name, className, ...contents) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.append(...contents);
  return made;
}

/** A sentence with its {0} and so on filled in. */
function filled(sentence, ...values) {
  return sentence.replace(/\{(\d)\}/g, (hole, at) => values[at]);
}

/** An element for the words of the United Nations, which are French. */
function official(name, className, ...contents) {
  const made = element(name, className, ...contents);
  if (document.documentElement.lang !== "fr") {
    made.lang = "fr";
  }
  return made;
}

function rootOfPages() {
  return document.documentElement.dataset.root || "./";
}

function addressOf(path) {
  return rootOfPages() + path + "/index.html";
}

function linkTo(path, ...contents) {
  const link = element("a", "", ...contents);
  link.href = addressOf(path);
  return link;
}

/** A stretch of a text with as many marks as it can hold, as pieces of text and <mark> elements. */
function stretch(text, marks, most) {
  const inside = from => marks.filter(([start, end]) => start >= from && end <= from + most).length;
  const starts = marks.map(([start]) => start);
  const best = starts.reduce((found, start) => inside(start) > inside(found) ? start : found, starts[0] || 0);
  const before = text.lastIndexOf(" ", Math.max(0, best - most / 4));
  const from = text.length <= most || before < 0 ? 0 : before + 1;
  const wordEnd = text.lastIndexOf(" ", from + most);
  const to = from + most >= text.length ? text.length : wordEnd > from ? wordEnd : from + most;
  const pieces = [from > 0 ? "… " : ""];
  let at = from;
  marks.filter(([start, end]) => start >= from && end <= to).forEach(([start, end]) => {
    pieces.push(text.slice(at, start), element("mark", "", text.slice(start, end)));
    at = end;
  });
  pieces.push(text.slice(at, to), to < text.length ? " …" : "");
  return pieces;
}

function searchPage() {
  const form = document.getElementById("recherche");
  const input = document.getElementById("q");
  const results = document.getElementById("resultats");
  const say = results.dataset;
  // a screen reader says how much was found, not all of it
  const status = element("p", "found");
  status.setAttribute("role", "status");
  results.removeAttribute("aria-live");
  results.before(status);
  let engine;

  function headOf(text, also) {
    const head = element("p", "hit", linkTo(text.path, text.label), " — " + text.kind + ", " + text.year);
    if (also.length) {
      head.append(say.separator + filled(say.also, also.map(each => each.label).join(", ")));
    }
    return head;
  }

  function entry(hit) {
    return element("li", "", headOf(hit.text, hit.also),
      official("p", "passage", ...stretch(hit.text.text, hit.marks(), PASSAGE)));
  }

  function list(hits) {
    const shown = element("ol", "hits", ...hits.slice(0, SHOWN_AT_ONCE).map(entry));
    const rest = hits.slice(SHOWN_AT_ONCE);
    if (rest.length === 0) {
      return [shown];
    }
    const more = element("button", "more", filled(say.more, rest.length));
    more.type = "button";
    more.addEventListener("click", () => {
      const entries = rest.map(entry);
      shown.append(...entries);
      more.remove();
      entries[0].querySelector("a").focus();
    });
    return [shown, more];
  }

  function notes(found) {
    const said = found.readings.map(reading => filled(say.readAs, reading.typed, reading.said.join(", ")));
    if (found.unknown.length) {
      said.push(filled(say.unknown, found.unknown.join(", ")));
    }
    if (found.conditions.length) {
      said.push(filled(say.only, found.conditions.join(", ")));
    }
    return said.map(sentence => element("p", "note", sentence));
  }

  function named(found) {
    const themes = found.themes.map(theme =>
      element("p", "theme", say.theme + " ", linkTo(theme.path, theme.name)));
    if (found.reference) {
      themes.push(element("ol", "hits", element("li", "",
        headOf(found.reference, []), official("p", "passage", ...stretch(found.reference.text, [], PASSAGE * 2)))));
    }
    return themes;
  }

  function said(found) {
    const question = found.asked.slice(0, REPEATED);
    const hits = found.hits.length;
    if (found.certainty !== "good") {
      return filled({ weak: say.weak, none: say.none, nothing: say.nothing }[found.certainty], question);
    }
    // without hits, the text that was named is all that is shown
    return hits === 0 ? "" : filled(hits === 1 ? say.foundOne : say.foundMany, hits, question);
  }

  function show(question) {
    results.textContent = "";
    status.textContent = "";
    if (question.trim() === "") {
      status.textContent = say.empty;
      return;
    }
    engine = engine || makeSearch(recueil);
    const found = engine.search(question.trim().slice(0, LONGEST_QUESTION), document.documentElement.lang);
    status.textContent = said(found);
    results.append(
      ...named(found),
      ...(found.help ? [element("p", "help", found.help)] : []),
      ...notes(found),
      ...(found.hits.length ? list(found.hits) : []));
  }

  const asked = () => new URLSearchParams(location.search).get("q") || "";
  form.addEventListener("submit", event => {
    try {
      history.pushState(null, "", "?q=" + encodeURIComponent(input.value));
    } catch (refused) {
      return; // a page under file:// may not; then the form loads the page again
    }
    event.preventDefault();
    show(input.value);
  });
  window.addEventListener("popstate", () => {
    input.value = asked();
    show(asked());
  });
  input.value = asked();
  show(asked());
}

if (document.getElementById("recherche") && document.getElementById("resultats")) {
  searchPage();
}
