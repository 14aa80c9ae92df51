/** Presses a control of the element of a story, as soon as it is there: a state that no attribute gives. */
export async function press(canvas: HTMLElement, selector: string): Promise<void> {
  const control = await controlOf(canvas, selector);
  control.click();
  await settled(control);
}

/** Types into a field of the element of a story. */
export async function type(canvas: HTMLElement, selector: string, text: string): Promise<void> {
  const field = await controlOf(canvas, selector);
  Object.assign(field, { value: text });
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(field);
}

async function controlOf(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  for (let frame = 0; frame < 600; frame++) {
    const host = [...canvas.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot);
    const control = host?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (control) return control;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`nothing to press: ${selector}`);
}

async function settled(control: HTMLElement): Promise<void> {
  const { host } = control.getRootNode() as ShadowRoot;
  await (host as HTMLElement & { readonly updateComplete: Promise<unknown> }).updateComplete;
  // what is opened is told of after that
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
