import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import storyFiles, { type Story } from 'virtual:stories';
import { afterLayout } from './components/wait.js';
import { faultsOf } from './cut-text.js';
import { showStory } from './show-story.js';

const COLUMNS = 20;
const ROWS = 14;
const LEVELS = 16;
/** Letters are drawn a little differently by each release of a browser; what is lost or moved differs by far more. */
const TOLERANCE = { everywhere: 0.6, anywhere: 6 };

/** How light each field of a picture is, field by field, and the height of it: what a glance sees. */
async function lookOf(address: string): Promise<string> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: COLUMNS, height: ROWS });
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, COLUMNS, ROWS);
  const { data } = context.getImageData(0, 0, COLUMNS, ROWS);
  const fields = Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * i, 4 * i + 3);
    return Math.min(LEVELS - 1, Math.floor(((0.3 * red + 0.6 * green + 0.1 * blue) / 256) * LEVELS)).toString(LEVELS);
  });
  return fields.join('');
}

function difference(a: string, b: string): { readonly everywhere: number; readonly anywhere: number } {
  const steps = Array.from(a, (level, i) => Math.abs(parseInt(level, LEVELS) - parseInt(b[i] ?? '0', LEVELS)));
  return { everywhere: steps.reduce((sum, step) => sum + step, 0) / steps.length, anywhere: Math.max(...steps) };
}

/** Pixels of a sheet of A4 between its margins, and of two windows. */
const [PAPER, WINDOW, PHONE] = [680, 1000, 320];

async function expectToLookAsBefore(element: HTMLElement, name: string, medium: string): Promise<void> {
  // elements turn dark with their page, never on one that stays light
  document.documentElement.style.colorScheme = medium === 'dark' ? 'dark' : '';
  await executeServerCommand('medium', medium);
  await afterLayout();
  expect([...faultsOf(element)], `${name}: how texts lie`).to.deep.equal([]);
  const { x, y, width, height } = element.getBoundingClientRect();
  const clip = { x: x + scrollX, y: y + scrollY, width, height };
  const look = await lookOf(await executeServerCommand('screenshot', { name, clip }));
  const known = await executeServerCommand<string, { name: string; look: string }>('known-look', { name, look });
  expect(known, `${name} is not known yet: run the tests with --update-snapshots and look at it`).not.to.equal('');
  const { everywhere, anywhere } = difference(look, known);
  expect(everywhere, `${name} differs everywhere`).to.be.below(TOLERANCE.everywhere);
  expect(anywhere, `${name} differs in one place`).to.be.at.most(TOLERANCE.anywhere);
}

afterEach(() => executeServerCommand('medium', 'light'));

for (const { default: meta, ...stories } of Object.values(storyFiles))
  describe(`${meta.component} looks`, () => {
    // painted after any number of frames, and its table longer than any picture: district-map-canvas.spec.ts looks at its dots
    const looked = Object.entries(stories).filter(([, { tags }]) => !tags?.includes('painted'));
    const show = async (story: Story): Promise<HTMLElement> => {
      const { box } = await showStory(meta, story);
      await document.fonts.ready;
      return box;
    };
    const inWindow = (width: number, title: string, look: (story: Story, name: string) => Promise<void>): void => {
      describe(`in ${width} px`, () => {
        // once for all stories: to change it takes as long as to show a story
        before(() => setViewport({ width, height: 900 }));
        for (const [name, story] of looked)
          it(`${name} as before${title}`, () => look(story, `${meta.component} ${name}`));
      });
    };

    inWindow(WINDOW, '', async (story, name) => {
      const element = await show(story);
      for (const medium of ['light', 'dark', 'forced colours'])
        await expectToLookAsBefore(element, `${name}, ${medium}`, medium);
    });

    inWindow(PAPER, ' on paper, with its table', async (story, name) => {
      const element = await show(story);
      dispatchEvent(new Event('beforeprint'));
      await expectToLookAsBefore(element, `${name}, print`, 'print');
      dispatchEvent(new Event('afterprint'));
    });

    inWindow(PHONE, ' on 320 px, and without anything beyond the edge', async (story, name) => {
      const element = await show(story);
      expect(document.documentElement.scrollWidth).to.be.at.most(PHONE);
      await expectToLookAsBefore(element, `${name}, 320 px`, 'light');
    });
  });
