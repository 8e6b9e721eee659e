import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { queries } from '../../../api/queries.ts';
import { useMay } from '../../../api/use-may.ts';
import { useIntake } from '../../../form/intake-context.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { orNothing } from '../../../i18n/lazy-page.ts';
import { hasTouch } from '../../../platform/has-touch.ts';
import { useWide } from '../../../platform/use-wide.ts';
import { Button } from '../../../ui/Button.tsx';
import { DropZone } from '../../../ui/DropZone.tsx';
import { warmReader } from '../../read/read-cv.ts';
import type { CvState } from '../../session/cv-state.ts';
import { useCv } from '../../session/use-cv.ts';
import { useCvSession } from '../../session/use-cv-session.ts';
import { SpreadNote } from '../spread/SpreadNote.tsx';
import styles from './CvDrop.module.css';
import comingStyles from './CvDropComing.module.css';
import { CvOutcome } from './CvOutcome.tsx';
import { CvProgress } from './CvProgress.tsx';
import { usePageDrop } from './use-page-drop.ts';

const CvPanel = lazy(orNothing(() => import('../panel/CvPanel.tsx')));
const SampleCvs = lazy(orNothing(() => import('../samples/SampleCvs.tsx')));
const PasteDialog = lazy(() => import('./PasteDialog.tsx'));

interface CvDropProps {
  /** In the words of the short form, the camera first. */
  short?: boolean;
}

/** The CV's place above the fields: drop it, pick it, photograph it or paste its text. */
export default function CvDrop({ short = false }: CvDropProps) {
  const { readOnly } = useIntake();
  if (readOnly) return <Fold />;
  return (
    <div className={styles.place}>
      <Drop short={short} />
    </div>
  );
}

function Drop({ short }: Required<CvDropProps>) {
  const { t } = useI18n();
  const mayLookUp = useMay('look_up');
  const session = useCvSession();
  const phase = useCv((state) => state.phase);
  const folded = useCv(readSource);
  const file = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const isDemo = useQuery(queries.session()).data?.demo === true;
  const [pasting, setPasting] = useState(false);

  const takeText = (text: string) => void session.takeText(text, t('cv.pasted'));
  const over = usePageDrop({
    files: (picked) => void session.take(picked),
    nothing: session.refuse,
    text: takeText,
  });
  useEffect(() => {
    if (over) void warmReader();
  }, [over]);
  const takePicked = (input: HTMLInputElement) => {
    const picked = Array.from(input.files ?? [], (chosen) => ({ name: chosen.name, file: chosen }));
    input.value = '';
    if (picked.length > 0) void session.take(picked);
  };

  return (
    <DropZone
      id="cv-title"
      title={t(over ? 'cv.drop.over' : short || hasTouch ? 'short.cv' : 'cvDrop.title')}
      hint={phase.name === 'none' && t(short && !mayLookUp ? 'short.cv.hint' : 'cvDrop.hint')}
      over={over}
      folded={folded}
      actions={
        <>
          <Button
            compact={!short}
            look={folded === null ? 'secondary' : 'quiet'}
            data-path="cv"
            onClick={() => {
              void warmReader();
              file.current?.click();
            }}
          >
            {t(folded === null ? 'cvDrop.choose' : 'cv.another')}
          </Button>
          {hasTouch && folded === null && (
            <Button compact={!short} icon="camera" onClick={() => camera.current?.click()}>
              {t('cv.photo')}
            </Button>
          )}
          {!short && folded === null && (
            <Button compact look="quiet" onClick={() => setPasting(true)}>
              {t('cvDrop.paste')}
            </Button>
          )}
        </>
      }
    >
      <input
        ref={file}
        type="file"
        hidden
        multiple
        aria-label={t('cvDrop.choose')}
        onChange={(event) => takePicked(event.target)}
      />
      <input
        ref={camera}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        aria-label={t('cv.photo')}
        onChange={(event) => takePicked(event.target)}
      />
      {phase.name === 'reading' && <CvProgress phase={phase} cancel={session.cancel} />}
      <CvOutcome session={session} />
      <SpreadNote session={session} />
      {isDemo && !short && phase.name === 'none' && (
        <Suspense fallback={<div className={comingStyles.samples} />}>
          <SampleCvs onFile={(picked) => session.take([picked])} />
        </Suspense>
      )}
      <Fold />
      {pasting && (
        <Suspense fallback={null}>
          <PasteDialog onText={takeText} onClose={() => setPasting(false)} />
        </Suspense>
      )}
    </DropZone>
  );
}

/** The file whose values stand in the fields: from then on its place is one line. Null before. */
const readSource = ({ phase }: CvState) =>
  phase.name === 'done' && (phase.outcome === 'ok' || phase.outcome === 'little')
    ? phase.source
    : null;

/** The CV above the fields, where there is no room beside them. */
function Fold() {
  const { t } = useI18n();
  const wide = useWide();
  const hasDocument = useCv((state) => state.document !== null);
  const [open, setOpen] = useState(false);
  if (wide || !hasDocument) return null;
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('cv.panel.show')}</summary>
      {open && (
        <Suspense fallback={null}>
          <CvPanel />
        </Suspense>
      )}
    </details>
  );
}
