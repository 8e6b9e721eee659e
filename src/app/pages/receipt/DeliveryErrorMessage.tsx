import { useI18n } from '../../i18n/i18n.ts';
import { inOurWords } from '../../i18n/path-words.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { deliveryErrorSentence, isFromAts } from './delivery-error-messages.ts';

interface DeliveryErrorMessageProps {
  code: string | null;
  /** The sentence of whoever turned it down, as plain text. */
  detail: string;
}

/** Where the ATS's sentence goes, which has a language of its own. */
const PLACE = '\uE000';

/** What happened in plain words, and the ATS's own sentence under it. */
export function DeliveryErrorMessage({ code, detail }: DeliveryErrorMessageProps) {
  const i18n = useI18n();
  const sentence = deliveryErrorSentence(code);
  const quoted = detail !== '' && (sentence === null || isFromAts(code));
  const [before, behind] = i18n.t('deliveryError.says', { detail: PLACE }).split(PLACE);
  return (
    <>
      {(sentence !== null || !quoted) && <p>{i18n.t(sentence ?? 'deliveryError.unknown')}</p>}
      {quoted && (
        <p>
          {before}
          <AtsText>{inOurWords(i18n, detail)}</AtsText>
          {behind}
        </p>
      )}
    </>
  );
}
