import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Problem, problem } from '../model/problem.js';
import type { ProtectionReport } from '../publish/protection-report.js';
import { protectionReportPage } from '../publish/protection-report-page.js';
import { qualityReportPage } from '../publish/quality-report-page.js';
import type { QualityReport } from '../publish/quality-report.js';
import { REPORT_STYLE } from '../publish/report-page.js';
import { errorCode, writeProblem } from './file-problem.js';
import { readMarker } from './output-marker.js';
import { writeWholeFile } from './write-file.js';

/** What an office keeps on one run of `publish`. */
export interface Reports {
  readonly protection: ProtectionReport;
  readonly quality: QualityReport;
}

/**
 * Writes the reports on protection and quality into a folder of the office: for programs as `protection-report.json` and
 * `quality-report.json`, for people as `schutzbericht.html` and `qualitaetsbericht.html`, in English as
 * `protection-report.html` and `quality-report.html`. Other files of the folder stay.
 *
 * Problems: `file-locked` and `file-unwritable`.
 */
export async function writeReports({ protection, quality }: Reports, folder: string): Promise<Problem[]> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return [writeProblem(error, folder)];
  }
  const files = {
    'protection-report.json': `${JSON.stringify(protection, null, 2)}\n`,
    'schutzbericht.html': protectionReportPage(protection, 'de'),
    'protection-report.html': protectionReportPage(protection, 'en'),
    'quality-report.json': `${JSON.stringify(quality, null, 2)}\n`,
    'qualitaetsbericht.html': qualityReportPage(quality, 'de'),
    'quality-report.html': qualityReportPage(quality, 'en'),
    'report.css': REPORT_STYLE,
  };
  const written = Object.entries(files).map(([name, content]) => writeWholeFile(join(folder, name), content));
  return (await Promise.all(written)).flat();
}

/**
 * What keeps a report from a folder: it lies in the one that is published into, or in another that `publish` has written.
 * Links are followed.
 */
export async function findReportMisplaced(folder: string, publishedInto: string): Promise<Problem[]> {
  const [report, published] = await Promise.all([realPlace(folder), realPlace(publishedInto)]);
  const misplaced = isWithin(report, published) || (await isPublished(report));
  return misplaced ? [problem('report-in-publication', { folder }, { file: folder })] : [];
}

/** Where a path leads that may not be there yet. */
async function realPlace(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(full) === full) return full;
    return join(await realPlace(dirname(full)), basename(full));
  }
}

function isWithin(path: string, folder: string): boolean {
  // on Windows the way to another drive is absolute
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

async function isPublished(folder: string): Promise<boolean> {
  if (await readMarker(folder)) return true;
  return dirname(folder) !== folder && isPublished(dirname(folder));
}
