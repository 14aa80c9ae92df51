import type { Language } from '../../model/text.js';
import { listNames } from '../sentences/names.js';

/** Words about the network of interfaces. */
export interface InterfaceText {
  readonly kinds: Readonly<Record<'plan' | 'department' | 'office', string>>;
  readonly subtitle: string;
  readonly columns: readonly [one: string, other: string, topics: string];
  interfaces(count: number): string;
  title(names: readonly string[], count: number): string;
  readonly none: string;
  summary(plans: number, departments: number, interfaces: number): string;
  isolated(names: string): string;
  readonly others: string;
}

const TEXTS: Record<Language, InterfaceText> = {
  de: {
    kinds: { plan: 'Pläne', department: 'Andere Verwaltungsbereiche', office: 'Das Amt selbst' },
    subtitle: 'Schnittstellen · zwischen Plänen und zu anderen Verwaltungsbereichen',
    columns: ['Zwischen', 'und', 'Worum es geht'],
    interfaces: (count) => `${count} ${count === 1 ? 'Schnittstelle' : 'Schnittstellen'}`,
    title: (names, count) =>
      `${listNames(names, 'weitere', 'de')} ${names.length === 1 ? 'hat' : 'haben'} die meisten Schnittstellen (${names.length === 1 ? '' : 'je '}${count})`,
    none: 'Keine Schnittstellen verzeichnet',
    summary: (plans, departments, interfaces) => {
      const others = departments === 1 ? '1 Verwaltungsbereich' : `${departments} Verwaltungsbereichen`;
      const among = plans === 1 ? '1 Plan' : `${plans} Pläne untereinander${departments > 0 ? ' und' : ''}`;
      const joined = departments > 0 ? `${among} mit ${others}` : among;
      return `${TEXTS.de.interfaces(interfaces)} ${interfaces === 1 ? 'verbindet' : 'verbinden'} ${joined}.`;
    },
    isolated: (names) => `Ohne verzeichnete Schnittstelle: ${names}.`,
    others: 'weitere',
  },
  en: {
    kinds: { plan: 'Plans', department: 'Other departments', office: 'The office itself' },
    subtitle: 'Interfaces · between plans and with other departments',
    columns: ['Between', 'and', 'What it is about'],
    interfaces: (count) => `${count} ${count === 1 ? 'interface' : 'interfaces'}`,
    title: (names, count) =>
      `${listNames(names, 'others', 'en')} ${names.length === 1 ? 'has' : 'have'} the most interfaces (${count}${names.length === 1 ? '' : ' each'})`,
    none: 'No interfaces recorded',
    summary: (plans, departments, interfaces) => {
      const others = departments === 1 ? '1 department' : `${departments} departments`;
      const among = plans === 1 ? '1 plan' : `${plans} plans with each other${departments > 0 ? ' and' : ''}`;
      const joined = departments > 0 ? `${among} with ${others}` : among;
      return `${TEXTS.en.interfaces(interfaces)} ${interfaces === 1 ? 'joins' : 'join'} ${joined}.`;
    },
    isolated: (names) => `Without a recorded interface: ${names}.`,
    others: 'others',
  },
};

/** The words about the network of interfaces in a language. */
export function interfaceText(language: Language): InterfaceText {
  return TEXTS[language];
}
