/** Small values of the wire contract, strict, as they are written. */
import * as z from 'zod';
import { isCalendarDate } from './calendar.ts';
import { fault } from './fault.ts';

// zod probes `new Function`, which a strict Content-Security-Policy reports.
z.config({ jitless: true });

/** The longest e-mail address that can be delivered to (RFC 5321, section 4.5.3.1.3). */
export const MAX_EMAIL_LENGTH = 254;

/** Text with something other than white space in it, trimmed. */
export const RequiredText = z.string().trim().min(1);

/** Kombo ids are opaque; `remote:` ids of the ATS pass as well. */
export const Id = z.string().min(1);

/** International addresses pass; a host without a dot does not, since no ATS takes one. */
const EMAIL = /^[^\s@"]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/u;

/** An e-mail address. */
export const EmailAddress = z
  .email({ pattern: EMAIL })
  .max(MAX_EMAIL_LENGTH)
  .meta({ title: 'EmailAddress' });

/** A host with a dot, in any script: the platform has made it ASCII (RFC 3492) by then. */
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{2,59})$/i;

/**
 * An absolute http or https address. Kombo wants a URI (RFC 3986), so that spaces and letters
 * outside of ASCII are escaped; an address without any travels as it was typed.
 */
export const WebAddress = z
  .url({ protocol: z.regexes.httpProtocol, hostname: HOST })
  .transform((text) => (/^[!-~]+$/.test(text) ? text : new URL(text).href));

/** ISO 3166-1 alpha-2, upper case. */
export const Country = z.string().regex(/^[A-Z]{2}$/, fault('choice'));

/** Kombo's pattern of a date going in: a date, or a UTC time without offset; no hour 25. */
const WIRE_DATE = /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?)?Z?$/;

/** A date as Kombo takes it. We write date-only text: a time would shift it by a day somewhere. */
export const WireDate = z
  .string()
  .refine((text) => WIRE_DATE.test(text) && isCalendarDate(text), fault('date'));

/** `type/subtype` without parameters; `image/svg+xml` and an empty type are refused by Kombo. */
export const CONTENT_TYPE = /^[\w.-]+\/[\w.-]+$/;
export const ContentType = z.string().regex(CONTENT_TYPE, fault('content_type'));

/** A file name with an extension. */
export const FileName = RequiredText.refine(
  (name) => /[^./\\]\.[A-Za-z0-9]{1,10}$/.test(name),
  fault('file_name'),
);
