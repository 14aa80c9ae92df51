import { html, type PropertyValues, type TemplateResult } from 'lit';
import {
  type DiagramNode,
  type InterfaceDiagram,
  interfaceReading,
  interfacesOf,
  interfaceText,
  interfaceWords,
  planningSource,
  type PublishedPlanning,
  textIn,
} from '../../src/index.js';
import { BoxWidth } from '../internal/box-width.js';
import type { FrameContent, NoContent } from '../internal/frame.js';
import { PlanningElement } from '../internal/planning-element.js';
import { planningStyles } from '../internal/planning.styles.js';
import { RovingStops } from '../internal/roving-stops.js';
import { drawArcs } from './arcs-svg.js';
import { networkStyles } from './interface-network.styles.js';
import { planningTexts } from '../internal/texts.js';

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

  #diagram: InterfaceDiagram = { nodes: [], arcs: [], isolated: [] };

  constructor() {
    super();
    new RovingStops(this, () => this.renderRoot.querySelector('.plot'));
    new BoxWidth(this, () => this.renderRoot.querySelector('.diagram'));
  }

  protected override compose({ documents, views }: PublishedPlanning): FrameContent | NoContent {
    const { language } = this;
    this.#diagram = views.interfaces;
    if (this.#diagram.arcs.length === 0) return { reason: planningTexts[language].none };
    return {
      ...interfaceWords(this.#diagram, language),
      indicators: [],
      source: planningSource(documents, language),
      plot: this.#plot(),
      help: planningTexts[language].help,
    };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const target = this.renderRoot.querySelector<SVGSVGElement>('.arcs');
    const rows = [...this.renderRoot.querySelectorAll('.diagram .pick')];
    if (target) drawArcs(target, this.#diagram, rows, this.pointed ?? this.#place);
  }

  #plot(): TemplateResult {
    const { nodes } = this.#diagram;
    const text = interfaceText(this.language);
    return html`<div class="network">
      <div class="diagram" @pointerleave=${() => (this.pointed = undefined)} @focusout=${() => (this.pointed = undefined)}>
        ${KINDS.map((kind) =>
          nodes.some((node) => node.kind === kind)
            ? html`<p class="kind" id=${kind}>${text.kinds[kind]}</p>
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

  #row(node: DiagramNode, place: number): TemplateResult {
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
        ${textIn(node.title, this.language)}
        <span class="unseen">, ${interfaceText(this.language).interfaces(node.degree)}</span>
      </button>
    </li>`;
  }

  #touches(): TemplateResult {
    const { language } = this;
    const place = this.#place;
    const node = place === undefined ? undefined : this.#diagram.nodes[place];
    if (!node || place === undefined) return html`<p class="quiet">${planningTexts[this.language].choose}</p>`;
    const text = interfaceText(language);
    return html`<p class="quiet">${text.interfaces(node.degree)}</p>
      <p class="chosen">${textIn(node.title, language)}</p>
      <ul>
        ${interfacesOf(this.#diagram, place).map(
          ({ other, topics }) =>
            html`<li>
              <b>${textIn(other.title, language)}</b>
              <ul>
                ${topics.map(({ title }) => html`<li>${textIn(title, language)}</li>`)}
              </ul>
            </li>`,
        )}
      </ul>`;
  }

  /** Place of what is picked. */
  get #place(): number | undefined {
    const at = this.#diagram.nodes.findIndex(({ kind, id }) =>
      kind === 'plan' ? id === this.plan && this.node === undefined : id === this.node,
    );
    return at < 0 ? undefined : at;
  }

  #pick(node: DiagramNode, place: number): void {
    const { kind, id } = node;
    const name = textIn(node.title, this.language);
    if (kind === 'plan') {
      this.node = undefined;
      this.pickPlan(id, name);
    } else this.node = this.node === id ? undefined : id;
    if (this.#place === place) this.announce(interfaceReading(this.#diagram, place, this.language));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soz-interface-network': SozInterfaceNetwork;
  }
}
