/** What a person does in a browser: search, copy, print, read in the dark, on a phone, and without a network. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { violations } from './axe.js';
import { PHONE, launch, visit } from './chromium.js';
import { serve } from './file-server.js';
import { none } from './none.js';
import { KINDS, MISSING, SITES, addressOf } from './sites.js';

/** What may pass the network at a first visit. */
const FIRST_VISIT = 1_000_000;

/** The strictest policy under which the pages work: all that they load is theirs, and nothing in them runs or styles. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

let browser;
const servers = {};

before(async () => {
  browser = await launch();
  for (const name of ['french', 'english']) {
    servers[name] = await serve(SITES[name].folder);
  }
});
after(async () => {
  await browser.close();
  Object.values(servers).forEach((server) => server.close());
});

/** A search: the site, what is typed, and a text that must be among the first that are found. */
const SEARCHES = [
  ['french', 'faut-il punir les victimes ?', 'B.V.8.e'],
  ['french', 'inspection du travail', 'II.37'],
  ['french', 'II.37', 'II.37'],
  ['french', 'ii 37', 'II.37'],
  ['french', 'résolution 5/2 par. 8 e', 'B.V.8.e'],
  ['english', 'labour inspection', 'II.37'],
];

for (const [site, typed, found] of SEARCHES) {
  test(`search finds ${found}: ${typed}, ${site}`, async () => {
    await visit(browser, servers[site].root, {}, (page) => finds(page, typed, found));
  });
}

test('search works among files', async () => {
  await visit(browser, file(SITES.french, 'theme/7'), {}, (page) => finds(page, 'inspection du travail', 'II.37'));
});

test('search shows what was typed as text, and runs nothing of it', async () => {
  const typed = '<script>alert(1)</script><img src=x onerror=alert(1)> enfants';
  await visit(browser, servers.french.root, {}, async (page) => {
    page.on('dialog', () => assert.fail('a script ran'));
    await search(page, typed);
    assert.equal(await page.inputValue('#q'), typed);
    assert.equal(await page.locator('main img, main script').count(), 0);
  });
});

test('search says so if it finds nothing, and what the corpus covers', async () => {
  await visit(browser, servers.french.root, {}, async (page) => {
    await search(page, 'xyzzy');
    assert.equal(await page.locator('#resultats li').count(), 0);
    assert.ok((await page.locator('#resultats').innerText()).length > 20);
  });
});

for (const button of ['.copy[data-copy]', '.copy[data-copy-link]']) {
  for (const among of ['on a host', 'among files']) {
    test(`a button copies ${among}, and says that it has: ${button}`, async () => {
      const start =
        among === 'on a host' ? `${servers.french.root}II.37/index.html` : file(SITES.french, KINDS['provision A']);
      await visit(browser, start, {}, async (page) => {
        for (const found of await page.locator(button).all()) {
          const wanted = (await found.getAttribute('data-copy')) ?? start;
          const done = await found.getAttribute('data-done');
          await found.click();
          await page.waitForFunction(([node, done]) => node.textContent === done, [await found.elementHandle(), done]);
          await page.waitForFunction((done) => document.querySelector('[role=status]').textContent === done, done);
          assert.equal(await pasted(page), wanted.replaceAll('\n', ''));
        }
        assert.ok((await page.locator(button).count()) > 0);
      });
    });
  }
}

test('other writings of an address lead to the page', async () => {
  for (const [typed, meant] of [
    ['ii-37', 'II.37'],
    ['II-37', 'II.37'],
    ['II.37/', 'II.37'],
    ['B.V.8.e', '5-2/8.e'],
    ['theme/enfants', 'theme/7'],
  ]) {
    await visit(browser, servers.french.root + typed, {}, async (page) => {
      await page.waitForURL((url) => decodeURIComponent(url.pathname).replace(/\/(index\.html)?$/, '').endsWith(`/${meant}`));
    });
  }
});

