import { formatPeriod } from '../format/period.js';
import { cycleText } from '../format/planning/cycle-text.js';
import { planStanding } from '../format/planning/plan-sentence.js';
import type { Period } from '../model/period.js';
import { type Language, textIn } from '../model/text.js';
import type { FigureWords } from './figure-words.js';
import type { CycleModel, CycleStepModel } from './planning-cycle.js';

/** The name of a step: the city's own, else ours. */
export function stepName({ id, title }: CycleStepModel, language: Language): string {
  return title ? textIn(title, language) : cycleText(language).steps[id];
}

/** The words about the planning cycle: where most plans stand, and every plan as a table. */
export function cycleWords({ steps }: CycleModel, today: Period, language: Language): FigureWords {
  const text = cycleText(language);
  const all = steps.reduce((sum, { plans }) => sum + plans.length, 0);
  const counts = steps.flatMap((step) =>
    step.plans.length > 0 ? [text.counted(stepName(step, language), step.plans.length)] : [],
  );
  const [most] = [...steps].sort((a, b) => b.plans.length - a.plans.length);
  return {
    title:
      most && most.plans.length > 0 ? text.inStep(text.plans(most.plans.length), stepName(most, language)) : text.none,
    subtitle: text.subtitle,
    summary: text.summary(formatPeriod(today, { language }), text.plans(all), counts.join(', ')),
    table: {
      caption: text.subtitle,
      columns: text.columns,
      rows: steps.flatMap((step) =>
        step.plans.map(({ plan, said, due }) => ({
          heading: textIn(plan.shortTitle ?? plan.title, language),
          cells: [stepName(step, language), planStanding(plan, due, language), said ? text.said : text.derived].map(
            (each) => ({ text: each, spoken: each }),
          ),
        })),
      ),
    },
  };
}
