import type { CatalogueText } from '../catalogue-text-shape.js';

export const SUPPORT: Readonly<Record<string, CatalogueText>> = {
  'housing-benefit-rate': {
    title: 'Wohngeld',
    definition: 'Haushalte mit Wohngeld je 1.000 Haushalte',
    caveats: 'Reformen des Wohngeldes, zuletzt 2023, verändern den Kreis der Berechtigten.',
  },
  'housing-cost-gap-share': {
    title: 'Nicht voll anerkannte Wohnkosten',
    shortTitle: 'Wohnkostenlücke',
    definition:
      'Bedarfsgemeinschaften, deren tatsächliche Wohnkosten höher sind als die anerkannten, je 100 Bedarfsgemeinschaften nach dem SGB II',
  },
  'dwelling-density': {
    title: 'Wohnungen je 1.000 Personen',
    definition: 'Wohnungen in Wohn- und Nichtwohngebäuden je 1.000 Personen',
  },
  'bound-dwelling-share': {
    title: 'Belegungsgebundene Wohnungen',
    definition: 'Wohnungen mit Mietpreis- oder Belegungsbindung je 100 Wohnungen',
  },
  'accommodated-homeless-rate': {
    title: 'Untergebrachte wohnungslose Personen',
    definition: 'Am Stichtag untergebrachte wohnungslose Personen je 1.000 Personen',
    caveats: 'Wer auf der Straße oder bei Bekannten lebt, ist nicht gezählt.',
  },
  'eviction-claim-rate': {
    title: 'Räumungsklagen',
    definition: 'Den Behörden mitgeteilte Räumungsklagen je 1.000 Haushalte',
    caveats: 'Gezählt sind Klagen wegen Zahlungsverzugs, die das Gericht mitteilt.',
  },
  'prevented-housing-loss-share': {
    title: 'Verhinderung von Wohnungsverlust',
    definition: 'Fälle, in denen die Wohnung erhalten blieb, je 100 abgeschlossene Fälle drohenden Wohnungsverlustes',
    caveats:
      'Kennzahl des Leipziger INSEK-Monitorings. Eine Berechnungsvorschrift ist nicht veröffentlicht; diese Definition ist unsere.',
  },
  'rent-debt-assistance-rate': {
    title: 'Übernahme von Mietschulden',
    definition: 'Bewilligte Übernahmen von Mietschulden je 1.000 Haushalte',
  },
  'shelter-occupancy-rate': {
    title: 'Belegung der Notunterkünfte',
    definition: 'Untergebrachte Personen je 100 Plätze in Notunterkünften',
  },
  'severe-disability-share': {
    title: 'Schwerbehinderte Menschen',
    definition: 'Menschen mit gültigem Schwerbehindertenausweis je 100 Personen',
    caveats: 'Gezählt ist, wer einen Ausweis beantragt und erhalten hat.',
  },
  'integration-assistance-rate': {
    title: 'Eingliederungshilfe',
    definition: 'Leistungsberechtigte der Eingliederungshilfe je 1.000 Personen',
    caveats:
      'Bis 2019 stand die Eingliederungshilfe im 6. Kapitel SGB XII, seit 2020 steht sie in Teil 2 SGB IX. Werte davor und danach lassen sich nur bedingt vergleichen.',
  },
  'integration-assistance-own-home-share': {
    title: 'Assistenz beim Wohnen außerhalb besonderer Wohnformen',
    shortTitle: 'Ambulantes Wohnen',
    definition: 'Personen mit Assistenz in der eigenen Wohnung je 100 Personen mit Eingliederungshilfe beim Wohnen',
  },
  'disability-workshop-rate': {
    title: 'Werkstätten für behinderte Menschen',
    shortTitle: 'Werkstattbeschäftigte',
    definition: 'Beschäftigte im Arbeitsbereich einer Werkstatt je 1.000 Personen von 18 Jahren bis zur Altersgrenze',
  },
  'care-need-share': {
    title: 'Pflegebedürftige Menschen',
    definition: 'Pflegebedürftige nach dem SGB XI je 100 Personen',
    caveats: 'Seit 2017 gilt ein weiterer Begriff der Pflegebedürftigkeit mit fünf Pflegegraden.',
  },
  'care-need-80-plus-share': {
    title: 'Pflegebedürftige ab 80 Jahren',
    definition: 'Pflegebedürftige ab 80 Jahren je 100 Personen dieses Alters',
  },
  'residential-care-share': {
    title: 'Vollstationäre Dauerpflege',
    definition: 'Pflegebedürftige in vollstationärer Dauerpflege je 100 Pflegebedürftige',
  },
  'care-place-density': {
    title: 'Plätze in Pflegeheimen',
    definition: 'Plätze der vollstationären Dauerpflege je 1.000 Personen ab 65 Jahren',
  },
  'guardianship-rate': {
    title: 'Rechtliche Betreuungen',
    definition: 'Bestehende rechtliche Betreuungen je 1.000 Personen ab 18 Jahren',
  },
  'volunteer-guardianship-share': {
    title: 'Ehrenamtlich geführte Betreuungen',
    definition: 'Ehrenamtlich geführte Betreuungen je 100 rechtliche Betreuungen',
    caveats: 'Dazu zählen Angehörige und andere Ehrenamtliche.',
  },
};
