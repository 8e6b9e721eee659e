import { lazy, Suspense, useState } from 'react';
import type { Question } from '../../questions/question.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import { isHtml, plainParagraphs, textOf } from './html-text.ts';
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
      {isLongTitle(question) && <LongTitle title={wholeTitleOf(question)} startFolded={!whole} />}
      {description !== '' && <Description text={description} startFolded={!whole} />}
    </>
  );
}

/** The label shows how the title begins. */
function LongTitle({ title, startFolded }: { title: string; startFolded: boolean }) {
  const { t } = useWords();
  const [folded, setFolded] = useState(startFolded);
  if (!folded) return <Plain text={title} />;
  return (
    <ShowAll onClick={() => setFolded(false)}>
      {t('question.showTitle', { count: title.length })}
    </ShowAll>
  );
}

function Description({ text, startFolded }: { text: string; startFolded: boolean }) {
  const { t } = useWords();
  const [folded, setFolded] = useState(startFolded && text.length > LONG_CHARACTERS);
  const words = folded ? textOf(text) : '';
  if (words.length <= LONG_CHARACTERS) return <Whole text={text} />;
  return (
    <>
      <Plain text={shorten(words, FOLDED_CHARACTERS)} />
      <ShowAll onClick={() => setFolded(false)}>
        {t('question.showAll', { count: words.length })}
      </ShowAll>
    </>
  );
}

function ShowAll({ onClick, children }: { onClick(): void; children: string }) {
  return (
    <Button className={styles.more} look="quiet" compact onClick={onClick}>
      {children}
    </Button>
  );
}

function Plain({ text }: { text: string }) {
  return (
    <p className={styles.plain} dir="auto">
      {text}
    </p>
  );
}

function Words({ html }: { html: string }) {
  return <Plain text={textOf(html)} />;
}

/** Text without elements keeps its line breaks; all else goes through the sanitiser. */
function Whole({ text }: { text: string }) {
  const plain = isHtml(text) ? plainParagraphs(text) : text;
  if (plain !== null) return <Plain text={plain} />;
  return (
    <Suspense fallback={<Words html={text} />}>
      <SafeHtml html={text} />
    </Suspense>
  );
}
