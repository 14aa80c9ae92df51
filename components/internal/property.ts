import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** An attribute that is taken away is one that was never there: Lit would make `null` of it, which no property may be. */
const converter = (text: string | null, type: unknown): unknown =>
  type === Boolean ? text !== null : text === null ? undefined : type === Number ? Number(text) : text;

/** Declares a reactive property. Lit's own decorators carry both dialects of TypeScript, and cost a page the other one. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: object, name: PropertyKey): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, { converter, ...options });

/** Declares a reactive property that is nobody else's business. */
export const state = (): ReturnType<typeof property> => property({ state: true });
