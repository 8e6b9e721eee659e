import { useEffect, useRef, useState } from 'react';
import type { Question } from '../../questions/question.ts';
import { useI18n } from '../i18n/i18n.ts';
import { Live } from '../ui/Live.tsx';

interface VisibilityStatusProps {
  questions: readonly Question[];
  visible: ReadonlySet<string>;
}

/** Says politely how many questions an answer brought or took (WCAG 4.1.3). */
export function VisibilityStatus({ questions, visible }: VisibilityStatusProps) {
  const { t } = useI18n();
  const [words, setWords] = useState('');
  const last = useRef({ questions, visible });
  useEffect(() => {
    const before = last.current;
    last.current = { questions, visible };
    if (before.questions !== questions || before.visible === visible) return;
    const shown = visible.difference(before.visible).size;
    const hidden = before.visible.difference(visible).size;
    const parts = [
      shown > 0 && t('question.shown', { count: shown }),
      hidden > 0 && t('question.hidden', { count: hidden }),
    ];
    setWords(parts.filter(Boolean).join(' '));
  }, [questions, visible, t]);
  return (
    <Live as="p" className="visually-hidden">
      {words}
    </Live>
  );
}
