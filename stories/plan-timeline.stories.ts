import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { type Planning, planningOf, withPlanningViews } from '../src/index.js';
import { smallPlanning, TODAY } from '../test/fixtures/small-planning.js';
import '../components/plan-timeline/plan-timeline.js';

interface Args {
  planning?: Planning;
  today?: string;
  from?: string;
  until?: string;
  kind?: string;
  plan?: string;
  lang?: string;
}

const meta: Meta<Args> = {
  title: 'Plan timeline',
  component: 'soz-plan-timeline',
  args: { planning: smallPlanning, today: TODAY },
  render: ({ planning, today, from, until, kind, plan, lang }) =>
    html`<soz-plan-timeline
      .planning=${planning && withPlanningViews(planning)}
      today=${today ?? nothing}
      from=${from ?? nothing}
      until=${until ?? nothing}
      kind=${kind ?? nothing}
      plan=${plan ?? nothing}
      lang=${lang ?? 'de'}
    ></soz-plan-timeline>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Everything around today: what is overdue, what is due, what comes next. */
export const Timeline: Story = {};

/** One kind only. */
export const Reports: Story = { args: { kind: 'report' } };

/** All rows of one plan are marked. */
export const SelectedPlan: Story = { args: { plan: 'wohnen' } };

/** Other years than those around today. */
export const OtherYears: Story = { args: { from: '2020', until: '2035', kind: 'plan' } };

/** One plan, and nothing else. */
export const OnePlan: Story = {
  args: {
    planning: planningOf({
      plans: smallPlanning.plans.slice(1, 2),
      calendar: [
        { id: 'a', title: { de: 'Bericht zum Fachplan' }, kind: 'report', period: { from: '2026' }, plan: 'wohnen' },
      ],
    }),
  },
};

/** Many plans with all that belongs to them. */
export const ManyPlans: Story = { args: { planning: many(24), kind: 'plan' } };

export const English: Story = { args: { lang: 'en' } };

export const Loading: Story = { args: { planning: undefined } };

/** There is planning, but nothing with a date. */
export const Empty: Story = { args: { planning: planningOf({ goals: smallPlanning.goals }) } };

/** An address at which there is nothing. */
export const Failed: Story = {
  render: () => html`<soz-plan-timeline src="missing/planning.json" today=${TODAY} lang="de"></soz-plan-timeline>`,
};

function many(count: number): Planning {
  return planningOf({
    calendar: Array.from({ length: count }, (_, i) => ({
      id: `vorhaben-${i}`,
      title: { de: `Fachplan ${i + 1}: Vorlage im Stadtrat`, en: `Sector plan ${i + 1}: paper to the council` },
      kind: 'plan' as const,
      period: { from: `${2023 + (i % 6)}-Q${1 + (i % 4)}` },
    })),
  });
}
