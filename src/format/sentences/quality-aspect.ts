import type { QualityAspect } from '../../model/quality.js';
import type { LocalText } from '../../model/text.js';

const TEXTS: Readonly<Partial<Record<QualityAspect, LocalText>>> = {
  completeness: { de: 'Einzelne Werte oder Zeiträume fehlen.', en: 'Some values or periods are missing.' },
  coverage: { de: 'Für einzelne Gebiete fehlen Werte.', en: 'Values are missing for some areas.' },
  zeros: {
    de: 'Manche Nullen stehen vermutlich für kleine oder fehlende Werte.',
    en: 'Some zeros probably stand for small or missing values.',
  },
  outliers: {
    de: 'Einzelne Werte weichen stark von den übrigen ab.',
    en: 'Some values differ much from the others.',
  },
  duplicates: {
    de: 'Reihen oder Zeiträume sind auffällig gleich.',
    en: 'Series or periods are conspicuously alike.',
  },
  revisions: {
    de: 'Einzelne Werte sind vorläufig, berichtigt oder geschätzt.',
    en: 'Some values are provisional, revised or estimated.',
  },
  'source-protection': {
    de: 'Schon die Quelle hat Werte zum Schutz gesperrt oder verändert.',
    en: 'The source has already suppressed or changed values for protection.',
  },
  breaks: { de: 'Die Reihe hat einen Bruch.', en: 'The series has a break.' },
  boundaries: { de: 'Gebiete haben sich geändert.', en: 'Boundaries have changed.' },
};

/**
 * What a note on quality says to readers; `undefined` for an aspect that has a text of its own, such as known errors.
 *
 * @example
 * ```ts
 * aspectText('breaks')?.en // => 'The series has a break.'
 * aspectText('known-errors') // => undefined
 * ```
 */
export function aspectText(aspect: QualityAspect): LocalText | undefined {
  return TEXTS[aspect];
}
