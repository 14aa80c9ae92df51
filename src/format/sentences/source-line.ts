import { type Period, readPeriod } from '../../model/period.js';
import type { ProtectionAtSource, Publisher, Source } from '../../model/source.js';
import { type Language, textIn } from '../../model/text.js';
import { formatPeriod } from '../period.js';

/** A piece of text, with the address it links to where there is one. */
export interface LinkedText {
  readonly text: string;
  readonly href?: string;
}

/** Where figures come from, and who answers for them. */
export interface SourceFacts {
  readonly sources: readonly Source[];
  readonly publisher: Publisher;
  readonly period?: Period;
  /** State of the boundaries, an ISO date. */
  readonly boundaryDate?: string;
}

interface SourceWords {
  readonly source: readonly [one: string, several: string];
  readonly asOf: string;
  /** Before the licence of several sources. */
  readonly each: string;
  readonly referenceDate: string;
  readonly span: string;
  readonly boundaries: string;
  readonly publisher: string;
  readonly protection: Record<ProtectionAtSource, string>;
}

const WORDS: Record<Language, SourceWords> = {
  de: {
    source: ['Quelle: ', 'Quellen: '],
    asOf: 'Stand\u00a0',
    each: ', jeweils ',
    referenceDate: 'Stichtag: ',
    span: 'Zeitraum: ',
    boundaries: 'Gebietsstand: ',
    publisher: 'Herausgegeben von: ',
    protection: {
      none: '',
      unknown: '',
      suppressed: 'dort schon teilweise geheim gehalten',
      rounded: 'dort schon gerundet',
      perturbed: 'dort zur Geheimhaltung schon verändert',
    },
  },
  en: {
    source: ['Source: ', 'Sources: '],
    asOf: 'as of\u00a0',
    each: ', each ',
    referenceDate: 'Reference date: ',
    span: 'Period: ',
    boundaries: 'Boundaries as of: ',
    publisher: 'Published by: ',
    protection: {
      none: '',
      unknown: '',
      suppressed: 'some values already withheld there',
      rounded: 'already rounded there',
      perturbed: 'already altered there for confidentiality',
    },
  },
};

const linked = (text: string, href: string | undefined): LinkedText => (href ? { text, href } : { text });

/**
 * The line below a figure: source and state of the data, licence (once for sources in a row that share it), period, state of
 * the boundaries, publisher. The texts in a row are the line; sources, licences and the publisher come with their address, for
 * licences ask to be linked.
 */
export function sourceLine(facts: SourceFacts, language: Language): LinkedText[] {
  const { sources, publisher, period, boundaryDate } = facts;
  const words = WORDS[language];
  const date = (iso: string): string => {
    const day = readPeriod(iso);
    return day ? formatPeriod(day, { language, style: 'short' }) : iso;
  };
  const parts: LinkedText[][] = [];
  const isSameLicence = (i: number): boolean => sources[i]?.licence.name === sources[i + 1]?.licence.name;
  if (sources.length > 0)
    parts.push([
      { text: words.source[sources.length === 1 ? 0 : 1] },
      ...sources.flatMap((source, i) => [
        ...(i > 0 ? [{ text: '; ' }] : []),
        ...sourceText(source, date, words, language),
        ...(isSameLicence(i)
          ? []
          : [{ text: isSameLicence(i - 1) ? words.each : ', ' }, linked(source.licence.name, source.licence.url)]),
      ]),
    ]);
  if (period)
    parts.push([
      {
        text:
          (period.kind === 'day' ? words.referenceDate : words.span) +
          formatPeriod(period, { language, style: 'short' }),
      },
    ]);
  if (boundaryDate !== undefined) parts.push([{ text: words.boundaries + date(boundaryDate) }]);
  const name = [publisher.name, publisher.unit].filter(Boolean).join(', ');
  parts.push([{ text: words.publisher }, linked(name, publisher.url)]);
  return parts.flatMap((part, i) => (i > 0 ? [{ text: ' · ' }, ...part] : part));
}

function sourceText(
  { name, system, asOf, protection, url }: Source,
  date: (iso: string) => string,
  words: SourceWords,
  language: Language,
): LinkedText[] {
  const from = system ? ` (${system.name})` : '';
  const notes = [asOf === undefined ? '' : words.asOf + date(asOf), words.protection[protection]].filter(Boolean);
  return [linked(textIn(name, language), url), { text: [from, ...notes].join(', ') }];
}
