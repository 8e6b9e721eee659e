import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Format } from './producers/producer.ts';
import { runProgram } from './producers/run-program.ts';
import type { TruthEntry } from './truth.ts';

/** What independent tools find in a finished file. */
export interface Found {
  text: string;
  /** The targets of its links; null when no tool could tell. */
  targets: string[] | null;
}

/**
 * The text and the link targets of a file by tools that share nothing with our own readers: poppler,
 * qpdf, the raw XML and RTF.
 */
export async function readIndependently(path: string, format: Format): Promise<Found> {
  switch (format) {
    case 'pdf': {
      const modes = [[], ['-layout'], ['-raw']].map((flags) =>
        runProgram('pdftotext', ['-enc', 'UTF-8', ...flags, path, '-']),
      );
      return { text: (await Promise.all(modes)).join('\n'), targets: await pdfTargets(path) };
    }
    case 'docx':
    case 'odt':
      return fromZip(await readFile(path));
    case 'rtf': {
      const text = fromRtf(await readFile(path, 'latin1'));
      return {
        text,
        targets: [...text.matchAll(/HYPERLINK "([^"]+)"/g)].map(([, target = '']) => target),
      };
    }
    case 'html': {
      const html = await readFile(path, 'utf8');
      return { text: untagged(html), targets: targetsIn(html, /href="([^"]+)"/g) };
    }
    case 'txt':
      return { text: await readFile(path, 'utf8'), targets: [] };
  }
}

async function pdfTargets(path: string): Promise<string[] | null> {
  try {
    const source = await runProgram('qpdf', ['--qdf', '--object-streams=disable', path, '-']);
    return targetsIn(source, /\/URI \(([^)]*)\)/g);
  } catch {
    return null;
  }
}

function fromZip(bytes: Uint8Array): Found {
  const parts = Object.entries(
    unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) }),
  );
  const xml = parts.map(([, part]) => strFromU8(part)).join('\n');
  return { text: untagged(xml), targets: targetsIn(xml, /(?:Target|href)="([^"]+)"/g) };
}

/** The letters of RTF as they stand there, the fields' instructions included. */
function fromRtf(source: string): string {
  return source
    .replaceAll(/(\\[a-z]+-?\d*)\r?\n/g, '$1 ')
    .replaceAll(/[\r\n]/g, '')
    .replaceAll(/\\u(-?\d+) ?(?:\\'[0-9a-f]{2}|\?)?/g, (_, code: string) =>
      String.fromCharCode((Number(code) + 65_536) % 65_536),
    )
    .replaceAll(/\\'([0-9a-f]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll(/\\[a-z]+-?\d* ?|[{}]/g, '');
}

const untagged = (xml: string): string =>
  xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&(apos|#39);/g, "'")
    .replaceAll('&amp;', '&');

function targetsIn(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map(([, target = '']) => target);
}

/** Letters and digits alone: line ends, hyphens and spaces are the producer's. */
export const compact = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßς]/g, (letter) => (letter === 'ß' ? 'ss' : 'σ'))
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The fields of the truth that are not in the file, of those that it says are printed. */
export function missingIn(entry: TruthEntry, found: Found, printedPhone: string): string[] {
  const { fields } = entry;
  const optional = new Set(entry.optional ?? []);
  const text = compact(found.text);
  const digits = found.text.normalize('NFKC').replaceAll(/\D/g, '');
  const has = (value: string) => {
    const wanted = compact(value);
    return text.includes(wanted) || text.includes([...wanted].reverse().join(''));
  };
  const missing: string[] = [];
  const wanted: [string, string | null][] = [
    ['first_name', fields.first_name],
    ['last_name', fields.last_name],
    ['email_address', fields.email_address],
    ['company', fields.company],
    ['title', fields.title],
    ['location.street_1', fields.location.street_1],
    ['location.zip_code', fields.location.zip_code],
    ['location.city', fields.location.city],
    ['location.state', fields.location.state],
  ];
  for (const [field, value] of wanted) {
    const others = entry.accept?.[field] ?? [];
    if (value === null || optional.has(field)) continue;
    if (![value, ...others].some(has)) missing.push(field);
  }
  const numbers = [printedPhone.replaceAll(/\D/g, ''), (fields.phone_number ?? '').slice(-7)];
  if (fields.phone_number !== null && !numbers.some((number) => digits.includes(number))) {
    missing.push('phone_number');
  }
  for (const link of fields.social_links) {
    const bare = link.replace(/^https:\/\/(www\.)?/, '');
    const linked = found.targets === null || found.targets.some((target) => target.includes(bare));
    if (!linked && !has(bare)) missing.push(`social_links ${link}`);
  }
  return missing;
}
