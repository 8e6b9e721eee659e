/** What of a rejection is not mended yet, marked at its fields for as long as it is not. */
import { useEffect, useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { Issue } from '../../../../contract/problem.ts';
import { stillRefused } from '../../../form/refused-values.ts';
import { followForm } from '../../../form/state/form-changes.ts';
import { listFieldIssues } from '../../../form/validate/list-field-issues.ts';
import type { IntakeValues } from '../../../form/values.ts';
import type { Rejection } from '../../../storage/drafts/draft.ts';

type Path = Parameters<ReturnType<typeof useFormContext<IntakeValues>>['setError']>[0];

interface Refused {
  /** The reasons whose values still stand in the form, at their paths now. */
  open: readonly Issue[];
  /** The values that they were found in. */
  values: IntakeValues;
}

/** Follows the form. Marks keep nobody from sending: only the ATS knows what it takes by now. */
export function useRefused({ issues }: Rejection): Refused {
  const { control, getValues, setError, clearErrors } = useFormContext<IntakeValues>();
  const { errors } = useFormState({ control });
  const [refused, setRefused] = useState<Refused>(() => refusedIn(issues, getValues()));

  useEffect(
    () =>
      followForm(control, ({ isOfValues }) => {
        if (!isOfValues) return;
        setRefused((last) => {
          const next = refusedIn(issues, getValues());
          return isSamePlaces(last, next) ? last : next;
        });
      }),
    [control, getValues, issues],
  );

  // A check of the step knows nothing of them and takes their marks away: they are put back.
  useEffect(() => {
    const shown = listFieldIssues(errors);
    for (const { path, message } of refused.open) {
      if (shown.some((each) => each.path === path)) continue;
      setError(path as Path, { type: 'refused', message });
    }
    for (const { path, type } of shown) {
      if (type !== 'refused' || refused.open.some((each) => each.path === path)) continue;
      clearErrors(path as Path);
    }
  }, [errors, refused, setError, clearErrors]);

  return refused;
}

function refusedIn(issues: Rejection['issues'], values: IntakeValues): Refused {
  return { open: stillRefused(issues, values), values };
}

const isSamePlaces = (a: Refused, b: Refused) =>
  a.open.length === b.open.length && a.open.every(({ path }, at) => path === b.open[at]?.path);
