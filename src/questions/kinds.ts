/** Every kind of screening question. A new kind is a file in `kinds/` and a line here. */
import { boolean } from './kinds/boolean.ts';
import { date } from './kinds/date.ts';
import { file } from './kinds/file.ts';
import { information } from './kinds/information.ts';
import { multiSelect } from './kinds/multi-select.ts';
import { number } from './kinds/number.ts';
import { singleSelect } from './kinds/single-select.ts';
import { text } from './kinds/text.ts';
import { unknown } from './kinds/unknown.ts';
import type { QuestionKind } from './question-kind.ts';

/** In no order: a question finds its kind by `type`. */
export const KINDS: readonly QuestionKind[] = [
  text,
  number,
  singleSelect,
  multiSelect,
  boolean,
  date,
  file,
  information,
  unknown,
];
