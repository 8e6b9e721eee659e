/** How the ATS window writes what a record holds. */
import { html } from 'hono/html';
import type { WireCandidate } from '../wire/wire-candidate.ts';
import type { Markup } from './shell.ts';

/** First and last name, or what there is of them. */
export function nameOf({ first_name, last_name }: WireCandidate): string {
  return [first_name, last_name].filter(Boolean).join(' ') || 'No name';
}

/** A time as an element that the page's script writes in the reader's own notation. */
export function time(iso: string): Markup {
  return html`<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`;
}

/** Bytes in the unit that a person would say. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const MAX_SHOWN_TEXT = 200;

/** A request as it came, indented; long texts such as base64 are cut in the middle of nowhere. */
export function prettyRequest(body: unknown): string {
  const shorten = (_: string, value: unknown) =>
    typeof value === 'string' && value.length > MAX_SHOWN_TEXT
      ? `${value.slice(0, 60)}… (${value.length.toLocaleString('en')} characters)`
      : value;
  return JSON.stringify(body, shorten, 2) ?? '';
}
