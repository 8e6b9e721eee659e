import type { MouseEvent } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import { focusPath } from '../../../platform/focus-path.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { markKeys } from '../../session/cv-keys.ts';
import { useCv, useCvStore } from '../../session/use-cv.ts';
import styles from './CvField.module.css';

interface CvMarkProps {
  path: string;
  label: string;
  /** The control is described by it. */
  id: string;
}

/**
 * Says that a value was read from the CV and not checked: a dot, which leads to its place in the CV.
 * What decides comes when the field is pointed at or has the focus. The buttons are for the pointer;
 * whoever moves by Tab has the keys, and no further stops between the fields.
 */
export default function CvMark({ path, label, id }: CvMarkProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { session } = useCvStore();
  const isPasted = useCv(({ marks }) => marks.get(path)?.isPasted === true);
  /** The button goes with what it decides: whoever stood on it stands in the field then (WCAG 2.4.3). */
  const decide = (act: (path: string) => void) => ({
    // With a pointer the focus stays where it was.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onClick: ({ currentTarget }: MouseEvent) => {
      if (currentTarget === document.activeElement) focusPath(path);
      act(path);
    },
  });
  return (
    <span className={styles.mark}>
      <span className="visually-hidden" id={id}>
        {t(isPasted ? 'cv.mark.pasted.description' : 'cv.mark.description', markKeys(i18n))}
      </span>
      <span className={styles.decisions}>
        <IconButton
          className={styles.decide}
          icon="check"
          label={t('cv.mark.accept', { label })}
          tabIndex={-1}
          {...decide((decided) => session?.accept(decided))}
        />
        <IconButton
          className={styles.decide}
          icon="close"
          label={t('cv.mark.clear', { label })}
          tabIndex={-1}
          {...decide((decided) => session?.clear(decided))}
        />
      </span>
      <button
        type="button"
        className={styles.dot}
        aria-label={t(isPasted ? 'cv.mark.pasted.show' : 'cv.mark.show', { label })}
        title={t(isPasted ? 'cv.mark.pasted' : 'cv.mark')}
        tabIndex={-1}
        // The field that has the focus shows its place in the CV.
        onClick={() => focusPath(path)}
      />
    </span>
  );
}
