/** Links: each leads somewhere, on a host and among files. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { LinkChecker } from 'linkinator';
import { parse } from 'parse5';
import { serve } from './file-server.js';
import { none } from './none.js';
import { SHELL, SITES, files } from './sites.js';

/** Hosts that pages may link to. */
const HOSTS = ['undocs.org', 'recueil.example'];

for (const [name, site] of Object.entries({ french: SITES.french, english: SITES.english })) {
  test(`on a host every link and fragment leads somewhere: ${name}`, async (t) => {
    const { broken, checked } = await check(site.folder);
    t.diagnostic(`${checked} addresses`);
    none(broken);
  });
}

for (const [name, site] of Object.entries(SITES).filter(([name]) => name !== 'again')) {
  test(`among files every relative link names a file, and every other one a known host: ${name}`, (t) => {
    const { wrong, count } = linksAmongFiles(site);
    t.diagnostic(`${count} links`);
    none(wrong);
  });
}

test('both checks notice links that lead nowhere', async () => {
  const folder = join(import.meta.dirname, 'wrong');
  const { broken } = await check(folder);
  assert.deepEqual(
    broken.map((link) => link.split(' ')[0]).sort(),
    ['#nothing', 'nothing.png', 'nowhere/index.html'],
  );
  assert.deepEqual(
    linksAmongFiles({ folder }).wrong.map((link) => link.split(' ')[0]),
    ['nothing.png', 'nowhere/index.html', '#nothing', 'http://127.0.0.2/of-another-host.js'],
  );
});

async function check(folder) {
  const server = await serve(folder);
  try {
    const checker = new LinkChecker();
    const { links } = await checker.check({
      path: server.root,
      recurse: true,
      checkFragments: true,
      redirects: 'error',
      concurrency: 8,
      linksToSkip: async (link) => !link.startsWith(server.root),
    });
    const from = (address = server.root) => address.slice(server.root.length);
    const broken = new Map();
    for (const { url, parent, status } of links.filter(({ state }) => state === 'BROKEN')) {
      broken.set(from(url), broken.get(from(url)) ?? `(${status}), first in ${from(parent)}`);
    }
    return {
      broken: [...broken].map(([link, found]) => `${link} ${found}`),
      checked: links.filter(({ state }) => state === 'OK').length,
    };
  } finally {
    server.close();
  }
}

function linksAmongFiles(site) {
  const wrong = new Map();
  let count = 0;
  for (const file of files(site, '.html')) {
    const { links, ids } = read(site, file);
    count += links.length;
    links
      .filter((link) => !(link.startsWith('#') ? link === '#' || ids.has(link.slice(1)) : leadsSomewhere(site, file, link)))
      .forEach((link) => wrong.set(link, wrong.get(link) ?? file));
  }
  return { wrong: [...wrong].map(([link, file]) => `${link} first in ${file}`), count };
}

/** Another page as a whole; a fragment of it is what the checker on a host looks at. */
function leadsSomewhere({ folder }, file, link) {
  if (/^[a-z]+:/.test(link)) {
    const { protocol, host } = new URL(link);
    return protocol === 'https:' && HOSTS.includes(host);
  }
  const named = join(folder, dirname(file), decodeURIComponent(link.split(/[?#]/)[0]));
  return !link.startsWith('/') && named.startsWith(folder) && existsSync(named) && statSync(named).isFile();
}

/** The addresses in the elements of a page, and its ids. */
function read({ folder }, file) {
  const links = [];
  const ids = new Set();
  const visit = (node) => {
    for (const { name, value } of node.attrs ?? []) {
      if (name === 'id') {
        ids.add(value);
      } else if (['href', 'src', 'action'].includes(name) || name === 'data-worker') {
        links.push(value);
      }
    }
    node.childNodes?.forEach(visit);
  };
  const html = readFileSync(join(folder, file), 'utf8');
  visit(parse(file === SHELL.file ? html.replaceAll(SHELL.root, './') : html));
  return { links, ids };
}
