/** Jobs that a sentence tells: "Currently working as Baker at Crumb Ltd since 2020". */
import type { CvLine } from '../cv-line.ts';
import { companyScore, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import type { Job } from './job.ts';
import { cleanCompany, cleanTitle } from './job-words.ts';
import { findPeriod, type Period } from './periods.ts';

/** How such a sentence begins; what is told in the past has ended. */
const OPENS =
  /^[\s•·▪■◦○➢►▸*–—-]*(?:I am |I’m |I'm )?((?:currently|presently|at present|now),? )?(?:I am )?(?:working|employed|serving) (as|in|at|with|for)\s+(?:an? |the )?/iu;
/** What parts title and employer, the surest first. */
const PARTS = [/\sat\s/iu, /\swith\s/iu, /\sin\s/iu, /\sfor\s/iu] as const;
const AS = /\sas\s(?:an? )?/iu;

/** Set by hand. Characters of the sentence, words of a title, and what such a job counts: words say it outright. */
const TOLD = { length: 160, titleWords: 8, score: 3 } as const;

const ALWAYS: Period = { start: 0, end: 0, from: 0, to: null, kind: 'since' };

/** The job that a line tells of and that goes on; null where it tells of none. */
export function toldJob({ line, index, section }: CvLine): Job | null {
  if (section === 'references' || section === 'letter' || section === 'education') return null;
  const opened = OPENS.exec(line.text);
  if (!opened || line.text.length > TOLD.length) return null;
  const dated = findPeriod(line.text);
  if (dated && dated.to !== null) return null;
  const period = dated ?? ALWAYS;
  const from = opened[0].length;
  const body = line.text
    .slice(from, dated ? dated.start : undefined)
    .replace(/\s(?:since|from)\s*$/iu, '')
    .trimEnd();
  const divided = /^as$/iu.test(opened[2] ?? '') ? asTitleFirst(body) : asCompanyFirst(body);
  if (!divided) return null;
  const title = cleanTitle(divided.title);
  const company = cleanCompany(divided.company).replace(/\.$/, '');
  const named = /^["“«(]?[\p{Lu}\p{Nd}]/u.test(company);
  if (!named || title.split(' ').length > TOLD.titleWords) return null;
  if (titleScore(title) < WORDS_LEVEL.word && companyScore(company) < WORDS_LEVEL.sure) return null;
  // Without a date, "currently" and a known kind of employer must say so.
  if (!dated && !(opened[1] && companyScore(company) >= WORDS_LEVEL.word)) return null;
  const at = (text: string) => {
    const start = Math.max(0, line.text.indexOf(text, from));
    return { line: index, start, end: start + text.length };
  };
  return {
    title,
    company,
    period,
    titlePlace: at(title),
    companyPlace: at(company),
    score: TOLD.score,
  };
}

interface Divided {
  title: string;
  company: string;
}

function asTitleFirst(body: string): Divided | null {
  for (const part of PARTS) {
    const found = part.exec(body);
    if (found)
      return {
        title: body.slice(0, found.index),
        company: body.slice(found.index + found[0].length),
      };
  }
  return null;
}

function asCompanyFirst(body: string): Divided | null {
  const found = AS.exec(body);
  return (
    found && {
      title: body.slice(found.index + found[0].length),
      company: body.slice(0, found.index),
    }
  );
}
