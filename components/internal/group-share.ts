import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type GroupMember, joinGroup, leaveGroup, pointInGroup, shareInGroup } from './selection-group.js';

/** An element that may be in a group. */
type Sharing = ReactiveControllerHost & GroupMember & { readonly group?: string };

/** Keeps an element in the group that it names, for as long as it is on the page. */
export class GroupShare implements ReactiveController {
  readonly #host: Sharing;
  #joined: string | undefined;

  constructor(host: Sharing) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#join(this.#host.group);
  }

  hostDisconnected(): void {
    this.#join(undefined);
  }

  /** Tells the group what the element has, and takes over what it has not; before the element composes anything. */
  update(): void {
    const { group } = this.#host;
    if (group !== this.#joined) this.#join(group);
    else if (group) shareInGroup(group, this.#host);
  }

  /** Tells the group at which area a reader points. */
  point(area: string | undefined): void {
    if (this.#joined) pointInGroup(this.#joined, this.#host, area);
  }

  #join(group: string | undefined): void {
    if (this.#joined) leaveGroup(this.#joined, this.#host);
    if (group) joinGroup(group, this.#host);
    this.#joined = group;
  }
}
