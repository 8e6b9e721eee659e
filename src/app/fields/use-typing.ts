/** Connects a text control to the form without React in between: see `shell/quiet-typing.ts`. */
import { useFormContext } from 'react-hook-form';
import { takeTyped } from '../intake/form-changes.ts';
import type { IntakeValues } from '../intake/values.ts';
import { hush } from '../shell/quiet-typing.ts';
import { type Name, useRecheck } from './use-field.ts';

/** Props of an uncontrolled input or textarea whose text is the form's value at `name`. */
export function useTyping(name: Name) {
  const { control: form, register } = useFormContext<IntakeValues>();
  const recheck = useRecheck(name);
  const { ref } = register(name);
  return {
    name,
    ref(control: HTMLInputElement | HTMLTextAreaElement | null) {
      ref(control);
      if (control === null) return;
      hush(control);
      const take = () => {
        takeTyped(form, name, control.value);
        recheck();
      };
      control.addEventListener('input', take);
      return () => {
        control.removeEventListener('input', take);
        ref(null);
      };
    },
  };
}
