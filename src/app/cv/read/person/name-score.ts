/** What speaks for a line being the candidate's name, and from where on. */

/**
 * What speaks for a line being the candidate's name, in the points of `LEAST.name`. Set by hand in the order of
 * how certain a sign is: labels, then an address that spells it, then size and place. `npm run cv:ablate` counts what
 * each does: `head`, `firstLine`, `largest`, `heading` and `spelled` carry most, the rest decides close calls.
 */
export const NAME_SCORE = {
  // Labels say it outright; two of them, for given and family name, beat every line that only looks like a name.
  twoLabels: 20,
  labelled: 7,
  belowLabel: 6.5,
  told: 4,
  // Where names stand.
  head: 2,
  contact: 1.2,
  summary: 0.5,
  elsewhere: -1.5,
  margin: 0.5,
  laterPage: -2,
  firstLine: 1.2,
  eachLine: -0.12,
  mostForLines: -1,
  // What a layout makes bigger than the rest; a file's own title (level 7) is a name more often than a heading.
  heading: 1.5,
  title: 1.8,
  // One heading of the first level in all the document is its owner.
  onlyTop: 1.5,
  largest: 2.2,
  larger: 1.2,
  bold: 0.5,
  // An e-mail address or a profile that spells all of the name; words of titles, unless it does.
  spelled: 3.5,
  unspelled: -0.5,
  // All of two or more longer words: nobody's address does that by chance, wherever the name stands.
  wholeSpelled: 2.3,
  titleWord: -2.2,
  mostForTitle: -3,
  // The shape of the words.
  givenName: 0.8,
  eastAsianFamily: 0.8,
  beforeSex: 2.5,
  repeated: 0.8,
  manyWords: -1,
  digits: -1,
  laterCell: -0.5,
  caseless: -0.8,
  // In such a script, what stands first and above contact data, without a word of titles or headings.
  aboveContact: 1.5,
  // With capitals to tell a name by, less: what stands first and above contact data, and is no title, firm or town.
  firstAboveContact: 0.7,
} as const;

/**
 * Where a sign of `NAME_SCORE` begins. Set by hand on the development corpus and the looked-at parts
 * (docs/autofill-weights.md); sizes are shares of the running text's, which is the median of the first lines.
 */
export const NAME_LIMIT = {
  /** Lines whose sizes make the median: about eight pages, so that a long list of works costs no time. */
  lines: 400,
  /** A cover letter may take the first page. */
  page: 2,
  /** A longer line is running text. Characters. */
  line: 120,
  /** 11.5 points beside 10: the least that a layout does to set a name apart. */
  largest: 1.15,
  /** 13 points beside 10: bigger than a bold heading of the same type. */
  larger: 1.3,
  /** 12.5 points beside 10, for a name over two lines; or 16 points, which no running text has. */
  big: 1.25,
  bigSize: 16,
  /** Small letters are a name from so many points on: first in the head (2 + 1.1) and the largest of the page (2.2). */
  shouted: 5,
  /** The label and the name under it, or two paragraphs of one name, may have an empty block between them. */
  blocksApart: 2,
  /** Lines of a name in a narrow column. */
  nameLines: 4,
  /** Words of a name's first and second line. */
  wordsAbove: 3,
  wordsBelow: 4,
  /** Share of a name that an address spells: more than one of two words of like length; of a whole name, half. */
  spelledPart: 0.6,
  spelled: 0.5,
  /** Lines below a broken label that may hold the rest of it. */
  labelLines: 2,
  /** Cells of a table row in which a name stands: a label, a remark, the name. */
  cells: 3,
  /** Words of a name with its particles: "María de los Ángeles Pérez Luna". */
  plainWords: 6,
  /** More words than four are rarely a name. */
  words: 4,
  /** Lines from a name to the contact data below it. */
  contactLines: 6,
  /** From the score of two labels on nothing makes a name longer. */
  whole: 20,
  /** Below the least score of a label (`belowLabel`): nothing says that the line is a name. */
  labelled: 6,
} as const;
