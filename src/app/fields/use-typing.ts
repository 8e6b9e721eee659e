/** Connects a text control to the form without React in between: see `shell/quiet-typing.ts`. */
import { useFormContext } from 'react-hook-form';
import type { IntakeValues } from '../intake/values.ts';
import { hush } from '../shell/quiet-typing.ts';
import { type Name, useRecheck } from './use-field.ts';

/** Props of an uncontrolled input or textarea whose text is the form's value at `name`. */
export function useTyping(name: Name) {
  const { register } = useFormContext<IntakeValues>();
  const recheck = useRecheck(name);
  const { onChange, onBlur, ref } = register(name, { onChange: recheck });
  return {
    name,
    onBlur,
    ref(control: HTMLInputElement | HTMLTextAreaElement | null) {
      ref(control);
      if (control === null) return;
      hush(control);
      control.addEventListener('input', onChange);
      return () => {
        control.removeEventListener('input', onChange);
        ref(null);
      };
    },
  };
}
