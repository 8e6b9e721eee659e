/** Paths of the form and of the request that lead into a row of a list. */

const ROW = /^(candidate\.\w+|attachments|screening_question_answers)\.(\d+)(?:\.(.*))?$/;

/** A path in its parts; `rest` is what follows the number, such as `url`. */
export interface RowPath {
  list: string;
  /** Counted from zero. */
  index: number;
  rest: string | undefined;
}

/** The parts of a path such as `candidate.social_links.0.url`; null when it leads into no row. */
export function rowPathOf(path: string): RowPath | null {
  const [, list, index, rest] = ROW.exec(path) ?? [];
  return list === undefined ? null : { list, index: Number(index), rest };
}

/** The path again; a number of another row may stand in it. */
export function pathOfRow({ list, index, rest }: RowPath): string {
  return [list, index, rest].filter((part) => part !== undefined).join('.');
}
