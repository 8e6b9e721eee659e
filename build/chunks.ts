/**
 * Which modules come in one file. Left alone, the bundler makes a file of each set of modules that the
 * same pages need: 190 of them, half under 2 kB. A browser asks one server for six at a time, so on a
 * line with a second of delay a CV was read 27 s after the page was opened. Neighbouring rooms in one
 * file bring a few kB that a page may not need, and take half that time
 * (docs/decisions/043-few-files.md).
 *
 * Rooms import downwards only, so no two of these files need each other.
 */

import { TABLE_CHUNK } from '../src/contract/routes.ts';

/** What few people ask for stays in files of its own. */
const APART =
  /phones\.ts$|[\\/](?:preview|link)[\\/]|[\\/](?:SafeHtml|Scan\w*|CvPages|CvPicture|SampleCvs)\.tsx$/;

/** What two pages or more need. */
const SHARED = 2;

/** A file of the modules whose path `room` matches and that at least `minShareCount` pages need. */
function chunk(name: string, room: RegExp, minShareCount = 1) {
  return { name, minShareCount, test: (id: string) => room.test(id) && !APART.test(id) };
}

/** For `codeSplitting.groups`: a module belongs to the first that matches it. */
export const CHUNKS = [
  // All that the first screen needs.
  chunk('first', /[\\/]src[\\/]app[\\/]shell[\\/]main\.tsx$/),
  // All that the first rows of the table need besides, and no more: what it makes a browser run
  // comes before them.
  chunk(TABLE_CHUNK, /[\\/]pages[\\/]workbench[\\/]StartPage\.tsx$/),
  chunk(
    'model',
    /[\\/]src[\\/](?:(?:contract|kombo|text|questions)|app[\\/]notation)[\\/]/,
    SHARED,
  ),
  chunk(
    'picker',
    /[\\/]node_modules[\\/]@?(?:ariakit|floating-ui)|[\\/]ui[\\/]picker[\\/]/,
    SHARED,
  ),
  chunk(
    'parts',
    /[\\/]src[\\/]app[\\/](?:ui|platform|api|i18n|storage|fields|files|delivery|form)[\\/]/,
    SHARED,
  ),
  chunk('reading', /[\\/]src[\\/]app[\\/]cv[\\/](?:session|ui)[\\/]/),
  chunk('steps', /[\\/]src[\\/]app[\\/](?:steps|questions)[\\/]/),
  chunk('pages', /[\\/]src[\\/]app[\\/]pages[\\/]/, SHARED),
];
