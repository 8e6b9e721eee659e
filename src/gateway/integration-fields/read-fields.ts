/** The file that `INTEGRATION_FIELDS` names: what each connected ATS asks for beside Kombo's request. */
import { readFileSync, statSync } from 'node:fs';
import { MAX_INTEGRATION_FIELDS } from '../../contract/integration-fields/bounds.ts';
import { IntegrationField } from '../../contract/integration-fields/field.ts';
import { toolOf } from '../../kombo/request/remote-fields.ts';
import { faultsOfField, isRecord } from './check-field.ts';

/** The fields of each integration by its id, in the order in which they are asked. */
export type IntegrationFields = ReadonlyMap<string, readonly IntegrationField[]>;

/** Nobody asks for anything. */
export const NO_INTEGRATION_FIELDS: IntegrationFields = new Map();

/** Every country in thirty languages is half of that. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** The fields, or what is wrong with the file, each fault as the end of a sentence about it. */
export type ReadFields =
  | { fields: IntegrationFields; faults: null }
  | { fields: null; faults: string[] };

/** Reads and checks the file at `path`. Never throws. */
export function readFieldsFile(path: string): ReadFields {
  const wrong = (fault: string): ReadFields => ({ fields: null, faults: [fault] });
  let text: string;
  try {
    if (statSync(path).size > MAX_FILE_BYTES) {
      return wrong(`names ${path}, which is larger than ${MAX_FILE_BYTES} bytes`);
    }
    text = readFileSync(path, 'utf8');
  } catch {
    return wrong(`must name a readable JSON file, but ${path} is none`);
  }
  try {
    return checkFields(JSON.parse(text));
  } catch (error) {
    return wrong(`names ${path}, which is no JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** Checks what the file holds. */
export function checkFields(content: unknown): ReadFields {
  if (!isRecord(content)) {
    const faults = ['must hold an object with a list of fields for each id of an integration'];
    return { fields: null, faults };
  }
  const faults = Object.entries(content).flatMap(([id, list]) => faultsOfList(id, list));
  if (faults.length > 0) return { fields: null, faults };
  const lists = Object.entries(content).map(
    ([id, list]) => [id, IntegrationField.array().parse(list)] as const,
  );
  return { fields: new Map(lists), faults: null };
}

function faultsOfList(id: string, list: unknown): string[] {
  if (!Array.isArray(list)) return [`must hold a list of fields for ${id}, in [ and ]`];
  if (list.length > MAX_INTEGRATION_FIELDS) {
    return [`has ${list.length} fields for ${id}: ${MAX_INTEGRATION_FIELDS} is the most`];
  }
  const tool = toolOf(id);
  const paths = list.map((field) => (isRecord(field) ? field.path : undefined));
  return list.flatMap((field, index) =>
    [...faultsOfField(field, tool), ...clashes(paths, index)].map(
      (fault) => `is wrong for ${id}: ${nameOf(paths[index], index)} ${fault}`,
    ),
  );
}

const nameOf = (path: unknown, index: number) =>
  typeof path === 'string' ? `field ${index + 1} (${path})` : `field ${index + 1}`;

/** A value cannot stand where another one has its names. */
function clashes(paths: readonly unknown[], index: number): string[] {
  const path = paths[index];
  if (typeof path !== 'string') return [];
  return paths.flatMap((other, at) => {
    if (typeof other !== 'string' || at === index) return [];
    if (other === path && at < index) return [`has the "path" of field ${at + 1}: leave one out`];
    if (!path.startsWith(`${other}.`)) return [];
    return [`has a "path" inside that of field ${at + 1}, which is one value: leave one out`];
  });
}
