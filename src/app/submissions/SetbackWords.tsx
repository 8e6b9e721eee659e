import { useWords } from '../words/words.ts';
import { isFromAts, setbackSentence } from './setback-words.ts';

interface SetbackWordsProps {
  code: string | null;
  /** The sentence of whoever turned it down, as plain text. */
  detail: string;
}

/** What happened in plain words, and the ATS's own sentence under it. */
export function SetbackWords({ code, detail }: SetbackWordsProps) {
  const { t } = useWords();
  const sentence = setbackSentence(code);
  const quoted = detail !== '' && (sentence === null || isFromAts(code));
  return (
    <>
      {sentence && <p>{t(sentence)}</p>}
      {quoted && (
        <p>
          {t('setback.says', { detail })}
          {code && code !== code.toLowerCase() && <span className="quiet"> ({code})</span>}
        </p>
      )}
    </>
  );
}
