// Checks the types of everything, then lints it with what that has found out: to find it out again takes a minute.
import { ESLint } from 'eslint';
import ts from 'typescript';
import { root } from './ready.mjs';

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => console.error(problem.messageText) };
const config = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, {}, host);
if (!config) process.exit(1);
const program = ts.createProgram(config.fileNames, config.options);
const problems = ts.getPreEmitDiagnostics(program);
const names = { getCurrentDirectory: () => root, getCanonicalFileName: (name) => name, getNewLine: () => '\n' };
console.log(ts.formatDiagnostics(problems, names));

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: 'test/architecture/eslint.config.mjs',
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
});
const results = await eslint.lintFiles('.');
console.log(await (await eslint.loadFormatter('stylish')).format(results));

process.exitCode = problems.length > 0 || results.some(({ errorCount }) => errorCount > 0) ? 1 : 0;
