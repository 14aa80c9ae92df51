import type { CatalogueText } from '../catalogue-text-shape.js';

export const BENEFITS: Readonly<Record<string, CatalogueText>> = {
  'sgb2-rate': {
    title: 'SGB-II-Quote',
    definition: 'Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze',
    rationale: 'Die Zahl sagt, wie viele Menschen auf Grundsicherung für Arbeitsuchende angewiesen sind.',
    caveats:
      'Die Altersgrenze steigt von 2012 bis 2031 von 65 auf 67 Jahre. Die Bezugsgruppe folgt ihr in vollen Lebensjahren.',
  },
  'sgb2-rate-change': {
    title: 'Veränderung der SGB-II-Quote',
    definition: 'SGB-II-Quote weniger SGB-II-Quote des Vorjahres',
    unit: 'Prozentpunkte',
  },
  'sgb2-child-rate': {
    title: 'Kinder und Jugendliche im SGB II',
    shortTitle: 'Kinder im SGB II',
    definition: 'Leistungsberechtigte nach dem SGB II unter 18 Jahren je 100 Personen unter 18 Jahren',
    caveats: 'Die Quote der Bundesagentur für Arbeit bezieht sich oft auf Kinder unter 15 Jahren.',
  },
  'sgb2-benefit-unit-rate': {
    title: 'Bedarfsgemeinschaften je 100 Haushalte',
    shortTitle: 'Bedarfsgemeinschaften',
    definition: 'Bedarfsgemeinschaften nach dem SGB II je 100 Haushalte',
    caveats: 'Eine Bedarfsgemeinschaft ist kein Haushalt: In einem Haushalt können mehrere leben.',
  },
  'sgb2-single-parent-share': {
    title: 'Bedarfsgemeinschaften von Alleinerziehenden',
    shortTitle: 'Alleinerziehende im SGB II',
    definition: 'Bedarfsgemeinschaften von Alleinerziehenden je 100 Bedarfsgemeinschaften nach dem SGB II',
  },
  'sgb2-persons-per-benefit-unit': {
    title: 'Leistungsberechtigte je Bedarfsgemeinschaft',
    definition: 'Leistungsberechtigte nach dem SGB II je Bedarfsgemeinschaft',
    unit: 'Personen je Bedarfsgemeinschaft',
  },
  'sgb2-long-term-share': {
    title: 'Langzeitleistungsbezug',
    definition:
      'Erwerbsfähige Leistungsberechtigte mit mindestens 21 Monaten Leistungsbezug in den letzten 24 Monaten je 100 erwerbsfähige Leistungsberechtigte',
  },
  'sgb2-employed-share': {
    title: 'Erwerbstätige im SGB II',
    definition: 'Erwerbstätige je 100 erwerbsfähige Leistungsberechtigte nach dem SGB II',
  },
  'sgb2-recipients': {
    title: 'Leistungsberechtigte nach dem SGB II',
    definition: 'Personen mit Anspruch auf Leistungen nach dem SGB II',
  },
  'old-age-security-rate': {
    title: 'Grundsicherung im Alter',
    definition: 'Leistungsberechtigte der Grundsicherung im Alter je 100 Personen ab der Altersgrenze',
    rationale: 'Die Zahl ist ein Hinweis auf Armut im Alter.',
    caveats:
      'Die Altersgrenze steigt von 2012 bis 2031 von 65 auf 67 Jahre. Wer Anspruch hat und keinen Antrag stellt, ist nicht gezählt.',
  },
  'reduced-earning-security-rate': {
    title: 'Grundsicherung bei Erwerbsminderung',
    shortTitle: 'Erwerbsminderung',
    definition:
      'Leistungsberechtigte der Grundsicherung bei dauerhafter voller Erwerbsminderung je 100 Personen von 18 Jahren bis zur Altersgrenze',
  },
  'subsistence-assistance-rate': {
    title: 'Hilfe zum Lebensunterhalt',
    definition:
      'Empfängerinnen und Empfänger laufender Hilfe zum Lebensunterhalt außerhalb von Einrichtungen je 1.000 Personen',
  },
  'care-assistance-rate': {
    title: 'Hilfe zur Pflege',
    definition: 'Empfängerinnen und Empfänger von Hilfe zur Pflege je 1.000 Personen',
  },
  'care-assistance-institution-share': {
    title: 'Hilfe zur Pflege in Einrichtungen',
    definition: 'Empfängerinnen und Empfänger in Einrichtungen je 100 mit Hilfe zur Pflege',
  },
  'health-assistance-rate': {
    title: 'Hilfen zur Gesundheit',
    definition: 'Empfängerinnen und Empfänger von Hilfen zur Gesundheit je 1.000 Personen',
  },
  'social-difficulties-assistance-rate': {
    title: 'Hilfe bei besonderen sozialen Schwierigkeiten',
    shortTitle: 'Soziale Schwierigkeiten',
    definition:
      'Empfängerinnen und Empfänger von Hilfe zur Überwindung besonderer sozialer Schwierigkeiten je 1.000 Personen',
  },
  'other-situations-assistance-rate': {
    title: 'Hilfe in anderen Lebenslagen',
    definition: 'Empfängerinnen und Empfänger von Hilfe in anderen Lebenslagen je 1.000 Personen',
    caveats: 'Dazu gehören Blindenhilfe, Altenhilfe, Hilfe zur Weiterführung des Haushalts und Bestattungskosten.',
  },
  'old-age-security-recipients': {
    title: 'Leistungsberechtigte der Grundsicherung nach dem SGB XII',
    shortTitle: 'Grundsicherung SGB XII',
    definition: 'Personen mit Grundsicherung im Alter und bei Erwerbsminderung',
  },
  'subsistence-assistance-recipients': {
    title: 'Personen mit Hilfe zum Lebensunterhalt',
    definition: 'Personen mit laufender Hilfe zum Lebensunterhalt außerhalb von Einrichtungen',
  },
  'asylum-benefit-recipients': {
    title: 'Leistungsberechtigte nach dem AsylbLG',
    definition: 'Personen mit Regelleistungen nach dem Asylbewerberleistungsgesetz',
  },
  'asylum-benefit-rate': {
    title: 'Leistungen nach dem AsylbLG',
    shortTitle: 'AsylbLG',
    definition:
      'Empfängerinnen und Empfänger von Regelleistungen nach dem Asylbewerberleistungsgesetz je 1.000 Personen',
  },
  'asylum-analogue-benefit-share': {
    title: 'Analogleistungen',
    definition: 'Personen mit Leistungen entsprechend dem SGB XII je 100 Leistungsberechtigte nach dem AsylbLG',
  },
  'decentralised-refugee-housing-share': {
    title: 'Dezentrales Wohnen von Geflüchteten',
    definition: 'Geflüchtete in Wohnungen je 100 von der Kommune untergebrachte Geflüchtete',
    caveats:
      'Kennzahl des Leipziger INSEK-Monitorings. Eine Berechnungsvorschrift ist nicht veröffentlicht; diese Definition ist unsere.',
  },
  'education-package-rate': {
    title: 'Bildung und Teilhabe',
    definition:
      'Kinder, Jugendliche und junge Erwachsene mit mindestens einer Leistung für Bildung und Teilhabe je 100 Anspruchsberechtigte',
    caveats:
      'Wie viele einen Anspruch haben, wird geschätzt: Maßgeblich sind die Personen unter 25 Jahren in den Leistungssystemen.',
  },
  'education-package-lunch-share': {
    title: 'Gemeinschaftliche Mittagsverpflegung',
    definition:
      'Personen mit Leistungen für Mittagsverpflegung je 100 Personen mit Leistungen für Bildung und Teilhabe',
  },
  'education-package-learning-share': {
    title: 'Lernförderung',
    definition: 'Personen mit Leistungen für Lernförderung je 100 Personen mit Leistungen für Bildung und Teilhabe',
  },
  'city-pass-rate': {
    title: 'Sozialpass',
    definition: 'Inhaberinnen und Inhaber eines Sozialpasses der Stadt je 1.000 Personen',
  },
  'city-pass-uptake': {
    title: 'Inanspruchnahme des Sozialpasses',
    definition: 'Inhaberinnen und Inhaber je 100 Berechtigte',
  },
  'minimum-income-recipients': {
    title: 'Personen mit Mindestsicherung',
    definition: 'Leistungsberechtigte nach SGB II, dem 3. und 4. Kapitel SGB XII und dem AsylbLG',
    unit: 'Personen',
    caveats: 'Ist eine der vier Zahlen nicht ausgewiesen, ist es die Summe auch nicht.',
  },
  'minimum-income-rate': {
    title: 'Mindestsicherungsquote',
    definition: 'Personen mit Mindestsicherung je 100 Personen',
    unit: '%',
  },
  'care-assistance-density-65-plus': {
    title: 'Dichte der Hilfe zur Pflege ab 65 Jahren',
    shortTitle: 'Dichte Hilfe zur Pflege',
    definition: 'Empfängerinnen und Empfänger von Hilfe zur Pflege ab 65 Jahren je 1.000 Personen dieses Alters',
  },
  'old-age-security-density': {
    title: 'Dichte der Grundsicherung nach dem SGB XII',
    shortTitle: 'Dichte Grundsicherung',
    definition: 'Leistungsberechtigte der Grundsicherung im Alter und bei Erwerbsminderung je 1.000 Personen',
  },
  'subsistence-assistance-children-share': {
    title: 'Kinder mit Hilfe zum Lebensunterhalt',
    definition: 'Personen unter 18 Jahren je 100 Personen mit Hilfe zum Lebensunterhalt außerhalb von Einrichtungen',
  },
};
