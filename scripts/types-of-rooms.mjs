// Checks the types of each room with what it may know of alone: no DOM in src, no Node in components. In one process, and
// of each room its own files: those that it imports are checked in their own room, where less is allowed.
import { sep } from 'node:path';
import ts from 'typescript';
import { root } from './ready.mjs';

/** A folder with a tsconfig.json each. */
const ROOMS = ['src', 'src/node', 'src/browser', 'components', 'scripts'];

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => console.error(problem.messageText) };
const names = { getCurrentDirectory: () => root, getCanonicalFileName: (name) => name, getNewLine: () => '\n' };

/** Files are read once for all rooms: what they hold depends on no setting in which rooms differ. */
const read = new Map();
function hostFor(options) {
  const compilerHost = ts.createCompilerHost(options);
  return {
    ...compilerHost,
    getSourceFile: (name, languageVersion, ...others) => {
      const key = `${name} ${JSON.stringify(languageVersion)}`;
      if (!read.has(key)) read.set(key, compilerHost.getSourceFile(name, languageVersion, ...others));
      return read.get(key);
    },
  };
}

function problemsOf(room) {
  const config = ts.getParsedCommandLineOfConfigFile(`${root}${room}/tsconfig.json`, {}, host);
  if (!config) process.exit(1);
  const program = ts.createProgram({
    rootNames: config.fileNames,
    options: config.options,
    configFileParsingDiagnostics: config.errors,
    host: hostFor(config.options),
  });
  const own = new Set(config.fileNames.map((name) => name.replaceAll(sep, '/')));
  return ts.sortAndDeduplicateDiagnostics([
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program
      .getSourceFiles()
      .filter(({ fileName }) => own.has(fileName))
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ]);
}

for (const room of ROOMS) {
  const problems = problemsOf(room);
  if (problems.length === 0) continue;
  console.log(`${room}:\n${ts.formatDiagnostics(problems, names)}`);
  process.exitCode = 1;
}
