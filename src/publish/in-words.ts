import { areaFacts } from '../figure/area-facts.js';
import { choosePeriod } from '../figure/period-choice.js';
import { wholeCity } from '../figure/whole-city.js';
import { pageText } from '../format/page/page-text.js';
import { areaSummary } from '../format/sentences/area.js';
import type { Publication, Topic } from '../model/publication.js';
import type { Language } from '../model/text.js';
import { type Html, html } from '../format/html.js';

/** The indicators of a topic for the city as a whole, each in a few sentences; nothing where no area is the whole city. */
export function inWords({ tables }: Publication, topic: Topic, language: Language): Html | undefined {
  const texts = topic.indicators.flatMap((id) => {
    const table = tables.get(id);
    const city = table && wholeCity(table.areas);
    const period = city && choosePeriod(table, [city]);
    return period ? [areaSummary(areaFacts(table, city, period), language)] : [];
  });
  if (texts.length === 0) return undefined;
  const { wordsHeading } = pageText(language);
  return html`<section aria-labelledby="worte">
<h2 id="worte">${wordsHeading}</h2>
<ul>
${texts.map((text) => html`<li>${text}</li>`)}
</ul>
</section>`;
}
