/*
 * Keeps the site readable without a network: what all pages need is stored at the first visit, visited pages are kept, and
 * any other page is shown by hors-ligne.html from textes.js. SiteScripts fills in the version and the files.
 */
"use strict";

const VERSION = "__VERSION__";
const CORE = __CORE__;
const SHELL = "hors-ligne.html";
/** What hors-ligne.html has where a page has the way to the root: the same file serves at any depth. */
const ROOT_IN_SHELL = "/__recueil__/";
const PATIENCE = 2000;
const MOST_PAGES = 300;

const SCOPE = new URL(self.registration.scope).pathname;
const OURS = "recueil " + SCOPE + " ";
const CORE_CACHE = OURS + VERSION;
const PAGES_CACHE = OURS + "pages";

self.addEventListener("install", event => {
  const requests = CORE.map(path => new Request(SCOPE + path, { cache: "reload" }));
  event.waitUntil(caches.open(CORE_CACHE).then(cache => cache.addAll(requests)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names
      .filter(name => name.startsWith(OURS) && name !== CORE_CACHE && name !== PAGES_CACHE)
      .map(name => caches.delete(name))))
    .then(() => self.clients.claim()));
});

self.addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin || !url.pathname.startsWith(SCOPE)) {
    return;
  }
  event.respondWith(event.request.mode === "navigate" ? page(event, url) : asset(event.request));
});

function asset(request) {
  return caches.open(CORE_CACHE)
    .then(cache => cache.match(request, { ignoreSearch: true }))
    .then(kept => kept || fetch(request));
}

/** The address under which a page is kept: that of its file, without a query. */
function addressOf(url) {
  const path = url.pathname;
  return path.endsWith(".html") ? path : path.replace(/\/?$/, "/index.html");
}

function page(event, url) {
  const fetched = fetch(event.request).then(response => {
    if (isToKeep(response, url)) {
      event.waitUntil(keep(addressOf(url), response.clone()));
    }
    return response;
  });
  event.waitUntil(fetched.catch(() => undefined)); // a page that comes late is kept all the same
  const late = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("no answer in time")), PATIENCE);
  });
  return Promise.race([fetched, late]).catch(() => kept(addressOf(url)));
}

/** What a search found is no page: without a network, the search of the core answers. */
function isToKeep(response, url) {
  const core = CORE.some(path => SCOPE + path === addressOf(url));
  return response.ok && response.type === "basic" && url.search === "" && !core;
}

async function keep(address, response) {
  const cache = await caches.open(PAGES_CACHE);
  await cache.put(address, response);
  const addresses = await cache.keys();
  await Promise.all(addresses.slice(0, -MOST_PAGES).map(oldest => cache.delete(oldest)));
}

async function kept(address) {
  const pages = await caches.open(PAGES_CACHE);
  const core = await caches.open(CORE_CACHE);
  const visited = await pages.match(address) || await core.match(address);
  if (visited) {
    return visited;
  }
  const shell = await core.match(SCOPE + SHELL);
  const html = (await shell.text()).split(ROOT_IN_SHELL).join(SCOPE);
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
