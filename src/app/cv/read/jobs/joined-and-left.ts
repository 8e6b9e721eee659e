/** Histories of Japan: "2015年4月 白樺食品株式会社 入社", "2019年3月 退社", "現在に至る". */
import type { CvLine } from '../cv-line.ts';
import { companyScore, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import type { Atom } from './job-atoms.ts';
import type { JobEntry } from './job-entries.ts';
import { findPeriod, isPresent, type Period } from './periods.ts';

/** Words for joining an employer and for leaving one. */
const JOINED = /入社|入職|入所|入庁|入局|入行|入校|入店|着任/u;
const LEFT = /退社|退職|退所|退局|退行|離職|契約満了|期間満了|廃業|倒産/u;
/** Words for beginning to work on one's own. */
const INDEPENDENT = /独立|開業|起業|フリーランス(?:として|開始)/u;
/** "応用情報技術者資格": what somebody has passed. */
const PASSED = /資格|免許|検定|試験|合格|取得|認定/u;
/** "営業として勤務", "役職：主任", "（営業部 主任）": what somebody works as. */
const WORKS_AS = /(?:^|[\s、にへでの])([^\s、。（）に]{1,20})として/u;
const TITLED = /(?:役職|職種|職位|担当)\s?[:：]\s?([^\s、。]{1,20})/u;
const BRACKETED = /^\s*[（(]([^（）()]{2,30})[）)]/u;

/** "2019 ⇥ 4 ⇥ …": the cells of a form for year and month. */
const CELLS = /^\s*((?:(?:令和|平成|昭和)(?:\d{1,2}|元)|(?:19|20)\d{2})年?)\s+(\d{1,2})月?(?=\s)/u;

interface Spell extends JobEntry {
  ended: boolean;
}

/** One entry for each employer that a group says to have been joined; null where it is not written like that. */
export function joinedEntries(group: readonly CvLine[]): JobEntry[] | null {
  if (!group.some(({ line }) => JOINED.test(line.text) && dateOf(line.text))) return null;
  const spells: Spell[] = [];
  for (const entry of group) {
    const { text } = entry.line;
    const dated = dateOf(text);
    const joined = dated && JOINED.exec(text);
    const spell = spells.at(-1);
    if (dated && joined && joined.index > dated.end) {
      const company = employerOf(entry, dated.end, joined.index);
      if (!company) continue;
      const title = titleIn(entry, joined.index + joined[0].length);
      const period: Period = { ...dated.period, to: null, kind: 'since' };
      spells.push({ period, atoms: title ? [title, company] : [company], ended: false });
    } else if (spell && LEFT.test(text) && (dated || /^\S{2,8}\s+\d{1,2}\s/u.test(text))) {
      if (!spell.ended) end(spell, dated?.period.from ?? spell.period.from);
    } else if (spell && dated && INDEPENDENT.test(text)) {
      if (!spell.ended) end(spell, dated.period.from);
      const title = titleIn(entry, dated.end);
      const period: Period = { ...dated.period, to: null, kind: 'since' };
      if (title) spells.push({ period, atoms: [title], ended: false, independent: true });
    } else if (spell && !spell.ended && !spell.atoms.some(({ role }) => role === 'title')) {
      const title = titleIn(entry, dated?.end ?? 0);
      if (title) spell.atoms = [title, ...spell.atoms];
    }
  }
  return spells.length > 0 ? spells : null;
}

function end(spell: Spell, to: number): void {
  spell.period = { ...spell.period, to, kind: 'range' };
  spell.ended = true;
}

/** The date that a line begins with. */
function dateOf(text: string): { period: Period; end: number } | null {
  const cells = CELLS.exec(text);
  const printed = cells ? `${cells[1]?.replace('年', '')}年${cells[2]}月` : text;
  const period = findPeriod(printed);
  if (period?.kind !== 'single' || period.start > 1) return null;
  return { period, end: cells ? cells[0].length : period.end };
}

function employerOf(entry: CvLine, from: number, to: number): Atom | null {
  const raw = entry.line.text.slice(from, to);
  const lead = /^\s*/u.exec(raw)?.[0].length ?? 0;
  const whole = raw
    .slice(lead)
    .trimEnd()
    .replace(/[にへ]$/u, '');
  // "株式会社 … 営業部": what stands behind a blank belongs to the employer's name only beside a legal form.
  const [first = ''] = whole.split(/\s+/u);
  const name = companyScore(first) >= WORDS_LEVEL.word && first.length > 4 ? first : whole;
  return name.length > 1 ? toAtom(entry, name, from + lead, 'company') : null;
}

function titleIn(entry: CvLine, from: number): Atom | null {
  const text = entry.line.text.slice(from);
  if (isPresent(text)) return null;
  const bare = text.replace(/^\s+/u, '');
  const found =
    BRACKETED.exec(text)?.[1] ??
    TITLED.exec(text)?.[1] ??
    WORKS_AS.exec(text)?.[1] ??
    (/^[^\s、。：:に]{2,20}(?:\s[^\s、。：:に]{2,12})?$/u.test(bare) ? bare : null);
  if (!found || PASSED.test(found) || titleScore(found) < WORDS_LEVEL.word) return null;
  return toAtom(entry, found, entry.line.text.indexOf(found, from), 'title');
}

function toAtom({ index }: CvLine, text: string, start: number, role: 'title' | 'company'): Atom {
  return { text, role, linked: false, place: { line: index, start, end: start + text.length } };
}
