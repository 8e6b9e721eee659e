/** Small values of the wire contract, strict, as they are written. */
import './zod-settings.ts';
import * as z from 'zod';
import { encodeIssue } from '../answers/issue.ts';
import {
  MAX_ANSWER_LENGTH,
  MAX_CONTENT_TYPE_LENGTH,
  MAX_DATE_LENGTH,
  MAX_FILE_NAME_LENGTH,
  MAX_ID_LENGTH,
  MAX_NAME_LENGTH,
  MAX_URL_LENGTH,
} from './bounds.ts';
import { isCalendarDate } from './calendar.ts';
import { isCountryCode } from './countries.ts';

/** The longest e-mail address that can be delivered to (RFC 5321, section 4.5.3.1.3). */
export const MAX_EMAIL_LENGTH = 254;

/** Text with something other than white space in it, trimmed. */
export const RequiredText = z.string().trim().min(1);

/** What something or somebody is called. */
export const Name = RequiredText.max(MAX_NAME_LENGTH);

/** What is written for an answer. */
export const AnswerText = RequiredText.max(MAX_ANSWER_LENGTH);

/** Kombo ids are opaque; `remote:` ids of the ATS pass as well. */
export const Id = z.string().min(1).max(MAX_ID_LENGTH);

/**
 * International addresses pass; a host without a dot does not, since no ATS takes one, and neither does
 * what people copy around an address: brackets, a scheme, a second address. Nor do characters that
 * nobody sees, some of which no database keeps.
 */
const EMAIL =
  /^[^\s@"<>()[\],;:\\\p{C}]{1,64}@(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.)+\p{L}[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}]$/u;

/** A letter that stands for two, as PDFs print them, is in nobody's address: "ﬁona@example.com". */
const isUnjoined = (text: string) => text.normalize('NFC') === text.normalize('NFKC');

/** An e-mail address. */
export const EmailAddress = z
  .email({ pattern: EMAIL })
  .max(MAX_EMAIL_LENGTH)
  .refine(isUnjoined, encodeIssue('email'))
  .meta({ title: 'EmailAddress' });

/** A host with a dot, in any script: the platform has made it ASCII (RFC 3492) by then. */
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{2,59})$/i;

/**
 * A valid address that nobody means: an e-mail address or a password before the host, two links without
 * a space between them, and the dots that stand for the rest of a link that was cut.
 */
const MISREAD = /^[a-z]+:\/\/(?:[^/?#]{0,2000}@|[^/?#]{0,2000}https?:)|…|\.{3}$/i;

/**
 * An absolute http or https address. Kombo wants a URI (RFC 3986), so that spaces and letters
 * outside of ASCII are escaped; an address without any travels as it was typed.
 */
export const WebAddress = z
  .url({ protocol: z.regexes.httpProtocol, hostname: HOST })
  .max(MAX_URL_LENGTH)
  .refine((text) => !MISREAD.test(text), encodeIssue('url'))
  .transform((text) => (/^[!-~]+$/.test(text) ? text : new URL(text).href));

/** A country or territory of today, as ISO 3166-1 alpha-2 in capitals. */
export const Country = z.string().refine(isCountryCode, encodeIssue('choice'));

/** Kombo's pattern of a date going in: a date, or a UTC time without offset; no hour 25. */
const WIRE_DATE = /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?)?Z?$/;

/** A date as Kombo takes it. We write date-only text: a time would shift it by a day somewhere. */
export const WireDate = z
  .string()
  .max(MAX_DATE_LENGTH)
  .refine((text) => WIRE_DATE.test(text) && isCalendarDate(text), encodeIssue('date'));

/** `type/subtype` without parameters; `image/svg+xml` and an empty type are refused by Kombo. */
export const CONTENT_TYPE = /^[\w.-]+\/[\w.-]+$/;

/** The type of a file without parameters, such as `application/pdf`. */
export const ContentType = z
  .string()
  .max(MAX_CONTENT_TYPE_LENGTH)
  .regex(CONTENT_TYPE, encodeIssue('content_type'));

/** Line breaks, other controls, and what divides a path. */
const NO_PART_OF_A_NAME = /[\p{Cc}\u2028\u2029/\\]/u;

const EXTENSION = /[^./\\]\.[A-Za-z0-9]{1,10}$/;
const isOneLine = (name: string) => !NO_PART_OF_A_NAME.test(name) || !EXTENSION.test(name);

/** A file name with an extension, on one line and without a path. */
export const FileName = RequiredText.max(MAX_FILE_NAME_LENGTH)
  .refine((name) => EXTENSION.test(name), encodeIssue('file_name'))
  .refine(isOneLine, encodeIssue('file_name_line'));
