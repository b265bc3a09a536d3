/** Previews: what messengers, search engines and reference managers read in the head of a page. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import ogs from 'open-graph-scraper';
import { parse } from 'parse5';
import { unfurl } from 'unfurl.js';
import { serve } from './file-server.js';
import { none } from './none.js';
import { ADDRESS, KINDS, SITES, files, page } from './sites.js';

/** Some readers of previews read no further. */
const READ = 4096;

const LABELS = ['twitter:label1', 'twitter:data1', 'twitter:label2', 'twitter:data2'];

/** What a preview says, by site and path. */
const ROWS = [
  {
    site: 'french',
    path: 'II.37',
    title: /^II\.37 — Sensibilisation$/,
    description: /^II\.37, Groupe de travail, deuxième réunion, 27–29 janvier 2010\. Les États parties devraient /,
    labels: ['Citation', 'CTOC/COP/WG.4/2010/6, par. 44', 'Thèmes', /Offre et demande/],
  },
  {
    site: 'french',
    path: '5-2/8.e',
    title: /^B\.V\.8\.e — résolution 5\/2$/,
    description: /^B\.V\.8\.e, Conférence des Parties, cinquième session, 2010\. /,
    labels: ['Citation', 'résolution 5/2, par. 8 e) (CTOC/COP/2010/17)', 'Thèmes', /non-sanction/],
  },
  { site: 'french', path: 'X.12', title: /^X\.12 — /, description: /^X\.12, .*projet/, labels: ['Citation', /^projet de rapport/] },
  { site: 'french', path: 'theme/7', title: /^Enfants/, description: /^Enfants.*17 dispositions/ },
  { site: 'french', path: 'reunion/II', title: /deuxième réunion/, description: /58 recommandations/ },
  { site: 'french', path: 'doc/2010/5', title: /gestion des cas/, description: /gestion des cas/ },
  {
    site: 'english',
    path: 'II.37',
    title: /^II\.37 — /,
    description: /^II\.37, Working Group, second meeting, 27–29 January 2010\. Les États parties devraient /,
    labels: ['Citation', 'CTOC/COP/WG.4/2010/6, para. 44', 'Themes (our translation)', /[Dd]emand/],
  },
];

const servers = {};

before(async () => {
  for (const name of ['french', 'english', 'addressed']) {
    servers[name] = await serve(SITES[name].folder);
  }
});
after(() => Object.values(servers).forEach((server) => server.close()));

for (const { site, path, title, description, labels = [] } of ROWS) {
  test(`open-graph-scraper reads ${path}, ${site}`, async () => {
    const { result } = await scrape({ url: `${servers[site].root}${path}/` });
    assert.match(result.ogTitle, title);
    assert.match(result.ogDescription, description);
    assert.equal(result.ogSiteName, 'Recueil');
    assert.equal(result.ogLocale, site === 'english' ? 'en_GB' : 'fr_FR');
    const read = LABELS.map((label) => result.customMetaTags?.[label]).filter(Boolean);
    assert.ok(read.length >= labels.length, `labels: ${read}`);
    labels.forEach((label, at) => (label instanceof RegExp ? assert.match(read[at], label) : assert.equal(read[at], label)));
  });

  test(`open-graph-scraper reads as much in the first ${READ} bytes of ${path}, ${site}`, async () => {
    const html = page(SITES[site], path);
    const whole = await scrape({ html });
    const beginning = await scrape({ html: Buffer.from(html).subarray(0, READ).toString() });
    for (const { result } of [whole, beginning]) {
      delete result.jsonLD;
    }
    assert.deepEqual(beginning.result, whole.result);
  });

  test(`unfurl reads ${path}, ${site}`, async () => {
    const read = await unfurl(`${servers[site].root}${path}/`);
    assert.match(read.open_graph.title, title);
    assert.match(read.open_graph.description, description);
    assert.match(read.description, description);
    assert.equal(read.twitter_card.card, 'summary');
  });
}

