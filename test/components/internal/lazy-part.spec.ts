import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LazyPart } from '../../../components/internal/lazy-part.js';

class Host extends LitElement {
  updates = 0;
  protected override updated(): void {
    this.updates++;
  }
}
customElements.define('lazy-part-host', Host);

/** Opens and closes what stands around a part, as its `toggle` tells it. */
const toggle = (part: LazyPart<object>, open: boolean): void => {
  const details = Object.assign(document.createElement('details'), { open });
  part.onToggle({ currentTarget: details } as unknown as Event);
};

describe('a part that is fetched when it is asked for', () => {
  it('is asked for again when it is opened again, and is missing no longer meanwhile', async () => {
    const host = new Host();
    document.body.append(host);
    const answers: ((came: boolean) => void)[] = [];
    const part = new LazyPart(host, async () => {
      if (!(await new Promise<boolean>((answer) => answers.push(answer)))) throw new Error('404');
      return {};
    });
    toggle(part, true);
    answers[0]?.(false);
    await part.fetched;
    expect(part.isMissing).to.equal(true);
    await host.updateComplete;
    const before = host.updates;
    toggle(part, false);
    expect(answers).to.have.length(1);
    toggle(part, true);
    expect(part.isMissing).to.equal(false);
    await host.updateComplete;
    expect(host.updates).to.be.greaterThan(before);
    answers[1]?.(true);
    await part.fetched;
    expect(part.module).to.deep.equal({});
    expect(part.isMissing).to.equal(false);
    host.remove();
  });
});
