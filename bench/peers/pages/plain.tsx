/** react-hook-form with native controls, as its documentation has it. It keeps nothing. */
import { createRoot } from 'react-dom/client';
import { type FieldError, type UseFormRegister, useForm, useWatch } from 'react-hook-form';
import type { Answers, Asked } from '../asked.ts';
import { begin, ROOT } from './begin.ts';
import { faultOf, INPUT_TYPES } from './fault.ts';

const { schema: asked, answers } = await begin<Asked[]>('asked');
const parents = [...new Set(asked.flatMap(({ when }) => (when === null ? [] : [when.key])))];

interface OneProps {
  one: Asked;
  register: UseFormRegister<Answers>;
  error: FieldError | undefined;
}

function One({ one, register, error }: OneProps) {
  const { key, kind, title, options } = one;
  if (kind === 'information') return <p>{title}</p>;
  const rules = { validate: (value: unknown) => faultOf(one, `${value ?? ''}`) ?? true };
  const props = { ...register(key, rules), 'aria-invalid': error !== undefined };
  const fault = error && <p className="fault">{error.message}</p>;
  if (kind === 'radio' || kind === 'checkboxes') {
    return (
      <fieldset>
        <legend>{title}</legend>
        {fault}
        {options.map(({ id, name }) => (
          <label key={id}>
            <input {...props} type={kind === 'radio' ? 'radio' : 'checkbox'} value={id} />
            {name}
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <div>
      <label htmlFor={key}>{title}</label>
      {fault}
      {kind === 'lines' && <textarea {...props} id={key} rows={4} />}
      {kind === 'dropdown' && (
        <select {...props} id={key}>
          <option value="" />
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {INPUT_TYPES[kind] && <input {...props} id={key} type={INPUT_TYPES[kind]} />}
    </div>
  );
}

function Page() {
  const { register, control, handleSubmit, formState } = useForm<Answers>({
    defaultValues: answers,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const given = useWatch({ control, name: parents });
  const answerOf = (key: string) => given[parents.indexOf(key)] ?? '';
  const isAsked = ({ when }: Asked): boolean =>
    when === null || when.is.includes(answerOf(when.key));
  return (
    <form noValidate onSubmit={handleSubmit(() => {})}>
      {asked.filter(isAsked).map((one) => (
        <One key={one.key} one={one} register={register} error={formState.errors[one.key]} />
      ))}
      <button type="submit">Continue</button>
    </form>
  );
}

createRoot(ROOT).render(<Page />);
