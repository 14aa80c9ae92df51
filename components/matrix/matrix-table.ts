import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  type Language,
  type MatrixCell,
  matrixCellText,
  type MatrixColumn,
  matrixColumnHead,
  type MatrixModel,
  type MatrixOrder,
  type MatrixRow,
  type Period,
} from '../../src/index.js';

/** What the table depends on beside the data. */
export interface MatrixTableContent {
  readonly caption: string;
  /** Name of the level, above the names of areas. */
  readonly corner: string;
  readonly period: Period;
  readonly model: MatrixModel;
  /** In the order in which they are shown. */
  readonly rows: readonly MatrixRow[];
  readonly order: MatrixOrder | undefined;
  /** Codes of the selected areas. */
  readonly selected: ReadonlySet<string>;
  /** Id of the indicator the group looks at. */
  readonly indicator: string | undefined;
}

/** What a reader does to the table. */
export interface MatrixTableEvents {
  readonly sort: (column: number) => void;
  readonly pick: (code: string) => void;
}

/** The matrix as a table: the city's row belongs to the head, and stays in sight with it. */
export function matrixTable(
  content: MatrixTableContent,
  { sort, pick }: MatrixTableEvents,
  language: Language,
): TemplateResult {
  const { caption, corner, model, rows, selected } = content;
  const cells = (row: MatrixRow): TemplateResult[] =>
    row.cells.map((cell, i) => matrixCell(cell, model.columns[i], language));
  return html`<table>
    <caption class="unseen">${caption}</caption>
    <thead>
      <tr>
        <th scope="col" class="corner">${corner}</th>
        ${model.columns.map((column, i) => columnHead(column, i, content, () => sort(i), language))}
      </tr>
      ${
        model.reference
          ? html`<tr class="reference">
              <th scope="row">${model.reference.area.name}</th>
              ${cells(model.reference)}
            </tr>`
          : nothing
      }
    </thead>
    <tbody>
      ${rows.map((row) => {
        const isSelected = selected.has(row.area.code);
        return html`<tr class=${isSelected ? 'selected' : ''}>
          <th scope="row">
            <button type="button" tabindex="-1" aria-pressed=${isSelected} @click=${() => pick(row.area.code)}>
              ${row.area.name}
            </button>
          </th>
          ${cells(row)}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function columnHead(
  column: MatrixColumn,
  index: number,
  { order, period: asked, indicator: chosen }: MatrixTableContent,
  sort: () => void,
  language: Language,
): TemplateResult {
  const { indicator } = column.table;
  const { name, unit } = matrixColumnHead(column, asked, language);
  const direction = order?.column === index ? order.direction : 'none';
  return html`<th scope="col" aria-sort=${direction} class=${indicator.id === chosen ? 'chosen' : ''}>
    <button type="button" tabindex="-1" @click=${sort}>
      <span class="name">${name}</span>
      <span class="unit">${unit}</span>
      <svg class="arrow" width="10" height="12" viewBox="0 0 10 12" aria-hidden="true">
        ${svg`<path class="up" d="M5,0l4,4.5h-8z"></path><path class="down" d="M5,12l4,-4.5h-8z"></path>`}
      </svg>
    </button>
  </th>`;
}

/** Eyes get the sign, ears its meaning; a plain number is the same for both. */
function matrixCell(cell: MatrixCell, column: MatrixColumn | undefined, language: Language): TemplateResult {
  const { status, tint, special } = cell;
  const { text, spoken } = matrixCellText(cell, column, language);
  const look = tint === undefined ? (special ?? '') : `tint-${tint}`;
  return status === 0
    ? html`<td class=${look}>${text}</td>`
    : html`<td class=${look}><span aria-hidden="true">${text}</span><span class="unseen">${spoken}</span></td>`;
}
