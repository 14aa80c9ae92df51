import { formatNumber } from '../number.js';
import type { AuditPageText } from './audit-page-text-shape.js';

const number = (value: number): string => formatNumber(value, { language: 'en', decimals: 0 });
const STEPS: AuditPageText['step'] = {
  read: 'Reading the file',
  solver: 'Loading the solver',
  audit: 'Examining suppressed cells',
};

export const en: AuditPageText = {
  title: 'Can the suppressed values be calculated?',
  intro:
    'This page examines a table as it is published: for each suppressed cell it works out whether sums, neighbouring cells and zeros give its value away. It names the places, never the values.',
  privacy: 'The file stays on this computer. It is read in the browser and sent to nobody; nothing is stored.',
  skip: 'Skip to content',
  otherLanguage: 'Deutsch',
  noScript: 'The audit needs JavaScript to be switched on in the browser.',
  fileHeading: 'Examine a table',
  file: 'Table (CSV, XLSX or JSON-stat)',
  fileHint: 'Suppressed cells are known by signs such as “.”, “•” or “*”; 100 MB at most.',
  assumptions: 'Assumptions and time',
  minimum: 'Smallest count that may be shown',
  minimumHint: 'Empty: the smallest one in the table.',
  zeros: 'Zeros',
  zerosAsShown: 'as in the table',
  zerosShown: 'are shown',
  zerosProtected: 'are suppressed too',
  seconds: 'Time in seconds',
  secondsHint: 'What is not settled by then does not count as safe.',
  start: 'Examine',
  cancel: 'Cancel',
  print: 'Print the result',
  noFile: 'Please choose a file first.',
  wrongNumber: 'Please enter a whole number from 1, or leave the field empty.',
  step: STEPS,
  stepAt: (step, share) => `${STEPS[step]}: ${number(Math.floor(share * 100))}%`,
  cancelled: 'Cancelled. Nothing is settled.',
  done: 'The audit is done.',
  refused: 'This file cannot be examined.',
  failed: {
    request: 'The request is incomplete.',
    memory: 'The browser has not enough memory for this table. The command line can do more: sozialraum audit',
    unexpected: 'An unexpected error has occurred. Nothing is settled. Please report it.',
  },
  resultHeading: (file) => `Result: ${file}`,
  sheet: (name) => `Sheet “${name}”`,
  totals: 'Taken for totals (please look at them: what is missing here was not attacked):',
  total: (label, parts) => `“${label}” of ${number(parts)} ${parts === 1 ? 'part' : 'parts'}`,
  noTotals: 'No total was found. Without totals nothing can be calculated; please see whether that is right.',
  openHeading: (cells) => `Can be calculated: ${number(cells)}`,
  narrowHeading: (cells) => `Too tight: ${number(cells)}`,
  unprovenHeading: (cells) => `Not settled: ${number(cells)}`,
  columns: ['Cell', 'Place', 'Why'],
  more: (cells) => `and ${number(cells)} more`,
  problems: 'Notes on the file',
  noSolver: 'The solver HiGHS could not be loaded. What can be found without it was examined.',
};
