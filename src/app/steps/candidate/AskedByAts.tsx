import type { IntegrationForm } from '../../../contract/ats.ts';
import { fieldQuestions } from '../../../contract/integration-fields/as-question.ts';
import { FieldGroup } from '../../fields/FieldGroup.tsx';
import { useI18n } from '../../i18n/i18n.ts';
import { FieldQuestion } from '../../questions/question/QuestionControl.tsx';

/** What this one ATS asks for beside Kombo's request, under its own name. */
export default function AskedByAts({ form }: { form: IntegrationForm }) {
  const { t, language } = useI18n();
  return (
    <FieldGroup title={t('candidate.group.askedByAts', { ats: nameOf(form) })}>
      {fieldQuestions(form.integration_fields, language).map((question) => (
        <FieldQuestion key={question.id} question={question} />
      ))}
    </FieldGroup>
  );
}

/** Its label with its tool, which a label mostly has in it. */
function nameOf({ integration: { label, tool } }: IntegrationForm): string {
  return label.includes(tool) ? label : `${label} – ${tool}`;
}
