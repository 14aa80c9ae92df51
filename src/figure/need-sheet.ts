import { fieldOfActionName } from '../format/planning/field-of-action.js';
import { planningMatrixText } from '../format/planning/planning-matrix-text.js';
import type { Planning } from '../model/planning/planning.js';
import {
  FIELD_STATES,
  type FieldAssessment,
  FIELDS_OF_ACTION,
  type FieldState,
  type TaskAssessment,
} from '../model/planning/task.js';
import { type Language, textIn } from '../model/text.js';
import type { SheetCell, SheetGroup } from './matrix-sheet.js';
import type { PlanningFigure } from './planning-figure.js';
import { thoseWithMost } from './those-with-most.js';

const SIGNS: Readonly<Record<FieldState, string>> = { present: '✓', absent: '✗', 'not-relevant': '–' };
const NEED = '➜';

/** Tasks by fields of action: what there is, and what has to be developed. The tasks of an area stand together. */
export function needSheet(planning: Planning, language: Language): PlanningFigure | undefined {
  const text = planningMatrixText(language).needs;
  const { assessments } = planning;
  if (assessments.length === 0) return undefined;
  const cell = ({ state, need, text: detail }: FieldAssessment): SheetCell => {
    const said = detail ? textIn(detail, language) : '';
    const shown = [SIGNS[state], need ? NEED : '', said].filter(Boolean).join(' ');
    const spoken = [text.state[state], need ? text.need : ''].filter(Boolean).join(', ');
    return {
      text: shown,
      spoken: said ? `${spoken}: ${said}` : spoken,
      look: need ? 'need' : state,
      value: need ? 3 : FIELD_STATES.length - 1 - FIELD_STATES.indexOf(state),
    };
  };
  const fields = assessments.flatMap((each) => FIELDS_OF_ACTION.map((field) => ({ field, ...each.fields[field] })));
  const needs = fields.filter(({ need }) => need);
  const perField = FIELDS_OF_ACTION.map((field) => needs.filter((each) => each.field === field).length);
  const count = (state: FieldState): number => fields.filter((each) => each.state === state).length;
  const name = (field: (typeof FIELDS_OF_ACTION)[number]): string => fieldOfActionName(field, language);
  return {
    sheet: {
      kind: 'states',
      caption: text.subtitle,
      corner: text.corner,
      columns: FIELDS_OF_ACTION.map((id) => ({ id, heading: upperFirst(name(id)) })),
      groups: byTaskArea(planning, language).map(({ heading, assessed }) => ({
        ...(heading !== undefined && { heading }),
        rows: assessed.map(({ id, title, fields }) => ({
          id,
          heading: textIn(title, language),
          cells: FIELDS_OF_ACTION.map((field) => cell(fields[field])),
        })),
      })),
      keys: [
        ...FIELD_STATES.map((state) => ({ sign: SIGNS[state], label: text.state[state], look: state })),
        { sign: NEED, label: text.need, look: 'need' },
      ],
    },
    title:
      needs.length > 0
        ? text.title(needs.length, fields.length, ...thoseWithMost(FIELDS_OF_ACTION.map(name), perField))
        : text.noneTitle,
    summary: text.summary(count('present'), count('absent'), count('not-relevant'), needs.length),
  };
}

/** Assessments by the area of their first task, in the order of areas; those of no area last. */
function byTaskArea(
  { assessments, tasks, taskAreas }: Planning,
  language: Language,
): (Pick<SheetGroup, 'heading'> & { readonly assessed: readonly TaskAssessment[] })[] {
  const areaOf = new Map(tasks.map(({ id, areas }) => [id, areas[0]]));
  const areas = [...taskAreas.map(({ id, title }) => ({ id, heading: textIn(title, language) })), { id: undefined }];
  const known = new Set(taskAreas.map(({ id }) => id));
  const home = ({ tasks: own }: TaskAssessment): string | undefined => {
    const area = areaOf.get(own[0] ?? '');
    return area !== undefined && known.has(area) ? area : undefined;
  };
  return areas
    .map(({ id, ...rest }) => ({ ...rest, assessed: assessments.filter((each) => home(each) === id) }))
    .filter(({ assessed }) => assessed.length > 0);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
