import type { Language, Problem } from '../../src/index.js';
import {
  de,
  deMap,
  deMatrix,
  dePlanning,
  deTrend,
  type MapTexts,
  type MatrixTexts,
  type PlanningTexts,
  type Texts,
  type TrendTexts,
} from '../locales/de.js';
import { en, enMap, enMatrix, enPlanning, enTrend } from '../locales/en.js';

type InLanguages<T> = Readonly<Record<Language, T>>;

/** The texts of elements by language: two elements on one page may speak different ones. Apart, an element brings its own. */
export const texts: InLanguages<Texts> = { de, en };
export const mapTexts: InLanguages<MapTexts> = { de: deMap, en: enMap };
export const trendTexts: InLanguages<TrendTexts> = { de: deTrend, en: enTrend };
export const matrixTexts: InLanguages<MatrixTexts> = { de: deMatrix, en: enMatrix };
export const planningTexts: InLanguages<PlanningTexts> = { de: dePlanning, en: enPlanning };

/** Why nothing is shown. */
export const problemText = ({ problems, problem }: Texts, { code }: Problem): string => problems[code] ?? problem;
