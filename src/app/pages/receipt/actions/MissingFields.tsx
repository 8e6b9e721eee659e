import { useQuery } from '@tanstack/react-query';
import { fieldAt, REMOTE_FIELDS } from '../../../../contract/integration-fields/words.ts';
import type { Receipt } from '../../../../contract/receipt.ts';
import { queries } from '../../../api/queries.ts';
import { useMay } from '../../../api/use-may.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { useCopy } from '../../../platform/use-copy.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from '../Receipt.module.css';

/**
 * The ATS asks for fields of its own that the form does not have: whoever runs Intake gets the lines that
 * add them, and everyone else is told whom to ask. Nothing where it asks for none.
 */
export function MissingFields({ receipt }: { receipt: Receipt }) {
  const { t } = useI18n();
  const { integration_id, problem } = receipt;
  const paths = (problem?.issues ?? [])
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${REMOTE_FIELDS}.`));
  const asked = paths.length > 0;
  const { data: session } = useQuery({ ...queries.session(), enabled: asked });
  const maySetUp = useMay('settings');
  const { data: form } = useQuery({ ...queries.form(integration_id), enabled: asked });
  if (!asked || session === undefined || form === undefined) return null;
  const missing = paths.filter((path) => fieldAt(form.integration_fields, path) === undefined);
  if (missing.length === 0) return null;
  if (!maySetUp) return <p>{t('missingField.askOthers')}</p>;
  return <Lines text={linesFor(integration_id, missing)} />;
}

function Lines({ text }: { text: string }) {
  const { t } = useI18n();
  const [isCopied, copy] = useCopy(text);
  return (
    <section className={styles.lines} aria-labelledby="lines-title" data-no-print>
      <h3 id="lines-title">{t('missingField.title')}</h3>
      <p>{t('missingField.add')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <pre tabIndex={0}>{text}</pre>
      <Button compact iconAfter={isCopied ? 'check' : undefined} onClick={copy}>
        {t(isCopied ? 'missingField.copied' : 'missingField.copy')}
      </Button>
    </section>
  );
}

/** What the file of `INTEGRATION_FIELDS` needs; label and kind are for somebody who knows them to mend. */
function linesFor(integrationId: string, paths: readonly string[]): string {
  const fields = paths.map((path) => {
    const own = path.slice(REMOTE_FIELDS.length + 1);
    return { path: own, label: own.split('.').at(-1), kind: 'text', required: true };
  });
  return JSON.stringify({ [integrationId]: fields }, null, 2);
}
