import { useEffect, useRef, useState } from 'react';
import { validateFile } from '../../../../contract/file-rules.ts';
import { ATTACHMENT_TYPES } from '../../../../kombo/values/choices.ts';
import { shortName } from '../../../../text/short-name.ts';
import { useIntake } from '../../../form/intake-context.ts';
import { useRejection } from '../../../form/state/use-form-value.ts';
import type { AttachmentEntry } from '../../../form/values.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { IssueText } from '../../../ui/IssueText.tsx';
import { extensionLabel } from '../../check/accepted-messages.ts';
import { Preparation } from '../sending/Preparation.tsx';
import type { Attachments } from '../use-attachments.ts';
import { OWN_DRAG } from '../use-incoming.ts';
import { FilePreviewButton } from './FilePreviewButton.tsx';
import { FileRemarks } from './FileRemarks.tsx';
import styles from './FileRow.module.css';
import { ShrinkOffer } from './ShrinkOffer.tsx';

interface FileRowProps {
  entry: AttachmentEntry;
  index: number;
  /** The name of a file before it with the very same bytes. */
  twin: string | undefined;
  attachments: Attachments;
}

/** One attached file: what it is, its kind, how far it is, and everything that can be done. */
export function FileRow({ entry, index, twin, attachments }: FileRowProps) {
  const i18n = useI18n();
  const { t, bytes } = i18n;
  const { restrictions } = useIntake();
  const { id, name, size } = entry;
  const { entries, move, remove, setType, replace } = attachments;
  // One alone has no order.
  const isOrdered = entries.length > 1;
  const row = useRef<HTMLLIElement>(null);
  const [isTarget, setTarget] = useState(false);
  const rejection = useRejection(`attachments.${index}`);
  const issue = validateFile(restrictions, entry) ?? rejection;
  const issueId = `issue-${id}`;
  const moveTo = useMove(row, index, (to) => move(id, to));

  return (
    <li
      ref={row}
      className={styles.row}
      tabIndex={-1}
      data-path={`attachments.${index}`}
      data-invalid={issue !== null || undefined}
      data-target={isTarget || undefined}
      data-alone={!isOrdered || undefined}
      aria-describedby={issue === null ? undefined : issueId}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(OWN_DRAG)) return;
        event.preventDefault();
        setTarget(true);
      }}
      onDragLeave={() => setTarget(false)}
      onDrop={(event) => {
        const moved = event.dataTransfer.getData(OWN_DRAG);
        setTarget(false);
        if (moved === '') return;
        event.preventDefault();
        move(moved, index);
      }}
    >
      {isOrdered && (
        <span
          className={styles.handle}
          aria-hidden="true"
          draggable
          title={t('files.drag', { name })}
          onDragStart={(event) => {
            event.dataTransfer.setData(OWN_DRAG, id);
            event.dataTransfer.effectAllowed = 'move';
            if (row.current) event.dataTransfer.setDragImage(row.current, 12, 12);
          }}
        >
          <Icon name="drag" size={18} />
        </span>
      )}
      <div className={styles.what}>
        <p className={styles.name} dir="auto" title={name}>
          {shortName(name)}
        </p>
        <p className={styles.facts}>
          {extensionLabel(t, name)} · <span className="numbers">{bytes(size)}</span>
          <Preparation entry={entry} isRefused={issue !== null} />
        </p>
      </div>
      <div className={styles.actions}>
        <FilePreviewButton entry={entry} />
        {isOrdered && (
          <>
            <IconButton
              icon="arrowUp"
              data-move="-1"
              aria-disabled={index === 0}
              label={t('files.up', { name })}
              onClick={() => moveTo(-1)}
            />
            <IconButton
              icon="arrowDown"
              data-move="1"
              aria-disabled={index === entries.length - 1}
              label={t('files.down', { name })}
              onClick={() => moveTo(1)}
            />
          </>
        )}
        <IconButton icon="trash" label={t('files.remove', { name })} onClick={() => remove(id)} />
      </div>
      <fieldset className={styles.kinds}>
        <legend className="visually-hidden">{t('files.kindOf', { name })}</legend>
        {ATTACHMENT_TYPES.map((type) => (
          <label key={type}>
            <input
              type="radio"
              className="visually-hidden"
              name={`kind-${id}`}
              checked={entry.type === type}
              onChange={() => setType(id, type)}
            />
            <span>{t(`attachmentType.${type}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.remarks}>
        {issue !== null && (
          <p className={styles.issue} id={issueId}>
            <Icon name="error" size={16} />
            <span>
              <IssueText message={issue} label={name} />
            </span>
          </p>
        )}
        <ShrinkOffer entry={entry} entries={entries} replace={(next) => replace(id, next)} />
        <FileRemarks entry={entry} twin={twin} />
      </div>
    </li>
  );
}

/** Moves by buttons; the button that was pressed keeps the focus although its row moves. */
function useMove(
  row: { current: HTMLLIElement | null },
  index: number,
  move: (to: number) => void,
): (by: 1 | -1) => void {
  const pressed = useRef<1 | -1 | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new place is what it waits for
  useEffect(() => {
    if (pressed.current === null) return;
    row.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus();
    pressed.current = null;
  }, [index]);
  return (by) => {
    pressed.current = by;
    move(index + by);
  };
}
