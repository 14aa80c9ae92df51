import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { type Planning, planningOf, withPlanningViews } from '../src/index.js';
import { smallPlanning, TODAY } from '../test/fixtures/small-planning.js';
import '../components/planning-cycle/planning-cycle.js';

interface Args {
  planning?: Planning;
  today?: string;
  plan?: string;
  lang?: string;
}

const meta: Meta<Args> = {
  title: 'Planning cycle',
  component: 'soz-planning-cycle',
  args: { planning: smallPlanning, today: TODAY },
  render: ({ planning, today, plan, lang }) =>
    html`<soz-planning-cycle
      .planning=${planning && withPlanningViews(planning)}
      today=${today ?? nothing}
      plan=${plan ?? nothing}
      lang=${lang ?? 'de'}
    ></soz-planning-cycle>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Every plan at its step. The city names no steps of its own, and the element says that these are ours. */
export const Cycle: Story = {};

export const SelectedPlan: Story = { args: { plan: 'wohnen' } };

/** Steps that the city names itself, with where they are from. */
export const OwnSteps: Story = {
  args: {
    planning: {
      ...smallPlanning,
      cycle: {
        steps: [
          { id: 'analysis', title: { de: 'Bestandsaufnahme' }, text: { de: 'Daten und Angebote' } },
          { id: 'drafting', title: { de: 'Planung' } },
          { id: 'implementation', title: { de: 'Umsetzung' } },
          { id: 'evaluation', title: { de: 'Wirkungskontrolle' } },
        ],
        note: { de: 'Nach der Rahmenplanung der Stadt Kleinau (erfunden).' },
      },
    },
  },
};

export const OnePlan: Story = { args: { planning: planningOf({ plans: smallPlanning.plans.slice(3, 4) }) } };

/** Many plans at every step. */
export const ManyPlans: Story = {
  args: {
    planning: planningOf({
      plans: Array.from({ length: 3 }, (_, i) =>
        smallPlanning.plans.map((plan) => ({ ...plan, id: `${plan.id}-${i}` })),
      ).flat(),
    }),
  },
};

export const English: Story = { args: { lang: 'en' } };

export const Loading: Story = { args: { planning: undefined } };

/** There is planning, but no plan in the cycle. */
export const Empty: Story = { args: { planning: planningOf({ goals: smallPlanning.goals }) } };

/** An address at which there is nothing. */
export const Failed: Story = {
  render: () => html`<soz-planning-cycle src="missing/planning.json" today=${TODAY} lang="de"></soz-planning-cycle>`,
};
