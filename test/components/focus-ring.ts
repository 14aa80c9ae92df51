import { executeServerCommand } from '@web/test-runner-commands';
import { contrast } from './contrast.js';
import { afterLayout } from './wait.js';

/** A sign of focus stands out from what was there before by so much (WCAG 2.4.13). */
const STANDS_OUT = 3;
/** How far around an element a ring may lie. */
const AROUND = 6;

/** The control that has the focus, in whichever shadow tree. */
export function focused(root: Document | ShadowRoot = document): HTMLElement | null {
  const active = root.activeElement as HTMLElement | null;
  return active?.shadowRoot?.activeElement ? focused(active.shadowRoot) : active;
}

/**
 * How many pixels around a control, or around that entry of it that is active, are there for the focus alone, for each
 * pixel of its outline. Pictures are compared, not styles: a ring that something covers or cuts off is none.
 */
export async function ringOf(element: HTMLElement): Promise<number> {
  const entry = element.getAttribute('aria-activedescendant') ?? '';
  const ringed = (element.getRootNode() as ShadowRoot).getElementById(entry) ?? element;
  ringed.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = ringed.getBoundingClientRect();
  const clip = {
    x: x + scrollX - AROUND,
    y: y + scrollY - AROUND,
    width: width + 2 * AROUND,
    height: height + 2 * AROUND,
  };
  const [withFocus, without] = [await pixelsOf(clip), await withoutFocus(element, () => pixelsOf(clip))];
  let different = 0;
  for (let i = 0; i < withFocus.length; i += 4) if (contrastAt(withFocus, without, i) >= STANDS_OUT) different++;
  return different / (2 * (width + height));
}

async function withoutFocus<T>(element: HTMLElement, look: () => Promise<T>): Promise<T> {
  element.blur();
  await afterLayout();
  const seen = await look();
  element.focus();
  await afterLayout();
  return seen;
}

async function pixelsOf(clip: object): Promise<Uint8ClampedArray> {
  const image = new Image();
  image.src = await executeServerCommand('screenshot', { name: 'focus', clip, scale: 1 });
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

function contrastAt(a: Uint8ClampedArray, b: Uint8ClampedArray, at: number): number {
  if (a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2]) return 1;
  const colour = (pixels: Uint8ClampedArray): string => `rgb(${pixels.subarray(at, at + 3).join(' ')})`;
  return contrast(colour(a), colour(b));
}
