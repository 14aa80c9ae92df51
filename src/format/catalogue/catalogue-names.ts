import type { CatalogueTopic, OfficialStatistic, Provider } from '../../model/catalogue.js';
import type { LocalText } from '../../model/text.js';

/** What the subjects of the catalogue are called. */
export const TOPIC_NAMES: Readonly<Record<CatalogueTopic, LocalText>> = {
  demography: { de: 'Bevölkerung', en: 'Population' },
  labour: { de: 'Arbeit', en: 'Work' },
  sgb2: { de: 'Grundsicherung für Arbeitsuchende (SGB II)', en: 'Basic income for jobseekers (SGB II)' },
  sgb12: { de: 'Sozialhilfe (SGB XII)', en: 'Social assistance (SGB XII)' },
  'asylum-seekers': { de: 'Asylbewerberleistungen', en: 'Benefits for asylum seekers' },
  housing: { de: 'Wohnen und Wohngeld', en: 'Housing and housing benefit' },
  'education-package': { de: 'Bildung und Teilhabe', en: 'Education and participation benefits' },
  'city-pass': { de: 'Sozialpass', en: 'City pass' },
  'housing-emergency': { de: 'Wohnungsnotfallhilfe', en: 'Help in housing emergencies' },
  disability: { de: 'Behinderung und Eingliederungshilfe', en: 'Disability and integration assistance' },
  care: { de: 'Pflege', en: 'Long-term care' },
  guardianship: { de: 'Rechtliche Betreuung', en: 'Legal guardianship' },
  counselling: { de: 'Beratung und Begegnung', en: 'Counselling and meeting places' },
  volunteering: { de: 'Ehrenamt', en: 'Volunteering' },
  'child-care': { de: 'Kindertagesbetreuung', en: 'Child day care' },
  'youth-welfare': { de: 'Kinder- und Jugendhilfe', en: 'Child and youth welfare' },
  education: { de: 'Bildung', en: 'Education' },
  health: { de: 'Gesundheit', en: 'Health' },
  participation: { de: 'Gesellschaftliche Teilhabe', en: 'Participation in society' },
  benchmarking: { de: 'Städtevergleich', en: 'Comparison of cities' },
};

/** Who keeps the figures. */
export const PROVIDER_NAMES: Readonly<Record<Provider, LocalText>> = {
  'population-register': { de: 'Melderegister', en: 'Population register' },
  'official-population-updating': {
    de: 'Bevölkerungsfortschreibung des Statistischen Landesamts',
    en: 'Official population updating of the statistical office of the Land',
  },
  'federal-employment-agency': {
    de: 'Statistik der Bundesagentur für Arbeit',
    en: 'Statistics of the Federal Employment Agency',
  },
  jobcentre: { de: 'Jobcenter', en: 'Jobcentre' },
  'social-services-office': { de: 'Sozialamt', en: 'Social services office' },
  'youth-welfare-office': { de: 'Jugendamt', en: 'Youth welfare office' },
  'housing-office': { de: 'Wohnungsamt', en: 'Housing office' },
  'housing-benefit-office': { de: 'Wohngeldstelle', en: 'Housing benefit office' },
  'integration-assistance-provider': {
    de: 'Träger der Eingliederungshilfe',
    en: 'Authority for integration assistance',
  },
  'pension-office': { de: 'Versorgungsamt', en: 'Pension office' },
  'care-statistics': { de: 'Pflegestatistik', en: 'Care statistics' },
  'guardianship-authority': { de: 'Betreuungsbehörde', en: 'Guardianship authority' },
  'school-authority': { de: 'Schulverwaltung', en: 'School authority' },
  'health-office': { de: 'Gesundheitsamt', en: 'Public health office' },
  'election-office': { de: 'Wahlamt', en: 'Election office' },
  'statistical-office': { de: 'Statistikstelle', en: 'Statistical office' },
  'citizen-survey': { de: 'Bürgerumfrage', en: 'Citizen survey' },
  'finance-department': { de: 'Kämmerei', en: 'Finance department' },
  'independent-providers': { de: 'Freie Träger', en: 'Independent providers' },
};

