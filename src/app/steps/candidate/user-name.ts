/** How a colleague from the ATS is called: by name, else by e-mail address. */
import type { AtsUser } from '../../../kombo/answers/person.ts';
import type { I18n } from '../../i18n/i18n.ts';

export function userName(t: I18n['t'], { first_name, last_name, email }: AtsUser): string {
  return [first_name, last_name].filter(Boolean).join(' ') || email || t('sourced_by.unnamed');
}
