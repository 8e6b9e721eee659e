import { useRef } from 'react';
import { useI18n } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { QuestionSection } from './arrange/arrange-questions.ts';
import styles from './JumpBar.module.css';

export interface JumpTarget {
  group: Pick<QuestionSection, 'key'>;
  title: string;
  answered: number;
  asked: number;
}

interface JumpBarProps {
  groups: readonly JumpTarget[];
  answered: number;
  asked: number;
  /** How many required questions have no answer yet. */
  required: number;
  onNext(): void;
  onJump(key: string): void;
}

/** Stays on top of a long form: how far it is, the next open question, and every group. */
export function JumpBar({ groups, answered, asked, required, onNext, onJump }: JumpBarProps) {
  const { t } = useI18n();
  const list = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (list.current) list.current.open = false;
  };
  return (
    <nav className={styles.bar} aria-label={t('question.jump')}>
      <p className={styles.progress}>
        <span className="numbers">{t('question.answeredOf', { answered, asked })}</span>
        {required > 0 && (
          <span className={styles.required}>{t('question.requiredOpen', { count: required })}</span>
        )}
        <progress value={answered} max={Math.max(asked, 1)} aria-hidden="true" />
      </p>
      <Button compact iconAfter="arrowDown" disabled={answered === asked} onClick={onNext}>
        {t('question.next')}
      </Button>
      <details
        ref={list}
        className={styles.groups}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !list.current?.open) return;
          close();
          list.current.querySelector('summary')?.focus();
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) close();
        }}
      >
        <summary>
          {t('question.groups')} <Icon name="chevronDown" size={16} />
        </summary>
        <ol>
          {groups.map((target) => (
            <li key={target.group.key}>
              <button
                type="button"
                className={styles.target}
                onClick={() => {
                  close();
                  onJump(target.group.key);
                }}
              >
                <span dir="auto">{target.title}</span>
                <span className={`${styles.count} numbers`}>
                  {target.asked > 0 && target.answered === target.asked ? (
                    <>
                      <Icon name="check" size={16} />
                      <span className="visually-hidden">{t('steps.done')}</span>
                    </>
                  ) : (
                    t('question.answeredOf', { answered: target.answered, asked: target.asked })
                  )}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
