/** What the rest of a document says of the name in it. */
export interface NameContext {
  /** User names of the candidate's e-mail addresses and profiles. */
  accounts: readonly string[];
  language: string;
  country: string | null;
  /** What a label says of the order: "Surname, first name". */
  familyFirst?: boolean;
  /** A label says that it is a name. */
  labelled?: boolean;
}
