/** TEXT: a line, several lines, an e-mail address or a web address. */
import * as z from 'zod';
import { encodeIssue } from '../../kombo/answers/issue.ts';
import { MAX_ANSWER_LENGTH } from '../../kombo/values/bounds.ts';
import { AnswerText, EmailAddress, WebAddress } from '../../kombo/values/scalars.ts';
import { maybe } from '../../kombo/values/tolerant.ts';
import { cleanLines } from '../../text/clean.ts';
import { cleanTyped, type TextKind } from '../../text/typed.ts';
import { type Control, defineKind } from '../question-kind.ts';

const Format = z.object({
  display_type: maybe(z.enum(['SINGLE_LINE', 'MULTI_LINE', 'EMAIL', 'URL'])),
  /** Null and zero mean: no limit. */
  max_length: maybe(z.number().positive()),
});
type Format = z.infer<typeof Format>;

function control({ display_type, max_length: maxLength }: Format): Control {
  if (display_type === 'MULTI_LINE') return { name: 'lines', maxLength };
  const input = display_type === 'EMAIL' ? 'email' : display_type === 'URL' ? 'url' : 'text';
  return { name: 'line', input, maxLength };
}

function answer({ display_type, max_length }: Format): z.ZodType<string, string> {
  const limited = AnswerText.max(max_length ?? MAX_ANSWER_LENGTH).refine(
    (text) => cleanLines(text) !== '',
    encodeIssue('required'),
  );
  if (display_type === 'EMAIL') return limited.pipe(EmailAddress);
  if (display_type === 'URL') return limited.pipe(WebAddress);
  return limited;
}

/** People type "example.com"; what travels is an absolute address. */
function absolute(text: string, format: Format): string {
  const host = /^[^\s:/?#@]+(?=[:/?#]|$)/.exec(text)?.[0] ?? '';
  const isBare = format.display_type === 'URL' && host.slice(1, -1).includes('.');
  return isBare ? `https://${text}` : text;
}

const KINDS = { EMAIL: 'email', URL: 'url', MULTI_LINE: 'lines', SINGLE_LINE: 'text' } as const;

function kindOf({ display_type }: Format): TextKind {
  return KINDS[display_type ?? 'SINGLE_LINE'];
}

/** Travels clean; an address is checked as such. Lengths are characters. */
export const text = defineKind({
  type: 'TEXT',
  schema: Format,
  control,
  empty: '',
  entry: (format) =>
    z
      .string(encodeIssue('wrong_type'))
      .transform((typed) => absolute(cleanTyped(typed, kindOf(format)), format) || undefined)
      .pipe(answer(format).optional()),
  answer,
  format: (entry) => (typeof entry === 'string' && entry.trim() !== '' ? entry : null),
});