for (const name of ['french', 'english', 'addressed']) {
  const site = SITES[name];
  const addressed = 'address' in site;

  test(`each page has a title and a description that no other page has, and may be indexed: ${name}`, () => {
    const wrong = [];
    const paths = { description: new Map(), title: new Map() };
    for (const path of pagePaths(site)) {
      const { meta, title } = head(site, path);
      const description = meta.get('og:description') ?? '';
      const length = [...description].length;
      if (length < 20 || length > 200 || meta.get('description') !== description) {
        wrong.push(`${path}: description of ${length} characters: ${description}`);
      }
      if (!title?.startsWith(meta.get('og:title'))) {
        wrong.push(`${path}: title ${title}, og:title ${meta.get('og:title')}`);
      }
      if (meta.has('robots')) {
        wrong.push(`${path}: robots ${meta.get('robots')}`);
      }
      for (const [kind, words] of Object.entries({ description, title })) {
        const other = paths[kind].get(words);
        paths[kind].set(words, path);
        if (other !== undefined) {
          wrong.push(`${path} and ${other} have the same ${kind}: ${words}`);
        }
      }
    }
    none(wrong);
  });

  test(`all that previews read ends in the first ${READ} bytes: ${name}`, (t) => {
    const ends = pagePaths(site).map((path) => [endOfPreview(page(site, path)), path]);
    const [last, latest] = ends.sort(([one], [other]) => other - one)[0];
    t.diagnostic(`latest: byte ${last} of ${latest}`);
    none(ends.filter(([end]) => end > READ).map(([end, path]) => `${path}: byte ${end}`));
  });

  test(`addresses that must be absolute are ${addressed ? 'there' : 'absent'}: ${name}`, () => {
    const wrong = [];
    // What the page of the search shows depends on its query.
    for (const path of pagePaths(site).filter((path) => path !== KINDS.search)) {
      const { meta, links } = head(site, path);
      const found = [links.get('canonical'), meta.get('og:url'), meta.get('og:image')];
      // As the bot shares it, so that all who link to a page mean the same address.
      const own = ADDRESS + path;
      const wanted = addressed ? [own, own, `${ADDRESS}recueil.png`] : [undefined, undefined, undefined];
      if (found.some((address, at) => address !== wanted[at])) {
        wrong.push(`${path}: ${found}`);
      }
    }
    none(wrong);
  });

  test(`each provision is Legislation for search engines, and a report for reference managers: ${name}`, (t) => {
    const wrong = [];
    let count = 0;
    for (const path of pagePaths(site).filter((path) => page(site, path).includes('ld+json'))) {
      count += 1;
      const { meta, data } = head(site, path);
      const read = JSON.parse(data);
      // The draft has not been published by the United Nations.
      const isDraft = path.startsWith('X.');
      const fields = [
        read['@context'] === 'https://schema.org',
        read['@type'] === 'Legislation',
        read.legislationIdentifier,
        read.legislationPassedBy?.name,
        /^\d{4}(-\d\d-\d\d)?$/.test(read.legislationDate),
        read.isPartOf?.['@type'] === 'Legislation' && read.isPartOf.name,
        read.inLanguage === 'fr',
        isDraft || read.sameAs?.startsWith('https://undocs.org/'),
        read.text,
        !addressed || read.url?.startsWith(ADDRESS),
        // What the translator "Embedded Metadata" of Zotero makes a report of.
        meta.get('citation_title'),
        meta.get('citation_author'),
        /^\d{4}([/-]\d\d?[/-]\d\d?)?$/.test(meta.get('citation_publication_date')),
        meta.get('citation_technical_report_institution'),
        isDraft || meta.get('citation_technical_report_number'),
        meta.get('citation_language') === 'fr',
        isDraft || meta.get('citation_public_url')?.startsWith('https://undocs.org/'),
      ];
      if (!fields.every(Boolean)) {
        wrong.push(`${path}: field ${fields.findIndex((field) => !field)}`);
      }
    }
    t.diagnostic(`${count} provisions`);
    assert.ok(count > 300, `only ${count} pages have JSON-LD`);
    none(wrong);
  });
}

test('the picture of previews is a PNG that messengers take', async () => {
  const response = await fetch(`${servers.addressed.root}recueil.png`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
  assert.ok(width >= 200 && height >= 200, `${width} x ${height}`);
  assert.ok(bytes.length < 300_000, `${bytes.length} bytes`);
});

function scrape(options) {
  const customMetaTags = LABELS.map((property) => ({ multiple: false, property, fieldName: property }));
  return ogs({ ...options, customMetaTags });
}

function pagePaths(site) {
  return files(site, 'index.html').map((file) => file.replace(/\/?index\.html$/, ''));
}

const heads = new Map();

/** The tags in the head of a page: `meta` by their names or properties, `links` by their relations. */
function head(site, path) {
  const key = `${site.folder}/${path}`;
  if (!heads.has(key)) {
    heads.set(key, readHead(page(site, path)));
  }
  return heads.get(key);
}

function readHead(html) {
  const meta = new Map();
  const links = new Map();
  let title;
  let data;
  const end = html.indexOf('</head>');
  const visit = (node) => {
    const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
    if (node.tagName === 'meta') {
      meta.set(attributes.property ?? attributes.name, attributes.content);
    } else if (node.tagName === 'link') {
      links.set(attributes.rel, attributes.href);
    } else if (node.tagName === 'title') {
      title = node.childNodes[0]?.value;
    } else if (attributes.type === 'application/ld+json') {
      data = node.childNodes[0].value;
    }
    node.childNodes?.forEach(visit);
  };
  visit(parse(html.slice(0, end)));
  return { meta, links, title, data };
}

/** The byte at which the last tag ends that a preview needs. */
function endOfPreview(html) {
  const tags = [...html.slice(0, html.indexOf('</head>')).matchAll(/<(?:meta (?:property="og:|name="(?:twitter:|description))|link rel="canonical)[^>]*>/g)];
  const last = tags.at(-1);
  return Buffer.byteLength(html.slice(0, last.index + last[0].length));
}
