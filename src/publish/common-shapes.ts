import { matching, object, optional, string } from '../io/shape.js';

/** A text in one or more languages. */
export const text = object({ de: string, en: optional(string) });

/** A link in a published file is drawn as a link: nothing but the web may be behind it. */
export const link = matching(/^https?:\/\//i);
