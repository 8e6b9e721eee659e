/** The ATS's own fields as they were typed → `remote_fields` as it travels. */
import * as z from 'zod';
import type { IntegrationField } from '../../../contract/integration-fields/field.ts';
import {
  checkEntry,
  type RemoteFields,
  type RemoteValue,
  remoteFieldsOf,
  valueAt,
} from '../../../contract/integration-fields/remote-values.ts';
import type { Entry } from '../../../questions/question-kind.ts';
import type { RemoteValues } from '../values.ts';

/** Undefined where nothing was entered. Values that none of these fields declares do not travel. */
export function TypedRemoteFields(fields: readonly IntegrationField[]) {
  return z.custom<RemoteValues>().transform((entries, context): RemoteFields | undefined => {
    const sent: [path: string, value: RemoteValue][] = [];
    for (const [index, { path }] of fields.entries()) {
      const entry = valueAt(entries, path) as Entry | undefined;
      const { value, issue } = checkEntry(fields, index, entry);
      if (issue !== null) {
        context.addIssue({ code: 'custom', path: path.split('.'), message: issue });
      }
      if (value !== undefined) sent.push([path, value]);
    }
    return sent.length === 0 ? undefined : remoteFieldsOf(sent);
  });
}
