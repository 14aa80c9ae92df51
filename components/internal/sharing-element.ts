import type { PropertyValues } from 'lit';
import { FramedElement } from './framed-element.js';
import { GroupShare } from './group-share.js';
import { property } from './property.js';
import type { GroupMember, Picked } from './selection-group.js';

/**
 * The common ground of elements in which something is picked: it is shared with the group, and kept in the address of the
 * page where that is wished. A subclass says by {@link picked} what it is.
 */
export abstract class SharingElement<Data> extends FramedElement<Data> implements GroupMember {
  /** Elements of the same group share what is picked: indicator, period and areas; or the plan. */
  @property() group?: string;
  /** Keeps what is picked in the address of the page, under the `id` of the element. */
  @property({ type: Boolean, attribute: 'address-state' }) addressState = false;

  /** @internal */
  protected readonly share = new GroupShare(this);
  readonly #address = this.lazy(async () => new (await import('./address-state.part.js')).AddressState(this));

  /** @internal */
  abstract get picked(): Picked;
  /** @internal */
  abstract set picked(picked: Picked);

  /** What the address of the page says is known before anything is shown. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.addressState || this.#address.ask()) return super.scheduleUpdate();
    return this.#address.fetched?.then(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.share.update();
    super.willUpdate(changed);
  }

  protected get link(): string | undefined {
    return this.#address.module?.link;
  }
}
