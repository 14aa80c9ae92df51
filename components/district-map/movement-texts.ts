import type { Language } from '../../src/index.js';
import { languageAround } from '../internal/surroundings.js';
import { deMovement, type MovementTexts } from '../locales/map-movement.de.js';
import { enMovement } from '../locales/map-movement.en.js';

const TEXTS: Readonly<Record<Language, MovementTexts>> = { de: deMovement, en: enMovement };

/** What is said of moving over a map, in the language around it. */
export const movementTexts = (map: Element): MovementTexts => TEXTS[languageAround(map)];
