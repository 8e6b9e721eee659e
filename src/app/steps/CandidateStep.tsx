import { Suspense } from 'react';
import { CvDropComing } from '../cv/ui/drop/CvDropComing.tsx';
import { FieldGroup, FieldRow } from '../fields/FieldGroup.tsx';
import type { CandidateField } from '../form/candidate/candidate-fields.ts';
import { CANDIDATE_GROUPS, type CandidateLine } from '../form/candidate/candidate-groups.ts';
import { useIntake } from '../form/intake-context.ts';
import { isAsked } from '../form/supports-field.ts';
import { useI18n } from '../i18n/i18n.ts';
import { lazyPage, orNothing } from '../i18n/lazy-page.ts';
import { CandidateControl } from './candidate/CandidateControl.tsx';
import { Consent } from './candidate/Consent.tsx';
import { SourcedBy } from './candidate/SourcedBy.tsx';

/** Few ATSs ask for anything: the controls of questions come where one does. */
const [AskedByAts] = lazyPage(() => import('./candidate/AskedByAts.tsx'));
const [CvDrop] = lazyPage(orNothing(() => import('../cv/ui/drop/CvDrop.tsx')));

/** Who the candidate is: every field of the request's `candidate`, as far as the ATS stores it. */
export default function CandidateStep() {
  const { t } = useI18n();
  const { atsCapabilities } = useIntake();
  const asked = (line: readonly CandidateField[]) =>
    line.filter((field) => isAsked(atsCapabilities, field));
  return (
    <>
      <Suspense fallback={<CvDropComing />}>
        <CvDrop />
      </Suspense>
      {CANDIDATE_GROUPS.map(({ name, lines }) => (
        <FieldGroup
          key={name}
          title={t(`candidate.group.${name}`)}
          hint={name === 'location' && t('candidate.group.location.hint')}
          shown={asked(lines.flat()).length > 0}
        >
          {lines.map((line) => (
            <Line key={line[0].path} line={line} asked={asked(line)} />
          ))}
        </FieldGroup>
      ))}
      <SourcedBy />
      <Consent />
      {atsCapabilities !== null && atsCapabilities.integration_fields.length > 0 && (
        <Suspense fallback={null}>
          <AskedByAts form={atsCapabilities} />
        </Suspense>
      )}
    </>
  );
}

/** Fields side by side; one that stands alone because the others are not asked keeps its place. */
function Line({ line, asked }: { line: CandidateLine; asked: readonly CandidateField[] }) {
  const controls = asked.map((field) => <CandidateControl key={field.path} field={field} />);
  if (line.length === 1) return controls;
  return asked.length > 0 && <FieldRow columns={line[0].columns}>{controls}</FieldRow>;
}
