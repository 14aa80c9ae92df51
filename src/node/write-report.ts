import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Problem, problem } from '../model/problem.js';
import type { ProtectionReport } from '../publish/protection-report.js';
import { protectionReportPage, REPORT_STYLE } from '../publish/protection-report-page.js';
import { errorCode, writeProblem } from './file-problem.js';
import { readMarker } from './output-marker.js';
import { writeWholeFile } from './write-file.js';

/**
 * Writes the report on protection into a folder of the office: for programs as `protection-report.json`, for people as
 * `schutzbericht.html` and `protection-report.html`. Other files of the folder stay.
 *
 * Problems: `file-locked` and `file-unwritable`.
 */
export async function writeReport(report: ProtectionReport, folder: string): Promise<Problem[]> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return [writeProblem(error, folder)];
  }
  const files = {
    'protection-report.json': `${JSON.stringify(report, null, 2)}\n`,
    'schutzbericht.html': protectionReportPage(report, 'de'),
    'protection-report.html': protectionReportPage(report, 'en'),
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
