import { expect, fixture, html } from '@open-wc/testing';
import { kernScheme, languageAround } from '../../../components/internal/surroundings.js';

describe('the language of a place', () => {
  it('is that of the closest lang, German where we do not speak it', async () => {
    const root = await fixture(html`<div lang="fr"><p lang="en-GB"><b></b></p><i lang="de-AT"></i></div>`);
    expect(languageAround(root.querySelector('b') as Element)).to.equal('en');
    expect(languageAround(root.querySelector('i') as Element)).to.equal('de');
    expect(languageAround(root)).to.equal('de');
  });

  it('is looked for outside a shadow root', async () => {
    const host = await fixture(html`<div lang="en"></div>`);
    const inside = document.createElement('span');
    host.attachShadow({ mode: 'open' }).append(inside);
    expect(languageAround(inside)).to.equal('en');
  });
});

describe('the colour scheme of a KERN page', () => {
  it('is that of the closest theme', async () => {
    const root = await fixture(html`<div data-kern-theme="dark"><p></p></div>`);
    expect(kernScheme(root.querySelector('p') as Element)).to.equal('dark');
  });

  it('is what the page says itself, where it says one', async () => {
    const page = await fixture<HTMLElement>(html`<div><p></p></div>`);
    page.style.setProperty('--kern-color-layout-text-default', '#f5f5f5');
    const paragraph = page.querySelector('p') as Element;
    expect(kernScheme(paragraph)).to.be.oneOf(['light', 'dark']);
    page.style.setProperty('color-scheme', 'dark');
    expect(kernScheme(paragraph)).to.equal(undefined);
  });

  it('is none of our business where there is no KERN', async () => {
    expect(kernScheme(await fixture(html`<p></p>`))).to.equal(undefined);
  });
});
