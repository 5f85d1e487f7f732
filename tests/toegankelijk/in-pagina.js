// SPDX-License-Identifier: EUPL-1.2
// What is asked of a page, in the page: each function stands alone and returns complaints.
'use strict';

// Ids, links within the page, and what pictures are called.
function structure() {
  const bad = [];
  const ids = new Map();
  document.querySelectorAll('[id]').forEach((e) => ids.set(e.id, (ids.get(e.id) ?? 0) + 1));
  ids.forEach((n, id) => { if (n > 1) bad.push(`id ${id}: ${n} times`); });
  document.querySelectorAll('a').forEach((a) => {
    const href = a.getAttribute('href') ?? a.getAttribute('xlink:href') ?? '';
    if (href.startsWith('#') && !ids.has(decodeURIComponent(href.slice(1)))) {
      bad.push(`a link to nothing: ${href}`);
    } else if (!/^(#.|https?:|mailto:)/.test(href)) {
      bad.push(`a link elsewhere: ${href}`);
    }
  });
  document.querySelectorAll('svg').forEach((svg, i) => {
    for (const name of ['title', 'desc']) {
      const text = svg.querySelector(`:scope > ${name}`)?.textContent.trim() ?? '';
      if (text === '') bad.push(`svg ${i + 1} has no ${name}`);
    }
  });
  const back = [...document.querySelectorAll('.noten .w')].map((a) => a.textContent);
  if (new Set(back).size !== back.length) bad.push('two ways back have one name');
  return bad;
}

// Who uses a mouse can see every link: one with hidden text only is a hole.
function links() {
  return [...document.querySelectorAll('main a')]
    .filter((a) => a.getBoundingClientRect().width < 4)
    .map((a) => `a link that cannot be seen: ${a.textContent.trim()}`);
}

// The page itself never scrolls sideways.
function width() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
}

// A table that is wider than the paper is cut off, or makes all letters smaller.
function paper() {
  const edge = document.body.getBoundingClientRect().right + 1;
  return [...document.querySelectorAll('table, svg')]
    .filter((e) => e.getBoundingClientRect().right > edge)
    .map((e) => `wider than the paper: ${(e.caption ?? e).textContent.trim().slice(0, 40)}`);
}

// Text in pictures: its contrast with what lies under it, and its size.
function pictures() {
  const parse = (css) => {
    const n = /^rgba?\(([^)]*)\)/.exec(css)?.[1].split(/[ ,/]+/).map(Number);
    return n && (n[3] ?? 1) > 0 ? n.slice(0, 3) : null;
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  // The colours that a pattern is made of.
  const inPattern = (id) => [...document.querySelectorAll(`[id="${id}"] *`)]
    .flatMap((e) => [getComputedStyle(e).fill, getComputedStyle(e).stroke])
    .map(parse).filter(Boolean);
  // Every colour that may lie under a text at a point, from the top down to one that covers.
  const under = (text, x, y) => {
    const found = [];
    for (const e of document.elementsFromPoint(x, y)) {
      if (e === text || text.contains(e) || e.closest('text')) continue;
      const style = getComputedStyle(e);
      const fill = e instanceof SVGElement && !(e instanceof SVGSVGElement)
        ? style.fill : style.backgroundColor;
      const pattern = /url\("?#([^")]+)/.exec(fill)?.[1];
      if (pattern) found.push(...inPattern(pattern));
      else if (parse(fill)) return [...found, parse(fill)];
    }
    return [...found, [255, 255, 255]];
  };
  const bad = [];
  document.querySelectorAll('svg text').forEach((text) => {
    if (text.textContent.trim() === '') return;
    text.scrollIntoView({ block: 'center', inline: 'center' });
    const style = getComputedStyle(text);
    const size = parseFloat(style.fontSize) * Math.abs(text.getScreenCTM().a);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const box = text.getBoundingClientRect();
    const ink = parse(style.fill);
    if (size < 9) bad.push(`"${text.textContent}" is ${size.toFixed(1)} px`);
    for (const part of [0.02, 0.25, 0.5, 0.75, 0.98]) {
      const x = box.left + part * box.width;
      const y = box.top + box.height / 2;
      const worst = Math.min(...under(text, x, y).map((colour) => contrast(ink, colour)));
      if (worst < (large ? 3 : 4.5)) {
        bad.push(`"${text.textContent}" in a picture: contrast ${worst.toFixed(1)}`);
        break;
      }
    }
  });
  window.scrollTo(0, 0);
  return bad;
}

// axe-core finds no violation. What it cannot tell of the contrast of text, because something is
// drawn behind it, is reckoned here, against the darkest that a shadow at the edge of a table is.
async function axe(paper) {
  const result = await window.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: !paper } },
    resultTypes: ['violations', 'incomplete'],
    preload: false,
  });
  const light = (rgb) => rgb.map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const shadow = light([204, 204, 204]);
  const bad = result.violations.flatMap((rule) => rule.nodes
    .map((node) => `${rule.id}: ${node.target.join(' ')} (${rule.help})`));
  // A heading of a group of rows is in doubt: axe looks for its cells in its own row only.
  const doubts = result.incomplete.filter((rule) => rule.id !== 'th-has-data-cells');
  for (const rule of doubts) {
    for (const node of rule.nodes) {
      const element = document.querySelector(node.target[0]);
      if (rule.id !== 'color-contrast') {
        bad.push(`${rule.id} is not certain: ${node.target.join(' ')}`);
      } else if (!element.closest('svg')) {
        const ink = getComputedStyle(element).color.match(/\d+/g).slice(0, 3).map(Number);
        const ratio = (shadow + 0.05) / (light(ink) + 0.05);
        if (ratio < 4.5) bad.push(`contrast ${ratio.toFixed(1)}: ${node.target.join(' ')}`);
      }
    }
  }
  return bad;
}

// Where the keyboard is, and whether that can be seen.
function focused() {
  const e = document.activeElement;
  const box = e.getBoundingClientRect();
  const style = getComputedStyle(e);
  return {
    name: e.textContent.trim(),
    id: e.id,
    seen: box.width > 0 && box.top < innerHeight && box.bottom > 0 && box.right > 0,
    ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
}

module.exports = { structure, links, width, paper, pictures, axe, focused };
