import { afterEach } from 'vitest';
import { endTest } from './after-test.js';

// modules are loaded once for many files: a hook that one of them registers would be the first file's alone
afterEach(endTest);
