import type { FieldState } from '../../model/planning/task.js';
import type { Strength } from '../../model/planning/relation.js';
import type { Language } from '../../model/text.js';
import { listNames } from '../sentences/names.js';

/** Words about the matrices of planning. */
export interface PlanningMatrixText {
  readonly others: string;
  readonly relations: {
    readonly subtitle: string;
    readonly corner: string;
    readonly strength: Readonly<Record<Strength, string>>;
    readonly none: string;
    readonly empty: string;
    title(criterion: string, plans: number, of: number): string;
    summary(plans: number, criteria: number, strong: number, weak: number): string;
    most(plans: readonly string[], count: number): string;
  };
  readonly interfaces: {
    readonly subtitle: string;
    readonly corner: string;
    readonly none: string;
    readonly self: string;
    readonly empty: string;
    title(plan: string, count: number): string;
    summary(pairs: number, plans: number, topics: number): string;
  };
  readonly departments: {
    readonly subtitle: string;
    readonly corner: string;
    readonly office: string;
    readonly empty: string;
    title(departments: readonly string[], count: number): string;
    summary(departments: number, topics: number): string;
  };
  readonly needs: {
    readonly subtitle: string;
    readonly corner: string;
    readonly state: Readonly<Record<FieldState, string>>;
    readonly need: string;
    readonly empty: string;
    title(needs: number, of: number, fields: readonly string[], most: number): string;
    readonly noneTitle: string;
    summary(present: number, absent: number, notRelevant: number, needs: number): string;
  };
  readonly overlap: {
    readonly subtitle: string;
    readonly corner: string;
    readonly self: string;
    readonly low: string;
    readonly high: string;
    readonly note: string;
    readonly empty: string;
    readonly unknown: string;
    title(one: string, other: string, percent: string): string;
    summary(pairs: number, plans: number): string;
    cluster(names: string): string;
    shared(count: number): string;
  };
}

const count = (number: number, one: string, several: string): string => `${number} ${number === 1 ? one : several}`;

/** What stands before, in English after, a number that is that of several. */
const each = ({ length }: readonly string[]): string => (length === 1 ? '' : 'je ');
const eachEn = ({ length }: readonly string[]): string => (length === 1 ? '' : ' each');

