/** What is being done: a file that is read or written, or the computing between. */
export interface Step {
  readonly kind: 'read' | 'geometry' | 'check' | 'audit' | 'protect' | 'publish' | 'write';
  readonly file?: string;
}

/** Told at the beginning of every step, so that a person sees what takes long. */
export type OnStep = (step: Step) => void;
