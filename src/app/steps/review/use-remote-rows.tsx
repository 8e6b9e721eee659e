import { fieldQuestions } from '../../../contract/integration-fields/as-question.ts';
import { valueAt } from '../../../contract/integration-fields/remote-values.ts';
import type { Entry } from '../../../questions/question-kind.ts';
import { useIntake } from '../../form/intake-context.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { QuestionTitle } from './QuestionTitle.tsx';
import type { SummaryRow } from './ReviewSection.tsx';
import { useFormatter } from './use-formatter.ts';

/** What the ATS asks for on its own, in the words of its fields. */
export function useRemoteRows(values: IntakeValues): SummaryRow[] {
  const { language } = useI18n();
  const { atsCapabilities } = useIntake();
  const formatter = useFormatter();
  return fieldQuestions(atsCapabilities?.integration_fields ?? [], language).map((question) => {
    const entry = valueAt(values, question.id) as Entry | undefined;
    return {
      key: question.id,
      label: <QuestionTitle question={question} />,
      value: question.format(entry ?? question.empty, formatter),
    };
  });
}
