import { type Block, para, split } from '../document.ts';
import type { Cv } from '../printing/cv.ts';
import { NOW } from '../record/career.ts';

/** A covering letter before the CV. Its reader's address is nobody's who applies. */
export function letter(cv: Cv, form: 'sender-above' | 'sender-below' | 'mail'): Block[] {
  const { words, person } = cv;
  const choice = cv.random.fork('letter');
  const [referee] = person.referees;
  const company = referee?.company ?? '';
  const [title = ''] = choice.pick(words.titles).split('|');
  const fill = (text: string) => text.replace('{company}', company).replace('{title}', title);
  const sender = () => [
    para(cv.name()),
    ...cv.address('full').map((line) => para(line)),
    para(cv.phone()),
    para(cv.email()),
  ];
  const reader = [
    para(company),
    para(referee?.name ?? ''),
    para(`${choice.int(1, 99)} ${choice.pick(person.country.streets)}`),
    para(person.career.schools[0]?.city ?? ''),
  ];
  const day = `${person.birthplace}, ${choice.int(1, 28)}.${NOW.month}.${NOW.year}`;
  return [
    ...(form === 'sender-above' ? sender() : []),
    ...(form === 'mail' ? [] : reader),
    split(' ', day),
    para(fill(choice.pick(words.letter.subject)), 'headline'),
    para(choice.pick(words.letter.greeting)),
    ...choice.sample(words.letter.body, 3).map((text) => para(fill(text))),
    para(choice.pick(words.letter.closing)),
    ...(form === 'sender-below' ? sender() : [para(cv.name())]),
  ];
}
