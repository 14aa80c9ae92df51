import type { LocalText } from './text.js';

/** The software a figure was exported from (Fachverfahren). */
export interface SourceSystem {
  readonly id: string;
  readonly name: string;
  readonly operator?: string;
}

/** What had been done to the figures before they reached us; such cells are never added up again as if they were exact. */
export type ProtectionAtSource = 'none' | 'suppressed' | 'rounded' | 'perturbed' | 'unknown';

/** Terms of use, by a known identifier such as `dl-de/by-2-0` with the address of its text. */
export interface Licence {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}

/** Who answers for what is published. */
export interface Publisher {
  readonly name: string;
  readonly unit?: string;
  readonly url?: string;
  readonly contact?: string;
}

/** Where figures come from, and under what terms they go on. */
export interface Source {
  readonly name: LocalText;
  readonly system?: SourceSystem;
  readonly licence: Licence;
  readonly protection: ProtectionAtSource;
  /** State of the data (Stand), an ISO date. */
  readonly asOf?: string;
  readonly url?: string;
}
