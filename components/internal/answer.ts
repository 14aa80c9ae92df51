import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Checked, hasErrors, problem, type Problem } from '../../src/index.js';
import { NearView } from './near-view.js';

/** The answer to what an element asked the network for last; the element updates when it comes. */
export class Answer<T> implements ReactiveController {
  value: T | undefined;
  problems: readonly Problem[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #view: NearView;
  #file: string | undefined;
  #asked: string | undefined;
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#view = new NearView(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#request?.abort();
    this.#asked = undefined;
  }

  /**
   * Asks something of a file once the element is worth it, unless this was asked last, also where that failed: see {@link retry}. Until the answer comes,
   * and where it is none, the one before stays, but for that from another file.
   *
   * @param question - Anything that tells one question from the next.
   * @param find - Nothing where nothing has to be fetched.
   */
  ask(file: string, question: string, find: ((signal: AbortSignal) => Promise<Checked<T>>) | undefined): void {
    if (!this.#view.isNear || (file === this.#file && question === this.#asked)) return;
    this.#request?.abort();
    if (file !== this.#file) this.value = undefined;
    this.#file = file;
    this.#asked = question;
    this.problems = [];
    if (find) void this.#wait(file, find);
  }

  retry(): void {
    this.#asked = undefined;
    this.problems = [];
    this.#host.requestUpdate();
  }

  async #wait(file: string, find: (signal: AbortSignal) => Promise<Checked<T>>): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const found = await find(request.signal);
      if (request.signal.aborted) return;
      this.problems = found.problems;
      if (!hasErrors(found.problems)) this.value = found.value;
    } catch (error) {
      if (request.signal.aborted) return;
      this.problems = [problem('file-unreadable', { file, reason: String(error) })];
    }
    this.#host.requestUpdate();
  }
}
