/** Connects a text control to the form without React in between: see `platform/bypass-react-events.ts`. */
import { useFormContext } from 'react-hook-form';
import { cleanTyped, type TextKind } from '../../../text/typed.ts';
import { takeTyped } from '../../form/state/form-changes.ts';
import { useRecheck } from '../../form/state/use-field.ts';
import type { Name } from '../../form/state/use-form-value.ts';
import type { IntakeValues } from '../../form/values.ts';
import { bypassReactEvents } from '../../platform/bypass-react-events.ts';

/** Kinds of which people put several into one field; shorter texts are none. */
const LISTED = /^(?:email|tel|url)$/;
const SHORTEST_LIST = 12;

/** Props of an uncontrolled input or textarea whose text is the form's value at `name`. */
export function useTyping(name: Name, kind: TextKind) {
  const { control: form, register, getValues, setValue } = useFormContext<IntakeValues>();
  const recheck = useRecheck(name);
  const { ref } = register(name);
  return {
    name,
    ref(control: HTMLInputElement | HTMLTextAreaElement | null) {
      ref(control);
      if (control === null) return;
      bypassReactEvents(control);
      const take = () => {
        takeTyped(form, name, control.value);
        recheck();
      };
      // When it is left, what is shown is what is sent. Tools that fill forms say nothing else.
      const clean = () => {
        const typed = control.value;
        const cleaned = cleanTyped(typed, kind);
        if (cleaned !== typed) control.value = cleaned;
        take();
        if (LISTED.test(kind) && typed.length > SHORTEST_LIST) {
          const load = import('../../form/state/spread-list.ts');
          load.then(
            ({ spreadList }) => spreadList({ getValues, setValue }, name, typed),
            // Without network now: the check names what is there as several.
            () => {},
          );
        }
      };
      control.addEventListener('input', take);
      control.addEventListener('change', clean);
      return () => {
        control.removeEventListener('input', take);
        control.removeEventListener('change', clean);
        ref(null);
      };
    },
  };
}
