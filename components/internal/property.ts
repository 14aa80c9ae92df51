import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Declares a reactive property. Lit's own decorators carry both dialects of TypeScript, and cost a page the other one. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: object, name: PropertyKey): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** Declares a reactive property that is nobody else's business. */
export const state = (): ReturnType<typeof property> => property({ state: true });
