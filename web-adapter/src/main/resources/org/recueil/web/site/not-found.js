/*
 * For 404.html: looks up other writings of an address, such as /ii-37 or /theme/enfants, at any depth and below any folder
 * of a host, and goes there. If there is none, shows a link to the search for the words of the address.
 */

const PATHS = __PATHS__;
const OTHER_WRITINGS = __OTHER_WRITINGS__;
const BASE = __BASE__;

function notFound() {
  const paths = PATHS.split("\n");
  const exact = new Set(paths);
  const byKey = new Map();
  // the first one wins: other writings are labels and names; of paths, one without pages comes before "II/2"
  const add = (writing, path) => referenceKey(writing) && !byKey.has(referenceKey(writing))
    && byKey.set(referenceKey(writing), path);
  OTHER_WRITINGS.split("\n").map(row => row.split("\t")).forEach(([other, path]) => add(other, path));
  const isPaged = path => /\/(?:page-)?\d+$/.test(path) && exact.has(path.replace(/\/(?:page-)?\d+$/, ""));
  paths.filter(path => !isPaged(path)).forEach(path => add(path, path));
  const firstParts = new Set(paths.map(path => path.split("/")[0]));

  const segments = segmentsOf(location.pathname);
  for (let at = 0; at < segments.length; at++) {
    let asked = segments.slice(at).join("/");
    let path = exact.has(asked) ? asked : byKey.get(keyOf(segments.slice(at)));
    let address = baseOf(segments, at) + path + "/index.html";
    if (path && address !== location.pathname) {
      location.replace(address);
      return;
    }
  }
  offer(segments, foldersIn(segments, byKey, firstParts));
}

function segmentsOf(pathname) {
  return decoded(pathname).split("/").filter(segment => segment && segment !== "index.html");
}

function keyOf(segments) {
  return referenceKey(segments.join("/").replace(/\.html?$/, ""));
}

/** The path of the site, if so many segments are folders of the host. */
function baseOf(segments, folders) {
  return BASE || "/" + segments.slice(0, folders).map(segment => encodeURIComponent(segment) + "/").join("");
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch (malformed) {
    return path;
  }
}

/**
 * How many segments are folders of the host: the site may know; else the page that led here, a first part that pages have,
 * or the host's name tells.
 */
function foldersIn(segments, byKey, firstParts) {
  if (location.pathname.startsWith(BASE || "//")) {
    return segmentsOf(BASE).length;
  }
  const from = document.referrer && new URL(document.referrer);
  if (from && from.host === location.host) {
    const its = segmentsOf(from.pathname);
    const folders = its.findIndex((segment, at) => byKey.has(keyOf(its.slice(at))));
    if (folders >= 0) {
      return folders;
    }
  }
  const known = segments.findIndex(segment => firstParts.has(segment));
  return known > 0 ? known : known < 0 && /\.(github|gitlab)\.io$/.test(location.hostname) ? 1 : 0;
}

function offer(segments, folders) {
  const base = baseOf(segments, folders);
  const words = segments.slice(folders).join(" ").replace(/[-_+]/g, " ");
  const link = document.getElementById("chercher-ces-mots");
  link.href = base + "chercher/index.html?q=" + encodeURIComponent(words);
  link.textContent = link.dataset.words.replace("{0}", () => words);
  link.hidden = words === "";
  ["href", "action"].forEach(name => document.querySelectorAll("[" + name + "^='./']").forEach(linked =>
    linked.setAttribute(name, base + linked.getAttribute(name).slice(2))));
}

notFound();
