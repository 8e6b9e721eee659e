import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser, openAutofillPage } from './autofill-browser.ts';
import type { PageReading } from './autofill-page/page.ts';

/** A file's prediction in the scorer's form. */
export interface Prediction {
  fields: {
    first_name?: string;
    last_name?: string;
    email_address?: string;
    phone_number?: string;
    company?: string;
    title?: string;
    location: Record<string, string>;
    social_links: string[];
  };
  status: string;
  ms: number;
}

export interface Run {
  predictions: Record<string, Prediction>;
  /** What would be offered under a field that nothing fills, in the same form. */
  offered: Record<string, Prediction>;
  /** Longest main-thread task of the whole run in milliseconds; 0 when none reached 50. */
  longestTask: number;
}

/** Builds the browser code as it ships, and reads every file of a folder with it in headless Chromium. */
export async function runAutofill(folder: string): Promise<Run> {
  const browser = await launchBrowser();
  try {
    const page = await openAutofillPage(browser, join(import.meta.dirname, '..'), folder);
    const predictions: Record<string, Prediction> = {};
    const offered: Record<string, Prediction> = {};
    let longestTask = 0;
    for (const name of await filesIn(folder)) {
      const result = await page.read(name);
      longestTask = Math.max(longestTask, result.longestTask);
      predictions[name] = toPrediction(result, 'fill');
      offered[name] = toPrediction(result, 'suggest');
    }
    await page.close();
    return { predictions, offered, longestTask };
  } finally {
    await browser.close();
  }
}

/** The names of a folder's files, in order. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
}

/** Only what the product would fill, or only what it would offer. */
function toPrediction({ reading, ms }: PageReading, kind: 'fill' | 'suggest'): Prediction {
  const fields: Prediction['fields'] = { location: {}, social_links: [] };
  for (const { path, value, confidence } of reading.fields) {
    if (confidence !== kind) continue;
    const key = path.replace('candidate.', '');
    if (key === 'social_links') fields.social_links.push(value);
    else if (key.startsWith('location.')) fields.location[key.slice('location.'.length)] = value;
    else if (!key.startsWith('additional_')) Object.assign(fields, { [key]: value });
  }
  // The scorer has no state of its own for a text that is no CV: it is readable, and nothing is filled.
  return {
    fields,
    status: reading.status === 'little' ? 'ok' : reading.status,
    ms: Math.round(ms),
  };
}
