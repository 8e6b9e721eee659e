import { lazy, Suspense, useMemo, useRef } from 'react';
import { chosenIn } from '../../../questions/options.ts';
import fieldStyles from '../../fields/Field.module.css';
import { Field } from '../../fields/Field.tsx';
import type { QuestionControlProps } from '../../form/state/question-control.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Live } from '../../ui/Live.tsx';
import styles from '../question/Question.module.css';
import { useAnswer } from '../question/use-answer.ts';
import { useQuestionField } from '../question/use-question-field.tsx';
import { namedOptions } from '../text/option-names.ts';

const Picker = lazy(() => import('../../ui/picker/Picker.tsx'));

/** Any of many options, found by typing; the chosen ones stand above as tags. */
export function TagsControl({ question, control, name }: QuestionControlProps<'tags'>) {
  const { t } = useI18n();
  const [entry, setEntry] = useAnswer(name);
  const field = useQuestionField(question, name);
  const list = useRef<HTMLUListElement>(null);
  const options = useMemo(() => namedOptions(t, control.options), [t, control.options]);
  const chosen = chosenIn(entry ?? null);
  const offered = useMemo(
    () =>
      options
        .filter(({ id }) => !chosenIn(entry ?? null).includes(id))
        .map(({ id, name }) => ({ value: id, label: name, lang: field.lang })),
    [options, entry, field.lang],
  );

  /** Focus goes to the tag that takes the removed one's place, else to the search. */
  const remove = (id: string, place: number, search: string) => {
    setEntry(chosen.filter((other) => other !== id));
    requestAnimationFrame(() => {
      const tags = list.current?.querySelectorAll('button') ?? [];
      (tags[Math.min(place, tags.length - 1)] ?? document.getElementById(search))?.focus();
    });
  };

  return (
    <Field {...field}>
      {(props) => (
        <>
          {chosen.length > 0 && (
            <ul
              className={styles.tags}
              ref={list}
              aria-label={t('question.chosen', { label: field.label })}
            >
              {options
                .filter(({ id }) => chosen.includes(id))
                .map(({ id, name: words }, place) => (
                  <li key={id} className={styles.tag}>
                    <AtsText lang={field.lang}>{words}</AtsText>
                    <button
                      type="button"
                      aria-label={t('question.removeChoice', { name: words })}
                      onClick={() => remove(id, place, props.id)}
                    >
                      <Icon name="close" size={16} />
                    </button>
                  </li>
                ))}
            </ul>
          )}
          <Suspense
            fallback={<input className={fieldStyles.control} id={props.id} name={name} readOnly />}
          >
            <Picker
              id={props.id}
              path={name}
              describedBy={props['aria-describedby']}
              invalid={props['aria-invalid'] ?? false}
              options={offered}
              value=""
              onChange={(id) => id !== '' && setEntry([...chosen, id])}
              placeholder={t('question.searchToAdd')}
              empty={t('picker.empty')}
              clearLabel={t('picker.clear', { label: field.label })}
            />
          </Suspense>
          <Live as="span" className="visually-hidden">
            {chosen.length > 0 && t('question.chosenCount', { count: chosen.length })}
          </Live>
        </>
      )}
    </Field>
  );
}
