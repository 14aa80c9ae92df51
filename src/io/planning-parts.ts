import * as v from 'valibot';
import { RHYTHMS } from '../model/planning/calendar.js';
import { FIELDS_OF_ACTION } from '../model/planning/task.js';
import { id } from './config-values.js';
import { localText } from './local-text.js';

// what the lists of planning have in common beside `config-values`; the message of a check is the name of what it expects
export const period = v.pipe(v.string(), v.regex(/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-\d\d)?|\/\d\d)?$/, 'period'));
export const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM'));
export const text = v.pipe(
  v.union([v.string(), v.strictObject({ de: v.string(), en: v.optional(v.string()) })]),
  v.transform(localText),
);
export const texts = v.optional(v.array(text));
export const ids = v.optional(v.array(id));
export const name = v.optional(v.string());
export const field = v.picklist(FIELDS_OF_ACTION);

export const source = v.optional(
  v.array(
    v.strictObject({
      document: id,
      section: name,
      table: name,
      page: v.optional(v.number()),
      note: v.optional(text),
    }),
  ),
);

export const span = v.strictObject({ from: period, until: v.optional(period) });

export const rhythm = v.strictObject({
  every: v.picklist(RHYTHMS),
  from: v.optional(period),
  until: v.optional(period),
});

export const indicators = v.optional(
  v.array(
    v.strictObject({
      /** An indicator of the workspace. */
      indicator: id,
      target: v.optional(
        v.union([
          v.strictObject({ atLeast: v.number(), by: period }),
          v.strictObject({ atMost: v.number(), by: period }),
        ]),
      ),
      area: name,
      note: v.optional(text),
    }),
  ),
);
