/** react-hook-form's tree of errors as a list in the order of the form. */
import type { FieldErrors } from 'react-hook-form';
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
    const message = 'message' in node ? node.message : undefined;
    if (typeof message === 'string') {
      found.push({ path, message, type: 'type' in node ? `${node.type}` : '' });
    }
    for (const [key, child] of Object.entries(node)) {
      if (key === 'ref' || key === 'types') continue;
      walk(child, key === 'root' ? path : path === '' ? key : `${path}.${key}`);
    }
  };
  walk(errors, '');
  return found;
}
