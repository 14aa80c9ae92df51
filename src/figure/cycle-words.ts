import { formatPeriod } from '../format/period.js';
import { cycleText } from '../format/planning/cycle-text.js';
import type { Period } from '../model/period.js';
import { type Language, textIn } from '../model/text.js';
import type { FigureWords } from './figure-words.js';
import type { CycleStepModel } from './planning-cycle.js';

/** The words about the planning cycle: where most plans stand, and every plan as a table. */
export function cycleWords(steps: readonly CycleStepModel[], today: Period, language: Language): FigureWords {
  const text = cycleText(language);
  const all = steps.reduce((sum, { plans }) => sum + plans.length, 0);
  const counts = steps.flatMap((step) =>
    step.plans.length > 0 ? [text.counted(textIn(step.title, language), step.plans.length)] : [],
  );
  const [most] = [...steps].sort((a, b) => b.plans.length - a.plans.length);
  return {
    title:
      most && most.plans.length > 0
        ? text.inStep(text.plans(most.plans.length), textIn(most.title, language))
        : text.none,
    subtitle: text.subtitle,
    summary: text.summary(formatPeriod(today, { language }), text.plans(all), counts.join(', ')),
    table: {
      caption: text.subtitle,
      columns: text.columns,
      rows: steps.flatMap((step) =>
        step.plans.map(({ title, standing, said }) => ({
          heading: textIn(title, language),
          cells: [textIn(step.title, language), textIn(standing, language), said ? text.said : text.derived].map(
            (each) => ({ text: each, spoken: each }),
          ),
        })),
      ),
    },
  };
}
