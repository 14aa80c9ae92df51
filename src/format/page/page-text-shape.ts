/** What a webmaster calls the figures of a page. */
export type FigureName = 'karte' | 'verlauf' | 'matrix';

/** The texts of the pages and files that `publish` writes. */
export interface PageText {
  readonly fictional: (city: string) => string;
  readonly intro: string;
  readonly topics: string;
  readonly aboutHeading: string;
  readonly about: string;
  /** Where counts are changed instead of withheld. */
  readonly aboutAltered: string;
  /** What computed and protected the figures, with its version. */
  readonly madeBy: (version: string) => string;
  /** Before the digest of the figures. */
  readonly digest: string;
  /** Over the sentences about the city as a whole. */
  readonly wordsHeading: string;
  readonly dataHeading: string;
  readonly dataIntro: string;
  readonly dataColumns: readonly [indicator: string, definition: string, files: string];
  readonly csvGerman: string;
  readonly csvPlain: string;
  readonly jsonStat: string;
  readonly embedHeading: string;
  readonly embedIntro: string;
  readonly embedBlocks: string;
  readonly embedElements: string;
  embedFrame(figure: FigureName): string;
  readonly publisher: string;
  readonly contact: string;
  readonly skip: string;
  readonly backToPage: string;
  readonly webmasterTitle: (city: string) => string;
  readonly webmasterIntro: string;
  /** The page of planning, and what it is about. */
  readonly planning: string;
  readonly planningIntro: string;
  readonly planningData: string;
  readonly planningDataIntro: string;
  readonly planningCalendar: string;
  readonly planningJson: string;
  /** The tables of planning that are files of their own. */
  readonly planningTable: Readonly<
    Record<
      | 'taskAreas'
      | 'tasks'
      | 'plans'
      | 'goals'
      | 'actions'
      | 'assessments'
      | 'relations'
      | 'departments'
      | 'bodies'
      | 'participation'
      | 'reports'
      | 'systems'
      | 'calendar'
      | 'projects'
      | 'capacity',
      string
    >
  >;
  readonly area: string;
  /** Heads of the columns of a downloaded table. */
  readonly columns: Readonly<
    Record<
      'areaCode' | 'area' | 'level' | 'period' | 'value' | 'numerator' | 'denominator' | 'lower' | 'upper' | 'note',
      string
    >
  >;
}
