import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import { useCopy } from '../../../platform/use-copy.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from '../Receipt.module.css';

/** One line of a `dl`. */
export function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

/** One line of a `dl` with something to hand on, not to read, and the button that copies it. */
export function CodeFact({ label, children: code }: { label: string; children: string }) {
  const { t } = useI18n();
  const [isCopied, copy] = useCopy(code);
  return (
    <Fact label={label}>
      <span className={styles.code}>
        <code dir="ltr">{code}</code>
        <Button
          className={styles.copy ?? ''}
          look="quiet"
          compact
          iconAfter={isCopied ? 'check' : undefined}
          onClick={copy}
          data-no-print
        >
          {t(isCopied ? 'receipt.copied' : 'receipt.copy')}
          <span className="visually-hidden"> ({label})</span>
        </Button>
      </span>
    </Fact>
  );
}
