#!/usr/bin/env node
import { runCli } from './cli/run-cli.js';

let interrupt: () => void = () => {};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupt());

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  environment: process.env,
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  onInterrupt: (handler) => (interrupt = handler),
  exit: (code) => process.exit(code),
});
