// SPDX-License-Identifier: EUPL-1.2
// Judges pages in Chromium: on a narrow and a wide screen and on paper.
// Usage: node keur.js CHROMIUM AXE FILE.html…      (BEELDEN=DIR keeps pictures of them)
'use strict';

const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');

const { Chromium } = require('./chromium.js');
const page_ = require('./in-pagina.js');

const PAPER = 650; // what lies between the margins of A4

// The first stop of the keyboard is the way past the contents, and it gets there.
async function keyboard(page) {
  if (!await page.run(() => document.querySelector('nav') !== null)) return [];
  const bad = [];
  await page.key('Tab');
  const skip = await page.run(page_.focused);
  if (skip.name !== 'Naar de inhoud' || !skip.seen) bad.push(`first stop: ${skip.name || 'none'}`);
  await page.key('Enter');
  if (!await page.run(() => document.activeElement.tagName === 'MAIN')) {
    bad.push('the skip link does not lead to main');
  }
  for (let i = 0; i < 12; i++) {
    await page.key('Tab');
    const stop = await page.run(page_.focused);
    if (!stop.ring || !stop.seen) {
      bad.push(`stop ${i + 1} behind it cannot be seen: ${stop.name.slice(0, 40)}`);
    }
  }
  return bad;
}

async function view(chromium, url, width, media, axe, keep) {
  const page = await chromium.open(url, width);
  const bad = [];
  if (media === 'print') await page.media('print');
  if (keep && media === 'screen') await page.picture(`${keep}-${width}`);
  if (keep && media === 'print') await page.paper(`${keep}.pdf`);
  bad.push(...await page.run(page_.structure));
  if (media === 'screen') {
    bad.push(...await page.run(page_.links), ...await page.run(page_.width),
      ...await keyboard(page));
  } else {
    await page.width(PAPER);
    bad.push(...await page.run(page_.paper));
    await page.width(width);
  }
  bad.push(...await page.run(page_.pictures));
  bad.push(...page.complaints, ...page.requests.filter((to) => to.split('#')[0] !== url)
    .map((to) => `asks for ${to}`));
  const ground = await page.run(() => getComputedStyle(document.body).backgroundColor);
  if (ground !== 'rgb(255, 255, 255)') bad.push('the style is not used');
  await page.run(axe);
  bad.push(...await page.run(page_.axe, media === 'print'));
  await page.close();
  return bad.map((line) => `${media} ${width}: ${line}`);
}

async function main([program, axeFile, ...files]) {
  const axe = fs.readFileSync(axeFile, 'utf8');
  const chromium = new Chromium(program);
  let bad = 0;
  try {
    for (const file of files) {
      const url = pathToFileURL(file).href;
      const name = path.basename(file, '.html');
      const keep = process.env.BEELDEN && path.join(process.env.BEELDEN, name);
      for (const [width, media] of [[320, 'screen'], [1280, 'screen'], [794, 'print']]) {
        for (const line of await view(chromium, url, width, media, axe, keep)) {
          console.log(`${name}: ${line}`);
          bad++;
        }
      }
    }
  } finally {
    await chromium.close();
  }
  console.log(`${files.length} pages, ${bad} complaints`);
  return bad === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then((code) => process.exit(code), (error) => {
  console.error(error);
  process.exit(2);
});
