import { lazy, Suspense, useState } from 'react';
import type { Question } from '../../questions/question.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import { isHtml, textOf } from './html-text.ts';
import styles from './QuestionText.module.css';
import { isLongTitle, shorten, wholeTitleOf } from './question-title.ts';

const SafeHtml = lazy(() => import('./SafeHtml.tsx'));

/** Longer texts are folded to this many characters, unless the law wants them whole. */
const FOLDED_CHARACTERS = 400;
const LONG_CHARACTERS = 700;

/** Is there anything to read besides the shown title? */
export function hasText(question: Question): boolean {
  return isLongTitle(question) || (question.description ?? '').trim() !== '';
}

/**
 * What the ATS says about a question: its description, and its title where that is too long for
 * a label. Equal-opportunity texts stand whole; other endless ones are folded.
 */
export function QuestionText({ question }: { question: Question }) {
  const whole = question.category !== null;
  const description = question.description?.trim() ?? '';
  return (
    <>
      {isLongTitle(question) && <Text text={wholeTitleOf(question)} isPlain startFolded={!whole} />}
      {description !== '' && <Text text={description} startFolded={!whole} />}
    </>
  );
}

interface TextProps {
  text: string;
  /** It holds no HTML, whatever it looks like. */
  isPlain?: boolean;
  startFolded: boolean;
}

function Text({ text, isPlain = false, startFolded }: TextProps) {
  const { t } = useWords();
  const [folded, setFolded] = useState(startFolded && text.length > LONG_CHARACTERS);
  if (!folded) return <Whole text={text} isPlain={isPlain} />;
  const words = isPlain ? text : textOf(text);
  if (words.length <= LONG_CHARACTERS) return <Whole text={text} isPlain={isPlain} />;
  return (
    <>
      <p className={styles.plain} dir="auto">
        {shorten(words, FOLDED_CHARACTERS)}
      </p>
      <Button className={styles.more} look="quiet" compact onClick={() => setFolded(false)}>
        {t('question.showAll', { count: words.length })}
      </Button>
    </>
  );
}

function Whole({ text, isPlain }: { text: string; isPlain: boolean }) {
  if (isPlain || !isHtml(text)) {
    return (
      <p className={styles.plain} dir="auto">
        {text}
      </p>
    );
  }
  const plain = (
    <p className={styles.plain} dir="auto">
      {textOf(text)}
    </p>
  );
  return (
    <Suspense fallback={plain}>
      <SafeHtml html={text} />
    </Suspense>
  );
}
