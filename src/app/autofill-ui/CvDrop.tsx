import { lazy, Suspense, useRef, useState } from 'react';
import { useIntake } from '../intake/intake-context.ts';
import { orNothing } from '../shell/lazy-page.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import styles from './CvDrop.module.css';
import { CvOutcome } from './CvOutcome.tsx';
import { CvProgress } from './CvProgress.tsx';
import { hasTouch } from './cv-keys.ts';
import { DropZone } from './DropZone.tsx';
import { useCv } from './use-cv.ts';
import { useCvSession } from './use-cv-session.ts';
import { usePageDrop } from './use-page-drop.ts';
import { useWide } from './use-wide.ts';

const CvPanel = lazy(orNothing(() => import('./CvPanel.tsx')));
const PasteDialog = lazy(() => import('./PasteDialog.tsx'));

/** The CV's place above the fields: drop it, pick it, photograph it or paste its text. */
export default function CvDrop() {
  const { readOnly } = useIntake();
  if (readOnly) return <Fold />;
  return (
    <div className={styles.place}>
      <Drop />
    </div>
  );
}

function Drop() {
  const { t } = useWords();
  const session = useCvSession();
  const phase = useCv((state) => state.phase);
  const file = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);

  const takeText = (text: string) => void session.takeText(text, t('autofill.pasted'));
  const over = usePageDrop({
    files: (picked) => void session.take(picked),
    nothing: session.refuse,
    text: takeText,
  });
  const takePicked = (input: HTMLInputElement) => {
    const picked = Array.from(input.files ?? [], (chosen) => ({ name: chosen.name, file: chosen }));
    input.value = '';
    if (picked.length > 0) void session.take(picked);
  };

  return (
    <DropZone
      id="cv-title"
      title={t(over ? 'autofill.drop.over' : 'autofill.drop.title')}
      hint={phase.name === 'none' && t('autofill.drop.hint')}
      over={over}
      actions={
        <>
          <Button compact onClick={() => file.current?.click()}>
            {t('autofill.choose')}
          </Button>
          {hasTouch && (
            <Button compact look="quiet" icon="camera" onClick={() => camera.current?.click()}>
              {t('autofill.photo')}
            </Button>
          )}
          <Button compact look="quiet" onClick={() => setPasting(true)}>
            {t('autofill.paste')}
          </Button>
        </>
      }
    >
      <input
        ref={file}
        type="file"
        hidden
        multiple
        aria-label={t('autofill.choose')}
        onChange={(event) => takePicked(event.target)}
      />
      <input
        ref={camera}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        aria-label={t('autofill.photo')}
        onChange={(event) => takePicked(event.target)}
      />
      {phase.name === 'reading' && <CvProgress phase={phase} cancel={session.cancel} />}
      <CvOutcome session={session} />
      <Fold />
      {pasting && (
        <Suspense fallback={null}>
          <PasteDialog onText={takeText} onClose={() => setPasting(false)} />
        </Suspense>
      )}
    </DropZone>
  );
}

/** The CV above the fields, where there is no room beside them. */
function Fold() {
  const { t } = useWords();
  const wide = useWide();
  const hasDocument = useCv((state) => state.document !== null);
  const [open, setOpen] = useState(false);
  if (wide || !hasDocument) return null;
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('autofill.panel.show')}</summary>
      {open && (
        <Suspense fallback={null}>
          <CvPanel />
        </Suspense>
      )}
    </details>
  );
}
