/**
 * From the candidate as typed to the candidate that travels. It is Kombo's own schema: what was left
 * blank is left out before it looks, and it is told where the form takes more than Kombo does.
 */
import * as z from 'zod';
import { encodeIssue, type IssueCode } from '../../../kombo/answers/issue.ts';
import {
  AdditionalEmailAddress,
  AdditionalPhoneNumber,
  Candidate,
  Location,
} from '../../../kombo/request/candidate-request.ts';
import { isCountryCode } from '../../../kombo/values/countries.ts';
import { Name, WebAddress } from '../../../kombo/values/scalars.ts';
import { asciiDigits } from '../../../text/digits.ts';
import { isLink } from '../../../text/link.ts';
import { valuesIn } from '../../../text/lists.ts';
import { countDigits, isShortenedNumber } from '../../../text/phone.ts';
import { withoutExtension } from '../../../text/phone-extension.ts';
import { cleanTyped, type TextKind } from '../../../text/typed.ts';
import { fieldAt, rowsAt } from '../candidate/candidate-fields.ts';
import type { CandidateValues } from '../candidate/candidate-values.ts';
import { isFilled } from '../is-filled.ts';
import { TypedDay } from './typed-day.ts';

/** People type "example.com/me"; what travels is an absolute address. Two of them are none. */
const TypedWebAddress = z
  .string()
  .refine(isLink, encodeIssue('url'))
  .transform((typed) => (/^[^\s:/]+\.[^\s:/]/.test(typed) ? `https://${typed}` : typed))
  .pipe(WebAddress);

/** In any notation and script; words alone are no number (docs/decisions/004). */
const TypedPhone = Name.superRefine((typed, context) => {
  const code = whatIsWrongWithPhone(typed);
  if (code !== null) context.addIssue({ code: 'custom', message: encodeIssue(code) });
});

/** The shortest numbers of emergency have three digits; the longest of all, with 00 and (0), twenty. */
const PHONE_DIGITS = { least: 3, most: 20 };

/** E.164 has fifteen digits after the plus; people write the zero of home calls in brackets besides. */
const INTERNATIONAL = /^\(?\+(?:\D*\d){17}/;

/** 1-800-FLOWERS: keys have letters, and a company's number spells a word with them. */
const SPELLED = /^\+?[\d\s().-]*\d[\s.-]?(?!x+$)[a-z]{3,}[\da-z\s.-]{0,12}$/i;

/** What makes a text no telephone number whatever the country; null when nothing does. */
function whatIsWrongWithPhone(typed: string): IssueCode | null {
  if (!/\p{Nd}/u.test(typed)) return 'phone';
  if (isShortenedNumber(typed)) return 'phone_shortened';
  if (valuesIn(typed, 'tel').length > 1) return 'phone_several';
  const number = withoutExtension(typed);
  if (/\p{L}/u.test(number)) {
    const keys = number.match(/[\da-z]/gi)?.length ?? 0;
    return SPELLED.test(number) && keys <= PHONE_DIGITS.most - 5 ? null : 'phone';
  }
  if (INTERNATIONAL.test(asciiDigits(number))) return 'phone_unlikely';
  const digits = countDigits(asciiDigits(number));
  const isCallable = digits >= PHONE_DIGITS.least && digits <= PHONE_DIGITS.most;
  return isCallable && /[1-9]/.test(asciiDigits(typed)) ? null : 'phone_unlikely';
}

const TypedLocation = Location.extend({
  country: z.string(encodeIssue('country_for_location')).superRefine((typed, context) => {
    if (isCountryCode(typed)) return;
    context.addIssue({ code: 'custom', message: encodeIssue('no_match', { typed }) });
  }),
});

/** Rows of which the blank ones, which are undefined by then, do not travel. */
const filledRows = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row.optional())
    .transform((rows) => rows.filter((each) => each !== undefined))
    .optional();

const TypedCandidate = z.object({
  ...Candidate.shape,
  email_address: z.string().trim().pipe(Candidate.shape.email_address),
  additional_email_addresses: filledRows(AdditionalEmailAddress),
  phone_number: TypedPhone.optional(),
  additional_phone_numbers: filledRows(AdditionalPhoneNumber.extend({ phone_number: TypedPhone })),
  location: TypedLocation.optional(),
  availability_date: TypedDay.optional(),
  social_links: filledRows(z.object({ url: TypedWebAddress })),
} satisfies Record<keyof CandidateValues, z.ZodType>);

/** The candidate as typed → Kombo's candidate. */
export const CandidateSchema = z
  .custom<CandidateValues>()
  .transform(withoutBlanks)
  .pipe(TypedCandidate);

/**
 * What was filled in. A blank row stays as undefined, so that the others keep their number; a list
 * or an address with nothing in it is left out whole. The type names every field of Kombo's, so that
 * the compiler asks for one that the form lacks.
 */
function withoutBlanks(values: Record<keyof Candidate, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const filled = filledIn(`candidate.${key}`, value);
      return filled === undefined ? [] : [[key, filled]];
    }),
  );
}

function filledIn(path: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    const field = rowsAt(path);
    const key = field?.key ?? '';
    const rows = value.map((row: Record<string, unknown>) => {
      const own = cleaned(row[key], field?.input);
      return isFilled(own) ? { ...row, [key]: own } : undefined;
    });
    return rows.some((row) => row !== undefined) ? rows : undefined;
  }
  if (typeof value !== 'object' || value === null) {
    const own = cleaned(value, fieldAt(path)?.input);
    return isFilled(own) ? own : undefined;
  }
  const parts = Object.entries(value)
    .map(([key, part]) => [key, cleaned(part, fieldAt(`${path}.${key}`)?.input)] as const)
    .filter(([, part]) => isFilled(part));
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** As its field shows it once it was left. */
function cleaned(value: unknown, kind: TextKind | undefined): unknown {
  return typeof value === 'string' ? cleanTyped(value, kind) : value;
}
