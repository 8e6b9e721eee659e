import { memo } from 'react';
import { useI18n } from '../i18n/i18n.ts';
import { AtsText } from '../ui/AtsText.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { QuestionSection } from './arrange/arrange-questions.ts';
import styles from './Groups.module.css';
import { QuestionList } from './QuestionList.tsx';
import { QuestionText } from './text/QuestionText.tsx';

interface QuestionGroupProps {
  group: QuestionSection;
  title: string;
  visible: ReadonlySet<string>;
  /** How many of its asked questions are answered, and how many there are. */
  answered: number;
  asked: number;
  folded: boolean;
  /** Its turn to be rendered has come; until then it keeps the room that it will need. */
  ready: boolean;
  onFold(key: string, folded: boolean): void;
}

/** About what a question needs, in pixels. */
const QUESTION_PX = 96;

/** A group of a long form under a heading that folds it. */
export const QuestionGroup = memo(function QuestionGroup(props: QuestionGroupProps) {
  const { group, title, visible, answered, asked, folded, ready, onFold } = props;
  const { t } = useI18n();
  const done = asked > 0 && answered === asked;
  const body = `group-${group.key}`;
  return (
    <section className={styles.group} data-group={group.key}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!folded}
          aria-controls={folded ? undefined : body}
          onClick={() => onFold(group.key, !folded)}
        >
          <span className={styles.chevron} data-folded={folded || undefined}>
            <Icon name="chevronDown" size={16} />
          </span>
          <span className={styles.title}>{group.heading ? <AtsText>{title}</AtsText> : title}</span>
          {asked > 0 && (
            <span className={styles.state} data-done={done || undefined}>
              {done && <Icon name="check" size={16} />}
              <span className="numbers">{t('question.answeredOf', { answered, asked })}</span>
            </span>
          )}
        </button>
      </h2>
      {!folded && !ready && <div id={body} style={{ blockSize: asked * QUESTION_PX }} />}
      {!folded && ready && (
        <div className={styles.body} id={body}>
          {group.heading && (group.part?.number ?? 1) === 1 && (
            <div className={styles.text}>
              <QuestionText question={group.heading} />
            </div>
          )}
          <QuestionList placed={group.placed} visible={visible} />
        </div>
      )}
    </section>
  );
});
