/** The page that checks a draft, on live pages: with and without a script, by keyboard, narrow, dark, in both languages. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.js';
import { NARROW, PHONE, launch, visit } from './chromium.js';
import { tabThrough } from './keyboard.js';
import { serveLive } from './live-server.js';
import { none } from './none.js';
import { tooWide } from './width.js';

const DRAFT = `Selon II.37, « les États parties doivent envisager d’adopter et de renforcer les pratiques visant à décourager la demande ».

Voir aussi II.99 et https://example.org/${'une-adresse-sans-espace-'.repeat(8)}`;
const OFFICIAL = "Les États parties devraient envisager d'adopter et de renforcer les pratiques visant à décourager la demande";

const PATHS = { french: 'verifier', english: 'en/verifier' };

/** What a person does on the page before it is looked at. */
const STATES = {
  'the form': async () => {},
  'a draft with faults': (page) => send(page, DRAFT),
  'an empty form': (page) => send(page, ' '),
};

let browser;
let server;

before(async () => {
  browser = await launch();
  server = await serveLive();
});
after(async () => {
  await browser.close();
  server.close();
});

for (const [state, reach] of Object.entries(STATES)) {
  for (const language of ['french', 'english']) {
    for (const colorScheme of ['light', 'dark']) {
      test(`axe finds nothing: ${state}, ${language}, ${colorScheme}`, async () => {
        await look(language, { colorScheme, bypassCSP: true }, reach, async (page) => none(await violations(page)));
      });
    }
    test(`fits ${NARROW.width} pixels, also with spaced text, and 200 %: ${state}, ${language}`, async () => {
      await look(language, { viewport: NARROW, bypassCSP: true }, reach, async (page) => none(await tooWide(page)));
    });
  }
  for (const viewport of [undefined, PHONE]) {
    test(`every control is reached once, in order, and shows its focus: ${state}${viewport ? ', phone' : ''}`, async () => {
      await look('french', viewport ? { viewport } : {}, reach, async (page) => {
        const { controls, wrong } = await tabThrough(page);
        none(wrong);
        assert.ok(controls > 8, `only ${controls} controls`);
      });
    });
  }
}

for (const javaScriptEnabled of [true, false]) {
  test(`checks a text, and a file ${javaScriptEnabled ? 'with' : 'without'} a script`, async () => {
    await look('french', { javaScriptEnabled }, async () => {}, async (page) => {
      await send(page, DRAFT);
      assert.equal(await page.locator('h1').innerText(), '2 points à corriger');
      assert.ok(await page.getByText(OFFICIAL).first().isVisible());
      assert.equal(await page.inputValue('#texte'), DRAFT);
      assert.equal(page.url(), `${server.root}verifier`);
      assert.equal(await page.locator('main button.copy:visible').count(), javaScriptEnabled ? 1 : 0);
      await page.fill('#texte', '');
      await page.setInputFiles('#fichier', { name: 'é "a".txt', mimeType: 'text/plain', buffer: Buffer.from(DRAFT) });
      await page.click('form.draft button');
      assert.equal(await page.locator('article bdi', { hasText: 'é "a".txt' }).count(), 1);
      assert.equal(await page.locator('h1').innerText(), '2 points à corriger');
    });
  });
}

test('a mark in the draft leads to what is said of it', async () => {
  await look('french', {}, STATES['a draft with faults'], async (page) => {
    await page.locator('.marked mark a').first().click();
    assert.equal(await page.locator('li:target').getAttribute('id'), 'point-1');
    assert.match(await page.locator('li:target').innerText(), /l’obligation change/);
  });
});

test('asks no other host, keeps no cookie, breaks no policy and throws nothing', async () => {
  const faults = [];
  await visit(browser, 'about:blank', {}, async (page, context) => {
    page.on('request', (request) => request.url().startsWith(server.root) || faults.push(`asks ${request.url()}`));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() !== 'error' || faults.push(message.text()));
    await page.goto(server.root + PATHS.french);
    await send(page, DRAFT);
    (await context.cookies()).forEach(({ name }) => faults.push(`cookie ${name}`));
  });
  none(faults);
});

/** Opens the page, reaches a state of it, and calls {@code use} with it. */
function look(language, options, reach, use) {
  return visit(browser, server.root + PATHS[language], options, async (page) => {
    await reach(page);
    await use(page);
  });
}

async function send(page, text) {
  await page.fill('#texte', text);
  await page.click('form.draft button');
  await page.waitForLoadState();
}
