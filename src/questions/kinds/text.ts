/** TEXT: a line, several lines, an e-mail address or a web address. */
import * as z from 'zod';
import { fault } from '../../kombo/fault.ts';
import { EmailAddress, RequiredText, WebAddress } from '../../kombo/scalars.ts';
import { maybe } from '../../kombo/tolerant.ts';
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
  const limited = RequiredText.max(max_length ?? Number.MAX_SAFE_INTEGER);
  if (display_type === 'EMAIL') return limited.pipe(EmailAddress);
  if (display_type === 'URL') return limited.pipe(WebAddress);
  return limited;
}

/** People type "example.com"; what travels is an absolute address. */
function absolute(text: string, format: Format): string {
  const bare = format.display_type === 'URL' && /^[^\s:/?#@]+\.[^\s:/?#@]+(?:[:/?#]|$)/.test(text);
  return bare ? `https://${text}` : text;
}

export const text = defineKind({
  type: 'TEXT',
  format: Format,
  control,
  empty: '',
  entry: (format) =>
    z
      .string(fault('wrong_type'))
      .transform((typed) => absolute(typed.trim(), format) || undefined)
      .pipe(answer(format).optional()),
  answer,
  words: (entry) => (typeof entry === 'string' && entry.trim() !== '' ? entry : null),
});
