/** Finds the weights of the CV reader in its source: the members of its tables of scores. */
import { parseSync, Visitor } from 'vite';

/** A member of a table of scores, such as `NAME_SCORE.labelled`. */
export interface Weight {
  /** Of the table and the member. */
  name: string;
  key: string;
  value: number;
  /** Where `key: value` stands in the source. */
  start: number;
  end: number;
}

/** What tables of scores are called. */
const TABLE = /(?:_SCORE|_VOTE|_COST|^LEAST)$/;

/** The weights of a source file, in its order; those that are 0 already have nothing to set aside. */
export function weightsOf(file: string, text: string): Weight[] {
  const tables: { name: string; start: number; end: number }[] = [];
  const members: { key: string; value: number; start: number; end: number }[] = [];
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && init && TABLE.test(id.name))
        tables.push({ name: id.name, start: init.start, end: init.end });
    },
    Property({ key, value, start, end }) {
      const number = Number(text.slice(value.start, value.end));
      if (key.type === 'Identifier' && Number.isFinite(number) && number !== 0)
        members.push({ key: key.name, value: number, start, end });
    },
  }).visit(parseSync(file, text).program);
  return members.flatMap((member) => {
    const table = tables.find(({ start, end }) => start <= member.start && member.end <= end);
    return table ? [{ ...member, name: `${table.name}.${member.key}` }] : [];
  });
}

/** The source with every weight read anew each time, from `globalThis.weights` at `first` and on. */
export function withLiveWeights(text: string, weights: readonly Weight[], first: number): string {
  let live = text;
  for (const [at, { start, end, key }] of [...weights.entries()].reverse()) {
    const getter = `get ${key}() { return globalThis.weights[${first + at}]; }`;
    live = `${live.slice(0, start)}${getter}${live.slice(end)}`;
  }
  return live;
}
