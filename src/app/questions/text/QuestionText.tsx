import { lazy, Suspense, useState } from 'react';
import type { Question } from '../../../questions/question.ts';
import { isLongTitle, shorten, wholeTitleOf } from '../../form/question-title.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { isHtml, plainParagraphs, textOfHtml } from './html-text.ts';
import styles from './QuestionText.module.css';
import { useQuestionLanguage } from './use-question-language.ts';

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
  const lang = useQuestionLanguage(question) ?? undefined;
  const description = question.description?.trim() ?? '';
  return (
    <div className={styles.said} lang={lang}>
      {isLongTitle(question) && <LongTitle title={wholeTitleOf(question)} startFolded={!whole} />}
      {description !== '' && <Description text={description} startFolded={!whole} />}
    </div>
  );
}

/** The label shows how the title begins. */
function LongTitle({ title, startFolded }: { title: string; startFolded: boolean }) {
  const { t } = useI18n();
  const [folded, setFolded] = useState(startFolded);
  if (!folded) return <Plain text={title} />;
  return (
    <ShowAll onClick={() => setFolded(false)}>
      {t('question.showTitle', { count: title.length })}
    </ShowAll>
  );
}

function Description({ text, startFolded }: { text: string; startFolded: boolean }) {
  const { t } = useI18n();
  const [folded, setFolded] = useState(startFolded && text.length > LONG_CHARACTERS);
  const words = folded ? textOfHtml(text) : '';
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
  const { language } = useI18n();
  return (
    <Button className={styles.more} look="quiet" compact onClick={onClick} lang={language}>
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
  return <Plain text={textOfHtml(html)} />;
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
