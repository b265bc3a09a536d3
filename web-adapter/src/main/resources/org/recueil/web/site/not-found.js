/*
 * For 404.html: looks up other writings of an address, such as /ii-37 or /theme/enfants, at any depth and below any folder
 * of a host, and goes there. If there is none, shows a link to the search for the words of the address.
 */

const PATHS = __PATHS__;
const OTHER_WRITINGS = __OTHER_WRITINGS__;
const BASE = __BASE__;

function notFound() {
  const byKey = new Map();
  OTHER_WRITINGS.split("\n").map(row => row.split("\t")).forEach(([other, path]) => byKey.set(referenceKey(other), path));
  const paths = PATHS.split("\n");
  paths.forEach(path => byKey.set(referenceKey(path), path));
  const firstParts = new Set(paths.map(path => path.split("/")[0]));

  const segments = decoded(location.pathname).split("/").filter(segment => segment && segment !== "index.html");
  for (let at = 0; at < segments.length; at++) {
    const path = byKey.get(referenceKey(segments.slice(at).join("/").replace(/\.html?$/, "")));
    if (path) {
      const base = BASE || "/" + segments.slice(0, at).map(segment => encodeURIComponent(segment) + "/").join("");
      const address = base + path + "/index.html";
      if (address !== location.pathname) {
        location.replace(address);
        return;
      }
    }
  }
  offer(segments, firstParts);
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch (malformed) {
    return path;
  }
}

/** Without a match, only the host's name or a known first part tells where the site begins. */
function offer(segments, firstParts) {
  const known = segments.findIndex(segment => firstParts.has(segment));
  const inFolder = known > 0 ? known : known < 0 && /\.(github|gitlab)\.io$/.test(location.hostname) ? 1 : 0;
  const base = BASE || "/" + segments.slice(0, inFolder).map(segment => encodeURIComponent(segment) + "/").join("");
  const words = segments.slice(inFolder).join(" ").replace(/[-_+]/g, " ");
  const link = document.getElementById("chercher-ces-mots");
  link.href = base + "chercher/index.html?q=" + encodeURIComponent(words);
  link.textContent = link.dataset.words.replace("{0}", words);
  link.hidden = words === "";
  document.querySelectorAll("a[data-path]").forEach(home => {
    home.href = base + home.dataset.path;
  });
}

notFound();
