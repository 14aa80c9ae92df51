import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { type Planning, planningOf, withPlanningViews } from '../src/index.js';
import { smallPlanning } from '../test/fixtures/small-planning.js';
import '../components/interface-network/interface-network.js';

interface Args {
  planning?: Planning;
  plan?: string;
  lang?: string;
}

const meta: Meta<Args> = {
  title: 'Interface network',
  component: 'soz-interface-network',
  args: { planning: smallPlanning },
  render: ({ planning, plan, lang }) =>
    html`<soz-interface-network
      .planning=${planning && withPlanningViews(planning)}
      plan=${plan ?? nothing}
      lang=${lang ?? 'de'}
    ></soz-interface-network>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Plans, the office itself and departments, ordered so that few arcs cross. */
export const Network: Story = {};

/** A plan with all it touches. */
export const SelectedPlan: Story = { args: { plan: 'wohnen' } };

/** Two plans that touch, and nothing else. */
export const OneInterface: Story = {
  args: { planning: planningOf({ plans: smallPlanning.plans, interfaces: smallPlanning.interfaces.slice(0, 1) }) },
};

/** Many plans. */
export const ManyPlans: Story = { args: { planning: many(24) } };

export const English: Story = { args: { lang: 'en', plan: 'teilhabe' } };

export const Loading: Story = { args: { planning: undefined } };

/** There is planning, but no interface is recorded. */
export const Empty: Story = { args: { planning: planningOf({ plans: smallPlanning.plans }) } };

/** An address at which there is nothing. */
export const Failed: Story = {
  render: () => html`<soz-interface-network src="missing/planning.json" lang="de"></soz-interface-network>`,
};

function many(count: number): Planning {
  const id = (i: number): string => `plan-${i % count}`;
  return planningOf({
    plans: Array.from({ length: count }, (_, i) => ({
      id: id(i),
      title: { de: `Fachplan ${i + 1}`, en: `Sector plan ${i + 1}` },
      kind: 'sector-plan' as const,
      status: 'adopted' as const,
    })),
    interfaces: Array.from({ length: 2 * count }, (_, i) => ({
      plans: [id(i), id(i * 3 + 1)] as const,
      topics: [{ title: { de: `Thema ${i + 1}`, en: `Topic ${i + 1}` } }],
    })).filter(({ plans: [a, b] }) => a !== b),
  });
}
