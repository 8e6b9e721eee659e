/** Connects a text control to the form without React in between: see `platform/bypass-react-events.ts`. */
import { useFormContext } from 'react-hook-form';
import { cleanLine, cleanLines } from '../../../text/clean.ts';
import type { TextKind } from '../../../text/typed.ts';
import { takeTyped } from '../../form/state/form-changes.ts';
import { useRecheck } from '../../form/state/use-field.ts';
import type { Name } from '../../form/state/use-form-value.ts';
import type { IntakeValues } from '../../form/values.ts';
import { firstScreen } from '../../platform/first-screen.ts';
import { bypassReactEvents } from '../../platform/guards/bypass-react-events.ts';

type Clean = (text: string, kind: TextKind) => string;

/** What is copied along with an address or a number is known by code that comes after the first page. */
let cleanTyped: Clean | null = null;

async function loadCleaner(): Promise<Clean> {
  cleanTyped ??= (await import('../../../text/typed.ts')).cleanTyped;
  return cleanTyped;
}
void firstScreen.then(loadCleaner).catch(() => {});

/** Calls back with the text as its kind means it: at once where that can be told already. */
function cleaned(text: string, kind: TextKind, take: (cleaned: string) => void): void {
  if (kind === 'text') take(cleanLine(text));
  else if (kind === 'lines') take(cleanLines(text));
  else if (cleanTyped !== null) take(cleanTyped(text, kind));
  else {
    loadCleaner().then(
      (clean) => take(clean(text, kind)),
      // Without network now: what travels is cleaned by the check.
      () => {},
    );
  }
}

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
        take();
        cleaned(typed, kind, (text) => {
          // Whoever types again meanwhile will leave the field again.
          if (text === typed || control.value !== typed) return;
          control.value = text;
          take();
        });
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