test('a page that does not exist says so, and leads on', async () => {
  await visit(browser, `${servers.french.root}II.37/index.html`, {}, async (page) => {
    const response = await page.goto(servers.french.root + MISSING, { referer: page.url() });
    assert.equal(response.status(), 404);
    assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
    await page.getByRole('link', { name: 'Recueil' }).first().click();
    await page.waitForURL(`${servers.french.root}index.html`);
  });
});

test('without a network after one visit: a visited page, another page, and a search', async (t) => {
  const server = await serve(SITES.french.folder);
  const context = await browser.newContext({ viewport: PHONE, locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    await page.goto(`${server.root}theme/7/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) =>
      active.state === 'activated' || new Promise((done) => active.addEventListener('statechange', done))));
    const bytes = [...new Set(server.sent)].map((name) => gzipSync(readFileSync(name)).length).reduce((a, b) => a + b);
    t.diagnostic(`the first visit: ${bytes} bytes, compressed`);
    assert.ok(bytes <= FIRST_VISIT, `${bytes} bytes`);

    server.close();
    await context.setOffline(true);
    await page.goto(`${server.root}theme/7/`);
    assert.equal(await page.locator('h1').innerText(), 'Enfants');
    await page.goto(`${server.root}5-2/8.e/`);
    const text = await page.locator('main').innerText();
    for (const words of ['B.V.8.e', 'Encourage les États', 'ne soient pas sanctionnées', 'par. 8 e)']) {
      assert.match(text, new RegExp(RegExp.escape?.(words) ?? words.replace(/[().]/g, '\\$&')));
    }
    none(await violations(page));
    await page.locator('main .copy').first().click();
    assert.equal(await pasted(page), 'résolution 5/2, par. 8 e) (CTOC/COP/2010/17)');
    await page.goto(`${server.root}X.12/index.html`);
    assert.match(await page.locator('main').innerText(), /projet/);
    await finds(page, 'inspection du travail', 'II.37');
  } finally {
    await context.close();
    server.close();
  }
});

/** What stands on a sheet of paper, and what does not. */
const SHEETS = {
  'provision A': { has: ['CTOC/COP/WG.4/2010/6, par. 44', 'https://undocs.org/fr/CTOC/COP/WG.4/2010/6', 'deuxième réunion'] },
  'parent with children': { has: ['résolution 5/2, par. 8', 'Encourage les États'] },
  draft: { has: ['projet de rapport', 'non définitif'] },
  theme: { has: ['Thème 7'] },
  'list of provisions': { has: ['II.52', 'II.58'] },
};

for (const [kind, { has }] of Object.entries(SHEETS)) {
  test(`on paper stand the text and its citation, and nothing is cut: ${kind}`, async (t) => {
    await visit(browser, address('french', KINDS[kind]), { colorScheme: 'dark' }, async (page) => {
      const sheet = join(import.meta.dirname, `sheet-${kind.replaceAll(' ', '-')}.pdf`);
      writeFileSync(sheet, await page.pdf({ format: 'A4', margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' } }));
      const printed = words(pdftotext(sheet));
      const quoted = await page.locator('article blockquote').allInnerTexts();
      for (const text of [...has, ...quoted]) {
        assert.ok(printed.includes(words(text)), `not printed: ${text}`);
      }
      for (const control of ['Chercher', 'Aller au contenu', 'Voir aussi', 'Copier', 'Document officiel']) {
        assert.ok(!printed.includes(words(control)), `printed: ${control}`);
      }
      none(outside(pdftotext(sheet, '-bbox')));
      t.diagnostic(`${printed.length} characters`);
    });
  });
}

test('is dark if the person wishes it', async () => {
  const brightness = (colorScheme) =>
    visit(browser, address('french', KINDS['provision A']), { colorScheme }, (page) =>
      page.evaluate(() =>
        ['backgroundColor', 'color'].map((name) =>
          getComputedStyle(document.documentElement)[name].match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0),
        ),
      ),
    );
  const [paper, ink] = await brightness('light');
  const [darkPaper, lightInk] = await brightness('dark');
  assert.ok(paper > 600 && ink < 200, `light: ${paper}, ${ink}`);
  assert.ok(darkPaper < 150 && lightInk > 600, `dark: ${darkPaper}, ${lightInk}`);
});

test('a phone shows a page in its own size, and large enough to read and to press', async () => {
  const phone = { viewport: PHONE, isMobile: true, hasTouch: true, deviceScaleFactor: 3 };
  await visit(browser, address('french', KINDS['provision A']), phone, async (page) => {
    assert.deepEqual(await page.evaluate(() => [innerWidth, visualViewport.scale]), [PHONE.width, 1]);
    const size = await page.locator('article > blockquote p').last().evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
    assert.ok(size >= 16, `${size} pixels`);
    for (const found of await page.locator('main button:visible, main .tools a').all()) {
      assert.ok((await found.boundingBox()).height >= 40, await found.innerText());
    }
    await page.locator('#q').tap();
    await page.keyboard.type('enfants');
    await page.getByRole('button', { name: 'Chercher' }).tap();
    await page.waitForURL('**/chercher/**');
  });
});

test('reads without a script, and shows no button that would do nothing', async () => {
  await visit(browser, address('french', KINDS['provision A']), { javaScriptEnabled: false }, async (page) => {
    assert.ok(await page.getByText('Les États parties devraient envisager').first().isVisible());
    assert.equal(await page.locator('main button:visible').count(), 0);
    assert.ok(await page.getByRole('link', { name: 'II.38' }).first().isVisible());
  });
});

for (const language of ['french', 'english']) {
  test(`asks no other host, keeps no cookie, breaks no policy and throws nothing: ${language}`, async () => {
    const server = await serve(SITES[language].folder, { 'Content-Security-Policy': POLICY });
    const { origin } = new URL(server.root);
    const faults = [];
    try {
      for (const path of Object.values(KINDS)) {
        await visit(browser, 'about:blank', {}, async (page, context) => {
          page.on('request', (request) => request.url().startsWith(origin) || faults.push(`${path}: asks ${request.url()}`));
          page.on('pageerror', (error) => faults.push(`${path}: ${error}`));
          page.on('console', (message) => message.type() !== 'error' || faults.push(`${path}: ${message.text()}`));
          await page.goto(server.root + addressOf(path), { waitUntil: 'networkidle' });
          (await context.cookies()).forEach(({ name }) => faults.push(`${path}: cookie ${name}`));
        });
      }
    } finally {
      server.close();
    }
    none(faults);
  });
}

function address(language, path) {
  return servers[language].root + addressOf(path);
}

function file({ folder }, path) {
  return pathToFileURL(join(folder, path, 'index.html')).href;
}

async function search(page, typed) {
  await page.fill('#q', typed);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/chercher/index.html?q=*');
  await page.waitForFunction(() => document.querySelector('#resultats')?.textContent.trim());
}

async function finds(page, typed, found) {
  await search(page, typed);
  const first = await page.locator('#resultats a').allInnerTexts();
  assert.ok(first.slice(0, 10).includes(found), `${typed}: ${first}`);
  await page.locator('#resultats a', { hasText: found }).first().click();
  await page.waitForFunction((label) => document.querySelector('h1')?.textContent.includes(label), found);
}

/** What is in the clipboard, as a person pastes it into the box, which has one line. */
async function pasted(page) {
  await page.fill('#q', '');
  await page.locator('#q').press('Control+V');
  return page.inputValue('#q');
}

function pdftotext(sheet, ...options) {
  const read = spawnSync('pdftotext', [...options, sheet, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  assert.equal(read.status, 0, read.stderr);
  return read.stdout;
}

/** Letters and digits alone: lines are broken elsewhere on paper. */
function words(text) {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Words that do not stand within the margins of their sheet. */
function outside(boxes) {
  const [, width] = boxes.match(/<page width="([\d.]+)"/).map(Number);
  return [...boxes.matchAll(/xMin="([\d.-]+)".* xMax="([\d.-]+)".*>(.*)<\/word>/g)]
    .filter(([, left, right]) => Number(left) < 50 || Number(right) > width - 50)
    .map(([, left, right, word]) => `${word}: ${left} to ${right} of ${width}`);
}
