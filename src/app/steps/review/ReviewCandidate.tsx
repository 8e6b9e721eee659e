import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isCalendarDate } from '../../../kombo/values/calendar.ts';
import { queries } from '../../api/queries.ts';
import { useUnseen } from '../../cv/session/use-cv.ts';
import { useIntake } from '../../form/intake-context.ts';
import { isFilled } from '../../form/is-filled.ts';
import { shownPhone } from '../../form/request/sent-phone.ts';
import type { OmittedPart } from '../../form/request/supported-values.ts';
import { usePhones } from '../../form/request/use-phones.ts';
import { supportsField } from '../../form/supports-field.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { userName } from '../candidate/user-name.ts';
import { candidateRows } from './candidate-rows.ts';
import { OmittedValues } from './OmittedValues.tsx';
import { ReviewSection, type SummaryRow, SummaryRows } from './ReviewSection.tsx';
import { useRemoteRows } from './use-remote-rows.tsx';

interface ReviewCandidateProps {
  values: IntakeValues;
  /** What was entered, but is not taken. */
  omitted: readonly OmittedPart[];
}

/** The candidate in the form's words. */
export function ReviewCandidate({ values, omitted }: ReviewCandidateProps) {
  const i18n = useI18n();
  const { atsCapabilities } = useIntake();
  const sourcedBy = useSourcedBy(values);
  const consent = useConsent(values);
  const phone = useShownPhone(values);
  const remoteRows = useRemoteRows(values);
  const unseen = useUnseen();
  const isUnseen = (path: string) =>
    [...unseen].some((mark) => mark === path || mark.startsWith(`${path}.`));
  const rows: SummaryRow[] = candidateRows({ ...i18n, phone }, values, atsCapabilities, isUnseen);
  if (sourcedBy !== null && supportsField(atsCapabilities, 'sourced_by')) {
    rows.push({ key: 'source', label: i18n.t('sourced_by.user_id'), value: sourcedBy });
  }
  if (supportsField(atsCapabilities, 'gdpr_consent')) {
    rows.push({ key: 'consent', label: i18n.t('candidate.group.consent'), value: consent });
  }
  return (
    <ReviewSection title={i18n.t('step.candidate')} step="candidate">
      <SummaryRows rows={[...rows, ...remoteRows]} />
      <OmittedValues parts={omitted} />
    </ReviewSection>
  );
}

/** How telephone numbers are shown: as they will be sent, in groups. */
function useShownPhone({ candidate }: IntakeValues): (typed: string) => string {
  const { atsCapabilities } = useIntake();
  const { phone_number, additional_phone_numbers: further, location } = candidate;
  const phones = usePhones(isFilled(phone_number) || isFilled(further));
  const country = supportsField(atsCapabilities, 'candidate.location') ? location.country : '';
  return (typed) => shownPhone(typed, country || undefined, phones);
}

/** The name of the colleague whom the ATS credits; null when nobody was chosen. */
function useSourcedBy({ sourced_by: { user_id } }: IntakeValues): ReactNode {
  const { t } = useI18n();
  const { integrationId } = useIntake();
  const { data } = useQuery({ ...queries.users(integrationId, ''), enabled: user_id !== '' });
  if (user_id === '') return null;
  if (data === undefined) return t('loading');
  const user = data.results.find(({ id }) => id === user_id);
  // What matched nobody stands there as it was typed.
  return user ? <AtsText>{userName(t, user)}</AtsText> : user_id;
}

/** That consent was given, and until when; null when it was not. */
function useConsent({ gdpr_consent: { given, expires_at } }: IntakeValues): string | null {
  const { t, date } = useI18n();
  if (!given) return null;
  const day = isCalendarDate(expires_at) ? date(expires_at) : expires_at.trim();
  return [t('yes'), day].filter(Boolean).join(' · ');
}
