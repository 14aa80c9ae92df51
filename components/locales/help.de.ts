/** How elements are used with keys and pointer. */
export const deHelp = {
  /** A map with its ranking. */
  map: 'In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Mit „Nachbarn“ führen die Pfeiltasten auf der Karte weiter. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.',
  /** A map that can be shown larger. */
  zoom: 'Vergrößern und verkleinern in der Rangfolge: Plus und Minus, Null zeigt die ganze Karte. Ein vergrößerter Ausschnitt lässt sich mit Maus oder Finger ziehen, mit den Pfeil-Schaltflächen, und in der Rangfolge mit Umschalt- und Pfeiltasten.',
  /** A chart over time. */
  trend:
    'Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ' +
    'ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen ' +
    'unter dem Diagramm blenden Gebiete ein und aus.',
  /** A table whose rows are ordered and picked. */
  pickable:
    'In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ' +
    'ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.',
  /** A table whose rows are ordered. */
  sortable:
    'In der Tabelle wechseln die Pfeiltasten nach links und rechts zwischen den Überschriften der Spalten. Eine ' +
    'Spaltenüberschrift ordnet die Zeilen, mit der Eingabetaste oder der Leertaste.',
  /** Lists and drawings of planning. */
  planning:
    'Die Pfeiltasten, Pos1 und Ende wechseln zwischen den Einträgen, Eingabe- oder Leertaste wählt einen aus oder folgt einem Verweis.',
};

export type HelpTexts = typeof deHelp;
