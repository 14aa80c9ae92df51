/** What is said where a map moves: its search, neighbours, time and zoom. */
export const deMovement = {
  found: (count: number) => (count === 1 ? '1 Gebiet gefunden' : `${count} Gebiete gefunden`),
  nothingFound: 'Kein Gebiet hat diesen Namen.',
  walks: 'Die Pfeiltasten führen jetzt auf der Karte von Nachbar zu Nachbar.',
  ranks: 'Die Pfeiltasten folgen wieder der Rangfolge.',
  plays: (last: string) => `Läuft bis ${last}.`,
  noNeighbour: 'In dieser Richtung grenzt kein Gebiet an.',
  zoom: 'Ausschnitt',
  nearer: 'Vergrößern',
  farther: 'Verkleinern',
  whole: 'Ganze Karte',
  move: {
    up: 'Ausschnitt nach oben',
    right: 'Ausschnitt nach rechts',
    down: 'Ausschnitt nach unten',
    left: 'Ausschnitt nach links',
  },
  moved: {
    up: 'Weiter oben.',
    right: 'Weiter rechts.',
    down: 'Weiter unten.',
    left: 'Weiter links.',
  },
  edge: 'Hier endet die Karte.',
  magnified: (times: string) => `${times}-fach vergrößert.`,
  unmagnified: 'Die ganze Karte ist zu sehen.',
};

export type MovementTexts = typeof deMovement;