const TEXTS: Record<Language, PlanningMatrixText> = {
  de: {
    others: 'weitere',
    relations: {
      subtitle: 'Wozu Fachpläne Bezug haben',
      corner: 'Merkmal',
      strength: { strong: 'starker Bezug', weak: 'schwacher Bezug' },
      none: 'kein Bezug',
      empty: 'Es sind keine Beziehungen zwischen Plänen verzeichnet.',
      title: (criterion, plans, of) => `${criterion}: Bezug in ${plans} von ${count(of, 'Plan', 'Plänen')}`,
      summary: (plans, criteria, strong, weak) =>
        `Bei ${count(plans, 'Plan', 'Plänen')} und ${count(criteria, 'Merkmal', 'Merkmalen')} verzeichnet: ` +
        `${count(strong, 'starker', 'starke')} und ${count(weak, 'schwacher Bezug', 'schwache Bezüge')}.`,
      most: (plans, number) =>
        `Die meisten ${plans.length === 1 ? 'hat' : 'haben'} ${listNames(plans, 'weitere', 'de')} (${each(plans)}${number}).`,
    },
    interfaces: {
      subtitle: 'Schnittstellen zwischen Fachplänen',
      corner: 'Plan',
      none: 'keine Schnittstelle verzeichnet',
      self: 'derselbe Plan',
      empty: 'Es sind keine Schnittstellen zwischen Plänen verzeichnet.',
      title: (plan, number) => `${plan} hat Schnittstellen mit ${count(number, 'anderem Plan', 'anderen Plänen')}`,
      summary: (pairs, plans, topics) =>
        `Von ${count(plans, 'Plan', 'Plänen')} haben ${count(pairs, 'Paar', 'Paare')} Schnittstellen, bei zusammen ` +
        `${count(topics, 'Thema', 'Themen')}.`,
    },
    departments: {
      subtitle: 'Schnittstellen zu anderen Verwaltungsbereichen',
      corner: 'Verwaltungsbereich',
      office: 'Amt insgesamt',
      empty: 'Es sind keine Schnittstellen zu anderen Verwaltungsbereichen verzeichnet.',
      title: (departments, number) =>
        `Mit ${listNames(departments, 'weiteren', 'de')} gibt es die meisten Schnittstellen: ${each(departments)}${number}`,
      summary: (departments, topics) =>
        `Mit ${count(departments, 'Verwaltungsbereich', 'Verwaltungsbereichen')} gibt es Schnittstellen bei ` +
        `${count(topics, 'Thema', 'Themen')}.`,
    },
    needs: {
      subtitle: 'Stand und Entwicklungsbedarf je Aufgabe',
      corner: 'Aufgabe',
      state: { present: 'vorhanden', absent: 'nicht vorhanden', 'not-relevant': 'nicht relevant' },
      need: 'Entwicklungsbedarf',
      empty: 'Es ist kein Stand von Aufgaben verzeichnet.',
      title: (needs, of, fields, most) =>
        `Entwicklungsbedarf in ${needs} von ${count(of, 'Feld', 'Feldern')}, am häufigsten bei ` +
        `${listNames(fields, 'weiteren', 'de')} (${each(fields)}${most})`,
      noneTitle: 'Kein Entwicklungsbedarf',
      summary: (present, absent, notRelevant, needs) =>
        `${present}-mal ist etwas vorhanden, ${absent}-mal nicht, ${notRelevant}-mal ist es nicht relevant; ${needs}-mal ` +
        'besteht Entwicklungsbedarf.',
    },
    overlap: {
      subtitle: 'Wie weit Fachpläne sich überschneiden, nach gemeinsamen Bezügen',
      corner: 'Plan',
      self: 'derselbe Plan',
      low: 'kaum',
      high: 'weitgehend',
      note: 'Überschneidung in Stufen von 20 %',
      empty: 'Es sind keine Beziehungen zwischen Plänen verzeichnet.',
      unknown: 'nicht berechenbar',
      title: (one, other, percent) => `${one} und ${other} überschneiden sich am meisten: ${percent}`,
      summary: (pairs, plans) =>
        `Verglichen sind ${count(pairs, 'Paar', 'Paare')} von ${count(plans, 'Plan', 'Plänen')}; einander ähnliche stehen ` +
        'nebeneinander.',
      cluster: (names) => `Eine Gruppe bilden ${names}.`,
      shared: (number) => count(number, 'gemeinsames Merkmal', 'gemeinsame Merkmale'),
    },
  },
  en: {
    others: 'others',
    relations: {
      subtitle: 'What plans relate to',
      corner: 'Criterion',
      strength: { strong: 'strong relation', weak: 'weak relation' },
      none: 'no relation',
      empty: 'No relations between plans are recorded.',
      title: (criterion, plans, of) => `${criterion}: related to by ${plans} of ${count(of, 'plan', 'plans')}`,
      summary: (plans, criteria, strong, weak) =>
        `For ${count(plans, 'plan', 'plans')} and ${count(criteria, 'criterion', 'criteria')}, there are ${strong} strong ` +
        `and ${count(weak, 'weak relation', 'weak relations')} on record.`,
      most: (plans, number) =>
        `${listNames(plans, 'others', 'en')} ${plans.length === 1 ? 'has' : 'have'} the most (${number}${eachEn(plans)}).`,
    },
    interfaces: {
      subtitle: 'Interfaces between plans',
      corner: 'Plan',
      none: 'no interface recorded',
      self: 'the same plan',
      empty: 'No interfaces between plans are recorded.',
      title: (plan, number) => `${plan} has interfaces with ${count(number, 'other plan', 'other plans')}`,
      summary: (pairs, plans, topics) =>
        `Of ${count(plans, 'plan', 'plans')}, ${count(pairs, 'pair has', 'pairs have')} interfaces, on ` +
        `${count(topics, 'topic', 'topics')} in all.`,
    },
    departments: {
      subtitle: 'Interfaces with other departments',
      corner: 'Department',
      office: 'Office as a whole',
      empty: 'No interfaces with other departments are recorded.',
      title: (departments, number) =>
        `Most interfaces are with ${listNames(departments, 'others', 'en')}: ${number}${eachEn(departments)}`,
      summary: (departments, topics) =>
        `There are interfaces with ${count(departments, 'department', 'departments')} on ${count(topics, 'topic', 'topics')}.`,
    },
    needs: {
      subtitle: 'State and need for development by task',
      corner: 'Task',
      state: { present: 'present', absent: 'absent', 'not-relevant': 'not relevant' },
      need: 'need for development',
      empty: 'No state of tasks is recorded.',
      title: (needs, of, fields, most) =>
        `Need for development in ${needs} of ${count(of, 'field', 'fields')}, most often in ` +
        `${listNames(fields, 'others', 'en')} (${most}${eachEn(fields)})`,
      noneTitle: 'No need for development',
      summary: (present, absent, notRelevant, needs) =>
        `Something is present ${count(present, 'time', 'times')}, absent ${count(absent, 'time', 'times')} and not relevant ` +
        `${count(notRelevant, 'time', 'times')}; ${count(needs, 'time', 'times')} there is a need for development.`,
    },
    overlap: {
      subtitle: 'How far plans overlap, by the criteria they share',
      corner: 'Plan',
      self: 'the same plan',
      low: 'hardly',
      high: 'largely',
      note: 'Overlap in steps of 20 %',
      empty: 'No relations between plans are recorded.',
      unknown: 'cannot be computed',
      title: (one, other, percent) => `${one} and ${other} overlap the most: ${percent}`,
      summary: (pairs, plans) =>
        `${count(pairs, 'pair', 'pairs')} of ${count(plans, 'plan', 'plans')} are compared; similar ones stand side by side.`,
      cluster: (names) => `${names} form a group.`,
      shared: (number) => count(number, 'criterion in common', 'criteria in common'),
    },
  },
};

/** The words about the matrices of planning in a language. */
export function planningMatrixText(language: Language): PlanningMatrixText {
  return TEXTS[language];
}
