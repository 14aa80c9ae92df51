import { readPeriod } from '../model/period.js';
import type { Planning } from '../model/planning/planning.js';
import type { Project, StaffCapacity } from '../model/planning/project.js';

/** Why a project has no month of beginning. */
export type NoStart = 'no-staff' | 'no-months' | 'predecessor' | 'no-capacity';

/** A project in the queue. */
export interface ScheduledProject {
  readonly id: string;
  /** First and last month; `last` is absent where nobody has said how long it takes. */
  readonly first?: string;
  readonly last?: string;
  /** False where its beginning was settled or is past. */
  readonly computed: boolean;
  /** Why there is no beginning. */
  readonly without?: NoStart;
}

/** Staff in one month. */
export interface StaffMonth {
  readonly month: string;
  readonly capacity: number;
  readonly needed: number;
  /** Projects running of which nobody has said what staff they take. */
  readonly unknown: number;
}

/** Projects in the order of their queue, and the staff they take. */
export interface Portfolio {
  readonly projects: readonly ScheduledProject[];
  readonly months: readonly StaffMonth[];
}

/** Over which months. */
export interface PortfolioSpan {
  /** Month: `2025-01`. */
  readonly from: string;
  readonly until: string;
}

/**
 * What starts when: projects with a settled beginning keep it; the others begin in the order of their priority, each in the first
 * month from which its staff is free for as long as it takes and what it waits for is done. Nothing is assumed: a
 * project without staff or duration is not scheduled, and says what is missing.
 *
 * @see docs/methods/planning-portfolio.md
 * @example
 * ```ts
 * portfolio(planningOf({ capacity: [{ from: '2025-01', staff: 1 }], projects: [{ id: 'a', title: { de: 'A' }, priority: 1, status: 'queued', staff: 1, months: 2 }] }), { from: '2025-01', until: '2025-12' }).projects // => [{ id: 'a', first: '2025-01', last: '2025-02', computed: true }]
 * ```
 */
export function portfolio({ projects, capacity }: Planning, { from, until }: PortfolioSpan): Portfolio {
  const [first, last] = [monthOf(from), monthOf(until)];
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    month: idOf(first + i),
    capacity: capacityIn(capacity, first + i),
    needed: 0,
    unknown: 0,
  }));
  const take = (start: number, end: number, staff: number | undefined): void => {
    for (let month = Math.max(start, first); month <= Math.min(end, last); month++) {
      const entry = months[month - first];
      if (!entry) continue;
      if (staff === undefined) entry.unknown++;
      else entry.needed += staff;
    }
  };
  const ends = new Map<string, number>();
  const placed = new Map<string, ScheduledProject>();
  const place = (project: Project, start: number, computed: boolean): void => {
    const { id, staff, months: length } = project;
    const end = length === undefined ? undefined : start + length - 1;
    take(start, end ?? last, staff);
    if (end !== undefined) ends.set(id, end);
    placed.set(id, { id, first: idOf(start), ...(end === undefined ? {} : { last: idOf(end) }), computed });
  };
  const open = projects.filter(({ status }) => status === 'queued' || status === 'running');
  for (const project of projects) if (project.status === 'done') ends.set(project.id, -Infinity);
  const inOrder = [...open].sort((a, b) => a.priority - b.priority);
  for (const project of inOrder) if (project.start !== undefined) place(project, monthOf(project.start), false);
  // what waits for others comes after them, whatever their priority
  let waiting = inOrder.filter(({ start }) => start === undefined);
  for (let before = -1; before !== waiting.length;) {
    before = waiting.length;
    const ready = waiting.find((project) => lacks(project) === undefined && isReady(project, ends));
    if (!ready) break;
    const start = earliest(ready, months, first, ends);
    if (start === undefined) placed.set(ready.id, { id: ready.id, computed: true, without: 'no-capacity' });
    else place(ready, start, true);
    waiting = waiting.filter((project) => project !== ready);
  }
  for (const project of waiting)
    placed.set(project.id, { id: project.id, computed: true, without: lacks(project) ?? 'predecessor' });
  return { projects: inOrder.flatMap(({ id }) => placed.get(id) ?? []), months };
}

function lacks({ staff, months }: Project): NoStart | undefined {
  if (staff === undefined) return 'no-staff';
  return months === undefined ? 'no-months' : undefined;
}

function isReady({ after = [] }: Project, ends: ReadonlyMap<string, number>): boolean {
  return after.every((id) => ends.has(id));
}

function earliest(
  { staff = 0, months: length = 1, after = [] }: Project,
  months: readonly { readonly capacity: number; readonly needed: number }[],
  first: number,
  ends: ReadonlyMap<string, number>,
): number | undefined {
  const notBefore = Math.max(first, ...after.map((id) => (ends.get(id) ?? 0) + 1));
  for (let start = notBefore; start + length <= first + months.length; start++) {
    const span = months.slice(start - first, start - first + length);
    // 0.1 + 0.2 full-time equivalents are 0.3
    if (span.every(({ capacity, needed }) => needed + staff <= capacity + 1e-9)) return start;
  }
  return undefined;
}

function capacityIn(capacity: readonly StaffCapacity[], month: number): number {
  const known = capacity.filter(({ from }) => monthOf(from) <= month).sort((a, b) => monthOf(a.from) - monthOf(b.from));
  return known.at(-1)?.staff ?? 0;
}

function monthOf(text: string): number {
  const period = readPeriod(text);
  return period ? 12 * period.year + Number(text.slice(5, 7) || 1) - 1 : NaN;
}

function idOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
