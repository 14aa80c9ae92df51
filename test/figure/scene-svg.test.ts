import { describe, expect, test } from 'vitest';
import { HUE_SCHEMES } from '../../src/figure/figure-colours.js';
import { circlePath, type Scene } from '../../src/figure/scene.js';
import { pictureSvg, sceneSvg, swatchSvg } from '../../src/figure/scene-svg.js';

const scene: Scene = {
  width: 200,
  height: 100,
  marks: [
    { kind: 'path', d: 'M0 0h9', fill: 'q4', code: '1', label: 'Nord <& "Süd"' },
    { kind: 'path', d: 'M0 9h9', fill: 'suppressed' },
    { kind: 'path', d: 'M9 9h9', stroke: 'surface', width: 2, dash: [3, 4] },
    { kind: 'group', x: 5, y: 6, scale: 0.5, marks: [{ kind: 'path', d: 'M1 1h1', fill: 'suppressed' }] },
    { kind: 'text', x: 1.234, y: 2, text: '<b>', size: 12, fill: 'text', halo: true },
  ],
};

test('a file stands alone: it has a ground and a title, and no colour of a page', () => {
  const svg = pictureSvg(scene, 'Karte & mehr');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 200 100" width="200" height="100"/);
  expect(svg).toContain('<title>Karte &amp; mehr</title>');
  expect(svg).not.toMatch(/currentColor|Canvas/);
});

test('in a page text and ground have the colours of the page', () => {
  const svg = sceneSvg(scene, { prefix: 'f', in: 'page' }).text;
  expect(svg).toContain('fill="currentColor"');
  expect(svg).toContain('stroke="Canvas"');
});

// Firefox has each of a hundred titles read on its own, whatever stands around them
test('a drawing with a table beside it is silent, a file says what it is', () => {
  expect(sceneSvg(scene, { prefix: 'f', in: 'page' }).text).toMatch(/^<svg [^>]*aria-hidden="true">\s*<defs>/);
  expect(pictureSvg(scene, 'Karte')).toMatch(/^<svg [^>]*role="img" aria-label="Karte">\s*<title>Karte<\/title>/);
});

test('what is said is text, whatever it looks like', () => {
  const svg = pictureSvg(scene, 'Karte');
  expect(svg).toContain('<title>Nord &lt;&amp; &quot;Süd&quot;</title>');
  expect(svg).toContain('>&lt;b&gt;</text>');
});

test('patterns are there once for each scale, and every use finds its own', () => {
  const svg = pictureSvg(scene, 'Karte');
  const ids = [...svg.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['soz-suppressed-1000', 'soz-suppressed-500']);
  expect([...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id)).toEqual(ids);
});

describe('a scheme of another hue', () => {
  test('colours the classes of a file', () => {
    const violet = HUE_SCHEMES.violet.classes[4]?.light ?? '';
    expect(pictureSvg(scene, 'Karte', 'violet')).toContain(`fill="${violet}"`);
    expect(pictureSvg(scene, 'Karte')).not.toContain(violet);
  });
});

test('a square of a legend has the colour, and what is drawn over it', () => {
  const svg = swatchSvg(['q2', 'uncertain'], { prefix: 'f', in: 'page' }).text;
  expect(svg.match(/<rect width="28"/g)).toHaveLength(2);
  expect(svg).toContain('url(#f-uncertain-1000)');
  expect(svg).toContain('aria-hidden="true"');
});

test('a circle begins and ends at its left', () => {
  expect(circlePath(10, 20, 4.04)).toBe('M6 20a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z');
});
