import { executeServerCommand, resetMouse, setViewport } from '@web/test-runner-commands';

// Windows are used for several files, in an order that nobody knows: what one leaves behind would be another's weather.

let isPointed = true;
addEventListener('pointermove', () => (isPointed = true), { capture: true });

async function takePointerAway(): Promise<void> {
  if (isPointed) await resetMouse();
  isPointed = false;
}

before(async () => {
  await setViewport({ width: 800, height: 600 });
  await executeServerCommand('media-features', []);
  await takePointerAway();
});

afterEach(async () => {
  await takePointerAway();
  (document.activeElement as HTMLElement | null)?.blur();
});
