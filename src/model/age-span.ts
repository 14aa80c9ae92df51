/** Ages in completed years, both included; without `to` there is no upper bound. */
export interface AgeSpan {
  readonly from: number;
  readonly to?: number;
}

const CODE = /^(\d{1,3})(?:-(\d{1,3})|(\+))?$/;

/**
 * The ages a category of a dimension of ages stands for: those it states, else those its code says as `17`, `15-17` or
 * `80+`. A total such as `all` has none.
 *
 * @example
 * ```ts
 * ageSpanOf({ code: '15-17' }) // => { from: 15, to: 17 }
 * ageSpanOf({ code: '80+' }) // => { from: 80 }
 * ageSpanOf({ code: 'u15', ages: { from: 0, to: 14 } }) // => { from: 0, to: 14 }
 * ageSpanOf({ code: 'all' }) // => undefined
 * ```
 */
export function ageSpanOf({ code, ages }: { readonly code: string; readonly ages?: AgeSpan }): AgeSpan | undefined {
  if (ages) return ages;
  const [, from, to, open] = CODE.exec(code) ?? [];
  if (from === undefined) return undefined;
  if (open) return { from: Number(from) };
  const last = Number(to ?? from);
  return last < Number(from) ? undefined : { from: Number(from), to: last };
}
