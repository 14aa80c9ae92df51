import { fixture } from '@open-wc/testing';
import type { Meta, Story } from 'virtual:stories';
import { waitUntil } from './components/wait.js';

type Shown = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** A story on the page: what it has put there, and the elements in it, once they show what they have to. */
export async function showStory(
  meta: Meta,
  story: Story,
): Promise<{
  readonly box: HTMLElement;
  readonly elements: readonly (HTMLElement & { readonly shadowRoot: ShadowRoot })[];
}> {
  const render = story.render ?? meta.render;
  if (render === undefined) throw new Error(`a story of ${meta.component} has no render function`);
  const args = { ...meta.args, ...story.args };
  const box = await fixture<HTMLElement>(render(args, { args }));
  const elements = [box, ...box.querySelectorAll<HTMLElement>('*')].filter(
    (element): element is Shown & { readonly shadowRoot: ShadowRoot } => element.shadowRoot !== null,
  );
  for (const element of elements) {
    await element.updateComplete;
    if (element.hasAttribute('src')) await waitUntil(() => !element.matches(':state(loading)'));
  }
  await story.play?.({ canvasElement: box.parentElement as HTMLElement });
  return { box, elements };
}
