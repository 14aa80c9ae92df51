import type { Adapter } from './adapter.js';

export const rates: Readonly<Record<string, Adapter>> = {};
