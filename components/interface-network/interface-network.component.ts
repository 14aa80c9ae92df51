import { html, type PropertyValues, type TemplateResult } from 'lit';
import {
  interfaceReading,
  interfacesOf,
  interfaceTable,
  type InterfaceView,
  type PublishedPlanning,
  textIn,
} from '../../src/index.js';
import { BoxWidth } from '../internal/box-width.js';
import type { FrameContent, NoContent } from '../internal/frame.js';
import { PlanningElement } from '../internal/planning-element.js';
import { titleIn } from '../internal/planning-words.js';
import { planningStyles } from '../internal/planning.styles.js';
import { RovingStops } from '../internal/roving-stops.js';
import { drawArcs } from './arcs-svg.js';
import { networkStyles } from './interface-network.styles.js';
import { planningTexts } from '../internal/texts.js';

type Node = InterfaceView['nodes'][number];

const KINDS = ['plan', 'office', 'department'] as const;

/**
 * Which plans and departments touch, as arcs along a line on which few of them cross. The one that is picked is shown with
 * all it touches and by what; picking a plan picks it for the group.
 *
 * @element soz-interface-network
 */
export class SozInterfaceNetwork extends PlanningElement {
  /** @internal */
  static override properties = { node: { state: true }, pointed: { state: true } };
  /** @internal */
  static override styles = [PlanningElement.styles, planningStyles, networkStyles];

  /** The picked department, or the office. */
  private node: string | undefined;
  /** Place under the pointer or the focus. */
  private pointed: number | undefined;

  /** There once something is drawn. */
  #view!: InterfaceView;

  constructor() {
    super();
    new RovingStops(this, () => this.renderRoot.querySelector('.plot'));
    new BoxWidth(this, () => this.renderRoot.querySelector('.diagram'));
  }

  protected override compose({ views }: PublishedPlanning): FrameContent | NoContent {
    const { language } = this;
    this.#view = views.interfaces;
    if (this.#view.arcs.length === 0) return { reason: planningTexts[language].none };
    return {
      ...this.#view.words[language],
      table: interfaceTable(this.#view, language),
      indicators: [],
      source: views.source[language],
      plot: this.#plot(),
      help: ['planning'],
    };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const target = this.renderRoot.querySelector<SVGSVGElement>('.arcs');
    const rows = [...this.renderRoot.querySelectorAll('.diagram .pick')];
    if (target) drawArcs(target, this.#view, rows, this.pointed ?? this.#place);
  }

  #plot(): TemplateResult {
    const { nodes, words } = this.#view;
    return html`<div class="network">
      <div class="diagram" @pointerleave=${() => (this.pointed = undefined)} @focusout=${() => (this.pointed = undefined)}>
        ${KINDS.map((kind) =>
          nodes.some((node) => node.kind === kind)
            ? html`<p class="kind" id=${kind}>${words[this.language].kinds[kind]}</p>
                <ul aria-labelledby=${kind}>
                  ${nodes.map((node, place) => (node.kind === kind ? this.#row(node, place) : ''))}
                </ul>`
            : '',
        )}
        <svg class="arcs" aria-hidden="true"></svg>
      </div>
      <div class="touches">${this.#touches()}</div>
    </div>`;
  }

  #row(node: Node, place: number): TemplateResult {
    const { language } = this;
    const point = (): void => {
      this.pointed = place;
    };
    return html`<li>
      <button
        type="button"
        class="pick"
        aria-pressed=${place === this.#place}
        @click=${() => this.#pick(node, place)}
        @pointerenter=${point}
        @focus=${point}
      >
        ${titleIn(node.title, language)}<span class="unseen">, ${textIn(node.said, language)}</span>
      </button>
    </li>`;
  }

  #touches(): TemplateResult {
    const { language } = this;
    const place = this.#place;
    const node = this.#view.nodes[place ?? -1];
    if (!node || place === undefined) return html`<p class="quiet">${planningTexts[language].choose}</p>`;
    return html`<p class="quiet">${textIn(node.said, language)}</p>
      <p class="chosen">${titleIn(node.title, language)}</p>
      <ul>
        ${interfacesOf(this.#view, place).map(
          ({ other, topics }) =>
            html`<li>
              <b>${titleIn(other.title, language)}</b>
              <ul>
                ${topics.map(({ title }) => html`<li>${titleIn(title, language)}</li>`)}
              </ul>
            </li>`,
        )}
      </ul>`;
  }

  /** Place of what is picked. */
  get #place(): number | undefined {
    const at = this.#view.nodes.findIndex(({ kind, id }) =>
      kind === 'plan' ? id === this.plan && this.node === undefined : id === this.node,
    );
    return at < 0 ? undefined : at;
  }

  #pick({ kind, id, title }: Node, place: number): void {
    const { language } = this;
    if (kind === 'plan') {
      this.node = undefined;
      this.pickPlan(id, textIn(title, language));
    } else this.node = this.node === id ? undefined : id;
    if (this.#place === place) this.announce(interfaceReading(this.#view, place, language));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soz-interface-network': SozInterfaceNetwork;
  }
}
