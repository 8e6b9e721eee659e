import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { queries } from '../../../api/queries.ts';
import { useMay } from '../../../api/use-may.ts';
import { useIntake } from '../../../form/intake-context.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { focusPathAtOnce } from '../../../platform/focus-path.ts';
import { standBefore } from '../../../platform/guards/guard-drops.ts';
import { offerPaste, takePastes } from '../../../platform/guards/guard-pastes.ts';
import { hasTouch } from '../../../platform/has-touch.ts';
import { Button } from '../../../ui/Button.tsx';
import { DropZone } from '../../../ui/DropZone.tsx';
import { cvOf } from '../../session/cv-store.ts';
import styles from './CvDropComing.module.css';

/**
 * The CV's place while its code is on the way: the same look, and what is picked or dropped by then
 * waits for it.
 */
export function CvDropComing({ short = false }: { short?: boolean }) {
  const { t } = useI18n();
  const { id, readOnly } = useIntake();
  const mayLookUp = useMay('look_up');
  const isDemo = useQuery(queries.session()).data?.demo === true;
  const file = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    const keep = (files: Iterable<File>) => {
      const store = cvOf(id);
      const picked = Array.from(files, (one) => ({ name: one.name, file: one }));
      if (store.session !== null) void store.session.take(picked);
      else store.pending = [...store.pending, ...picked];
    };
    const onDrop = (event: DragEvent) => {
      const files = event.dataTransfer?.files ?? [];
      if (event.defaultPrevented || files.length === 0) return;
      event.preventDefault();
      keep(files);
    };
    const leave = standBefore({ drop: onDrop });
    const input = file.current;
    // Not React's: the picker may still be open when this place is taken, and the input gone.
    if (input !== null) input.onchange = () => keep(input.files ?? []);
    return leave;
  }, [id]);

  // Whoever stands on the button stands on the one that takes its place.
  useLayoutEffect(() => {
    const button = opener.current;
    return () => {
      if (button === null || document.activeElement !== button) return;
      // Right behind the change: a frame later a key would find nobody.
      queueMicrotask(() => document.activeElement === document.body && focusPathAtOnce('cv'));
    };
  }, []);

  // A text that is pasted before the code that reads it is there waits for it.
  useEffect(() => {
    const waiting: (() => void)[] = [];
    const stop = takePastes(
      (...pasted) =>
        new Promise((resolve) => {
          waiting.push(() => resolve(offerPaste(...pasted)));
        }),
    );
    return () => {
      stop();
      setTimeout(() => {
        for (const goOn of waiting) goOn();
      });
    };
  }, []);

  if (readOnly) return null;
  return (
    <div className={styles.place}>
      <DropZone
        id="cv-title"
        title={t(short || hasTouch ? 'short.cv' : 'cvDrop.title')}
        hint={t(short && !mayLookUp ? 'short.cv.hint' : 'cvDrop.hint')}
        over={false}
        actions={
          <>
            <Button ref={opener} compact={!short} onClick={() => file.current?.click()}>
              {t('cvDrop.choose')}
            </Button>
            {!short && (
              <Button compact look="quiet" disabled>
                {t('cvDrop.paste')}
              </Button>
            )}
          </>
        }
      >
        <input ref={file} type="file" hidden multiple aria-label={t('cvDrop.choose')} />
        {isDemo && !short && <div className={styles.samples} />}
      </DropZone>
    </div>
  );
}
