/** How what stands in the audit is called. A newer gateway may have words that this page does not know. */
import {
  AUDIT_ACTIONS,
  AUDIT_OUTCOMES,
  type AuditActor,
  type AuditRow,
} from '../../../contract/audit.ts';
import type { I18n } from '../../i18n/i18n.ts';

/** What was done. */
export function actionWord({ t }: I18n, action: string): string {
  const known = AUDIT_ACTIONS.find((each) => each === action);
  return known === undefined ? action : t(`audit.action.${known}`);
}

/** How it ended. */
export function outcomeWord({ t }: I18n, outcome: string): string {
  const known = AUDIT_OUTCOMES.find((each) => each === outcome);
  return known === undefined ? outcome : t(`audit.outcome.${known}`);
}

/** Somebody's name, or what an id without one says. */
export function actorWord({ t }: I18n, { id, name }: AuditActor): string {
  if (name !== null) return name;
  if (id === 'local' || id === 'nobody') return t(`audit.actor.${id}`);
  const guest = /^guest-(\w+)/.exec(id)?.[1];
  return guest === undefined ? id : t('audit.actor.guest', { id: guest });
}

/** The actors that can be chosen: those with names, then those of the rows that have none. */
export function actorsOf(
  i18n: I18n,
  known: readonly AuditActor[],
  rows: readonly AuditRow[],
  chosen: string,
): { id: string; label: string }[] {
  const all = new Map<string, AuditActor>();
  for (const actor of [...known, ...rows.map((row) => row.actor)]) {
    if (!all.has(actor.id)) all.set(actor.id, actor);
  }
  if (chosen !== '' && !all.has(chosen)) all.set(chosen, { id: chosen, name: null });
  const labels = [...all.values()].map((actor) => ({
    id: actor.id,
    label: actorWord(i18n, actor),
  }));
  // Two of one name are told apart by the beginnings of their ids.
  return labels.map(({ id, label }) => ({
    id,
    label: labels.some((other) => other.id !== id && other.label === label)
      ? `${label} (${id.slice(0, 6)})`
      : label,
  }));
}
