/** react-hook-form's tree of errors as a list in the order of the form. */
import type { FieldErrors } from 'react-hook-form';
import type { FaultNode } from './nest-faults.ts';
import type { IntakeValues } from './values.ts';

export interface ShownFault {
  path: string;
  message: string;
  /** `refused` when an earlier sending was turned down for it. */
  type: string;
}

/** Every fault with its path. A message at a list itself comes before those of its rows. */
export function listFaults(errors: FieldErrors<IntakeValues>): ShownFault[] {
  const found: ShownFault[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null || node instanceof Node) return;
    const type = 'type' in node ? `${node.type}` : '';
    for (const message of messagesOf(node)) found.push({ path, message, type });
    if ('root' in node) walk(node.root, path);
    for (const [key, child] of Object.entries(node)) {
      if (key === 'ref' || key === 'types' || key === 'root') continue;
      walk(child, path === '' ? key : `${path}.${key}`);
    }
  };
  walk(errors, '');
  return found;
}

/** None for a branch; all of a list's. Errors that were set by hand have one message. */
function messagesOf(node: Partial<FaultNode>): string[] {
  if (typeof node.message !== 'string') return [];
  return node.types?.all ?? [node.message];
}
