/**
 * What a layout makes and a producer prints: a page's content without a word on how a file format
 * writes it. Every producer prints every block in its own way.
 */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  href?: string;
  /** Text that is in the file but that nobody sees: white on white, or 3 points high. */
  hidden?: 'white' | 'tiny';
  /** Printed with wide gaps between the letters. */
  spaced?: boolean;
}

export type Align = 'start' | 'center' | 'end';
export type ParaStyle = 'name' | 'headline' | 'small' | 'normal' | 'job';

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'para'; runs: Run[]; style: ParaStyle; align: Align }
  /** Text at the start of the line and text at its end, with nothing but a tab or a float between. */
  | { kind: 'split'; start: Run[]; end: Run[] }
  | { kind: 'list'; items: Run[][]; bullet: string }
  | { kind: 'table'; rows: Block[][][]; widths: number[]; lines: boolean }
  /** Two columns beside each other. `narrow` is the share of the narrow one in percent. */
  | {
      kind: 'columns';
      narrow: Block[];
      wide: Block[];
      share: number;
      side: 'start' | 'end';
      /** Which of them the file holds first, wherever it stands on the page. */
      first: 'narrow' | 'wide';
    }
  /** A text box beside or above the text. */
  | { kind: 'box'; blocks: Block[] }
  | { kind: 'rule' }
  | { kind: 'break' };

export type Script =
  | 'latin'
  | 'arabic'
  | 'hebrew'
  | 'devanagari'
  | 'thai'
  | 'sc'
  | 'tc'
  | 'jp'
  | 'kr';

export interface Theme {
  family: string;
  serif: boolean;
  /** Points. */
  size: number;
  accent: string;
  headings: 'plain' | 'caps' | 'rule' | 'spaced';
  page: 'A4' | 'Letter';
  /** Millimetres. */
  margin: number;
}

export interface Doc {
  lang: string;
  dir: 'ltr' | 'rtl';
  script: Script;
  /** The file's title property, which may mislead. */
  title: string;
  body: Block[];
  header: Block[];
  footer: Block[];
  theme: Theme;
}

export const run = (text: string, more: Omit<Run, 'text'> = {}): Run => ({ text, ...more });
export const bold = (text: string): Run => ({ text, bold: true });
export const italic = (text: string): Run => ({ text, italic: true });

const toRuns = (content: string | Run | Run[]): Run[] => {
  if (typeof content === 'string') return [run(content)];
  return Array.isArray(content) ? content : [content];
};

export const para = (
  content: string | Run | Run[],
  style: ParaStyle = 'normal',
  align: Align = 'start',
): Block => ({ kind: 'para', runs: toRuns(content), style, align });

export const heading = (text: string): Block => ({ kind: 'heading', text });

export const split = (start: string | Run | Run[], end: string | Run | Run[]): Block => ({
  kind: 'split',
  start: toRuns(start),
  end: toRuns(end),
});

export const list = (items: (string | Run | Run[])[], bullet = '•'): Block => ({
  kind: 'list',
  items: items.map(toRuns),
  bullet,
});

type CellContent = string | Run | Run[] | Block | Block[];

/** A cell takes a text, runs, a block or blocks. */
export function table(rows: CellContent[][], widths: number[], lines = false): Block {
  return { kind: 'table', rows: rows.map((row) => row.map(toCell)), widths, lines };
}

function toCell(content: CellContent): Block[] {
  if (typeof content === 'string') return [para(content)];
  if (!Array.isArray(content)) return 'kind' in content ? [content] : [para(content)];
  return content.map((item) => ('kind' in item ? item : para(item)));
}

/** The runs of a line that stands between separators. */
export function joined(parts: Run[][], separator: string): Run[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [run(separator), ...part]));
}