/** The official statistics, with their numbers in the catalogue of the statistical offices (EVAS) where they have one. */
export const OFFICIAL_STATISTIC_NAMES: Readonly<Record<OfficialStatistic, LocalText>> = {
  'population-updating': {
    de: 'Fortschreibung des Bevölkerungsstandes (EVAS 12411)',
    en: 'Updating of the population (EVAS 12411)',
  },
  births: { de: 'Statistik der Geburten (EVAS 12612)', en: 'Statistics of births (EVAS 12612)' },
  migration: { de: 'Wanderungsstatistik (EVAS 12711)', en: 'Migration statistics (EVAS 12711)' },
  unemployment: { de: 'Arbeitslosenstatistik', en: 'Unemployment statistics' },
  employment: { de: 'Beschäftigungsstatistik', en: 'Employment statistics' },
  sgb2: { de: 'Statistik der Grundsicherung für Arbeitsuchende', en: 'Statistics of basic income for jobseekers' },
  'social-assistance': { de: 'Sozialhilfestatistik (EVAS 22121)', en: 'Social assistance statistics (EVAS 22121)' },
  'social-assistance-special': {
    de: 'Statistik der Leistungen nach dem 5. bis 9. Kapitel SGB XII (EVAS 22131)',
    en: 'Statistics of assistance under chapters 5 to 9 of SGB XII (EVAS 22131)',
  },
  'basic-security': {
    de: 'Statistik der Grundsicherung im Alter und bei Erwerbsminderung (EVAS 22151)',
    en: 'Statistics of basic security in old age and with reduced earning capacity (EVAS 22151)',
  },
  'integration-assistance': {
    de: 'Statistik der Eingliederungshilfe (EVAS 22161)',
    en: 'Statistics of integration assistance (EVAS 22161)',
  },
  'asylum-seekers-benefits': { de: 'Asylbewerberleistungsstatistik', en: 'Statistics of benefits for asylum seekers' },
  'minimum-income': {
    de: 'Mindestsicherungsberichterstattung der Statistischen Ämter',
    en: 'Reporting on minimum income benefits by the statistical offices',
  },
  'housing-benefit': { de: 'Wohngeldstatistik (EVAS 22311)', en: 'Housing benefit statistics (EVAS 22311)' },
  dwellings: {
    de: 'Fortschreibung des Wohngebäude- und Wohnungsbestandes (EVAS 31231)',
    en: 'Updating of residential buildings and dwellings (EVAS 31231)',
  },
  'severe-disability': {
    de: 'Statistik der schwerbehinderten Menschen (EVAS 22711)',
    en: 'Statistics of severely disabled persons (EVAS 22711)',
  },
  care: { de: 'Pflegestatistik (EVAS 22411, 22412)', en: 'Care statistics (EVAS 22411, 22412)' },
  homelessness: {
    de: 'Statistik untergebrachter wohnungsloser Personen (EVAS 22971)',
    en: 'Statistics of homeless persons in shelters (EVAS 22971)',
  },
  'addiction-help': { de: 'Deutsche Suchthilfestatistik', en: 'German statistics of addiction help' },
  'child-care': {
    de: 'Statistik der Kinder und tätigen Personen in Tageseinrichtungen (EVAS 22541)',
    en: 'Statistics of children and staff in day care (EVAS 22541)',
  },
  'family-day-care': {
    de: 'Statistik der Kindertagespflege (EVAS 22543)',
    en: 'Statistics of family day care (EVAS 22543)',
  },
  'youth-welfare': { de: 'Kinder- und Jugendhilfestatistik', en: 'Child and youth welfare statistics' },
  schools: { de: 'Schulstatistik (EVAS 21111)', en: 'School statistics (EVAS 21111)' },
  'school-entry-examination': {
    de: 'Schuleingangsuntersuchung nach Landesrecht',
    en: 'School entry examination by the law of the Land',
  },
  elections: { de: 'Wahlstatistik', en: 'Election statistics' },
};
