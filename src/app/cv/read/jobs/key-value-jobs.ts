import type { CvLine } from '../cv-line.ts';
import { jobLabelOf } from '../vocabulary/job-labels.ts';
import type { JobLabel } from '../vocabulary/languages/language-words.ts';
import { BULLET } from './description.ts';
import { isClient, isProject } from './entry-lines.ts';
import type { Atom } from './job-atoms.ts';
import type { JobEntry } from './job-entries.ts';
import { findPeriod, type Period, withoutPeriod } from './periods.ts';

/** A date with its words and a remark; a longer line is text that names a date. Characters, set by hand. */
const DATE_LENGTH = 60;

/** The second half of a label is short; a longer line says something of its own. Characters, set by hand. */
const WRAPPED = 30;

interface Block {
  values: Partial<Record<JobLabel, Atom>>;
  /** Its employer stands behind "Client:": a project. */
  project?: boolean;
  period: Period | null;
}

/**
 * "Employer: … / Position: … / Period: …", again and again: one entry for each block. A label that comes a second
 * time begins the next block, so that two blocks never mix. Null where a group is not written like that.
 */
export function keyValueEntries(group: readonly CvLine[]): JobEntry[] | null {
  const labelled = group.map(
    (entry, at) => jobLabelOf(entry.line.text) ?? wrappedLabel(entry, group[at + 1]),
  );
  const kinds = new Set(labelled.flatMap((found) => found?.label ?? []));
  // "Baker: / Company: … / Period: …": the title stands above the labels of each block.
  const headed = !kinds.has('title') && kinds.has('period');
  if ((!kinds.has('title') && !headed) || !kinds.has('company')) return null;
  // "Crumb Ltd, 2019 – now" above "Client: …": the employer has no label.
  const hasEmployer = group.some(
    (entry, at) => labelled[at]?.label === 'company' && !isClient(entry),
  );
  const isEmployer = (entry: CvLine, at: number) =>
    !labelled[at] && !isProject(entry) && isDatedHead(entry.line.text);
  if (!hasEmployer && group.some(isEmployer)) return null;
  const blocks: Block[] = [];
  let block: Block = { values: {}, period: null };
  let waiting: Period | null = null;
  const close = () => {
    if (block.values.title || block.values.company) blocks.push(block);
    block = { values: {}, period: waiting };
    waiting = null;
  };
  for (const [at, entry] of group.entries()) {
    const found = labelled[at];
    if (!found) {
      // A date alone on its line heads the block below, or belongs to the one above that has none.
      const period = entry.line.text.length < DATE_LENGTH ? findPeriod(entry.line.text) : null;
      if (!period || period.kind === 'single') continue;
      const begun = block.values.title || block.values.company;
      if (begun && !block.period && !(block.values.title && block.values.company))
        block.period = period;
      else if (!begun) block.period = period;
      else if (!block.period && blocks.length === 0 && !leads(group, at)) block.period = period;
      else {
        waiting = period;
        close();
      }
      continue;
    }
    const { label, start } = found;
    if (label === 'period') {
      const period = findPeriod(entry.line.text.slice(start));
      if (!period) continue;
      if (block.period) close();
      block.period = period;
      continue;
    }
    if (block.values[label]) close();
    const head = headed && label === 'company' ? group[at - 1] : undefined;
    if (head && !labelled[at - 1] && isHead(head)) {
      const title = head.line.text
        .replace(BULLET, '')
        .trim()
        .replace(/\s?[:：]$/, '');
      block.values.title = toAtom(head, title, 'title');
    }
    const whole = entry.line.text.slice(start).trim();
    // "Client: Crumb Bank ⇥ 2019 – now": the dates stand behind the first label.
    const dated = findPeriod(whole);
    const behind = dated !== null && dated.kind !== 'single' && dated.start > 1 ? dated : null;
    if (behind) block.period ??= behind;
    const text = behind
      ? whole.slice(0, behind.start).replace(/(?<![\s,(|–-])[\s,(|–-]+$/, '')
      : whole;
    if (text !== '') block.values[label] = toAtom(entry, text, label);
    if (label === 'company') block.project = hasEmployer && isClient(entry);
  }
  close();
  return blocks.flatMap(({ values, period, project }) => {
    if (project) return [];
    const atoms = [values.title, values.company].flatMap((atom) => atom ?? []);
    return period && atoms.length > 0 ? [{ period, atoms }] : [];
  });
}

/** A short line that is no heading of the section and names no date; as a point of a list it ends with a colon. */
const isHead = ({ line, heading }: CvLine): boolean =>
  !heading &&
  line.text.length < DATE_LENGTH &&
  (!BULLET.test(line.text) || /[:：]\s*$/.test(line.text)) &&
  !/[.;]$/.test(line.text.trim()) &&
  findPeriod(line.text) === null;

/** A line with two dates, or a date and "now", and a name beside them. */
function isDatedHead(text: string): boolean {
  const period = text.length < DATE_LENGTH * 2 ? findPeriod(text) : null;
  return (
    period !== null && period.kind !== 'single' && /\p{L}{3}/u.test(withoutPeriod(text, period))
  );
}

/** "Occupation or position ⇥ Baker" above "held": a narrow column broke the label; where its value begins. */
function wrappedLabel({ line }: CvLine, next: CvLine | undefined): ReturnType<typeof jobLabelOf> {
  const tab = line.text.indexOf('\t');
  const rest = next?.line.text.split('\t')[0]?.trim() ?? '';
  if (tab < 1 || rest === '' || rest.length > WRAPPED) return null;
  const found = jobLabelOf(`${line.text.slice(0, tab).trim()} ${rest}\t`);
  return found && { label: found.label, start: tab + 1 };
}

/** Whether a label of a job follows at once: a date there heads it. */
function leads(group: readonly CvLine[], at: number): boolean {
  const next = group[at + 1];
  return next !== undefined && jobLabelOf(next.line.text) !== null;
}

function toAtom({ line, index }: CvLine, text: string, role: 'title' | 'company'): Atom {
  const start = line.text.indexOf(text);
  const end = start + text.length;
  const linked = line.links.some((link) => link.start < end && link.end > start);
  return { text, role, linked, place: { line: index, start, end } };
}
