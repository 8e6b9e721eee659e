import { useMemo, useRef } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { Question } from '../../questions/question.ts';
import { answerName, type Placed } from '../form/state/question-control.ts';
import { useVisibleIds } from '../form/state/use-visible-ids.ts';
import type { IntakeValues } from '../form/values.ts';
import { useI18n } from '../i18n/i18n.ts';
import { focusPath } from '../platform/focus-path.ts';
import { ApartSection } from './ApartSection.tsx';
import {
  type Arranged,
  arrangeQuestions,
  isAsked,
  type QuestionSection,
} from './arrange/arrange-questions.ts';
import { useFolding } from './arrange/use-folding.ts';
import { useGradually } from './arrange/use-gradually.ts';
import { isAnswered, useProgress } from './arrange/use-progress.ts';
import { JumpBar } from './JumpBar.tsx';
import { QuestionGroup } from './QuestionGroup.tsx';
import { QuestionList } from './QuestionList.tsx';
import { groupTitle } from './text/group-title.ts';
import { VisibilityStatus } from './VisibilityStatus.tsx';

/** All questions of a job: in groups where there are many, equal-opportunity ones apart. */
export function QuestionForm({ questions }: { questions: readonly Question[] }) {
  const arranged = useMemo(() => arrangeQuestions(questions), [questions]);
  const visible = useVisibleIds(questions);
  const { groups, apart } = arranged;
  return (
    <>
      {groups.length > 1 ? (
        <LongForm arranged={arranged} visible={visible} />
      ) : (
        groups.map(({ key, placed }) => (
          <QuestionList key={key} placed={placed} visible={visible} />
        ))
      )}
      {apart.map((section) => (
        <ApartSection key={section.category} {...section} visible={visible} />
      ))}
      <VisibilityStatus visible={visible} questions={questions} />
    </>
  );
}

interface LongFormProps {
  arranged: Arranged;
  visible: ReadonlySet<string>;
}

/** The groups of a long form, with the way to whatever is still open. */
function LongForm({ arranged, visible }: LongFormProps) {
  const { t } = useI18n();
  const { control, getValues } = useFormContext<IntakeValues>();
  const { errors } = useFormState({ control, name: 'screening_question_answers' });
  const container = useRef<HTMLDivElement>(null);
  const { groups } = arranged;

  const asked = useMemo(() => askedOf(arranged, visible), [arranged, visible]);
  const answered = useProgress(asked);
  const open = asked.filter(({ index }) => !answered.has(index));
  const askedSet = useMemo(() => new Set(asked), [asked]);
  const askedIn = ({ placed }: QuestionSection) => placed.filter((item) => askedSet.has(item));

  const { folded, fold } = useFolding(container, groups, (group) => {
    const values = getValues();
    const items = askedIn(group);
    return items.length > 0 && items.every((item) => isAnswered(item, values));
  });

  /** A group with an error in sight stays unfolded: the summary's links lead into it. */
  const isWrong = ({ placed }: QuestionSection) =>
    placed.some(({ index }) => errors.screening_question_answers?.[index] !== undefined);

  const [rendered, renderAll] = useGradually();
  const lastPlace = useRef(-1);
  const goToNext = () => {
    const values = getValues();
    const unanswered = asked.filter((item) => !isAnswered(item, values));
    const isLater = (item: Placed) => asked.indexOf(item) > lastPlace.current;
    const next = unanswered.find(isLater) ?? unanswered[0];
    if (next === undefined) return;
    const group = groups.find(({ placed }) => placed.includes(next));
    if (group) fold(group.key, false);
    renderAll();
    focusPath(answerName(next.index));
  };

  const isShown = ({ placed, heading }: QuestionSection) =>
    heading ? visible.has(heading.id) : placed.some(({ question }) => visible.has(question.id));
  let before = 0;
  const shown = groups.filter(isShown).map((group) => {
    const title = groupTitle(t, group, before);
    before += group.placed.filter(isAsked).length;
    const items = askedIn(group);
    const count = items.filter(({ index }) => answered.has(index)).length;
    return { group, title, asked: items.length, answered: count };
  });

  return (
    <>
      <JumpBar
        groups={shown}
        answered={asked.length - open.length}
        asked={asked.length}
        required={open.filter(({ question }) => question.required).length}
        onNext={goToNext}
        onJump={(key) => {
          fold(key, false);
          renderAll();
          focusGroup(key);
        }}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the focus is */}
      <div
        ref={container}
        onFocus={({ target }) => {
          const path = target.getAttribute('name') ?? target.dataset.path;
          const place = asked.findIndex(({ index }) => answerName(index) === path);
          if (place !== -1) lastPlace.current = place;
        }}
      >
        {shown.map((entry, place) => (
          <QuestionGroup
            key={entry.group.key}
            {...entry}
            visible={visible}
            folded={folded.has(entry.group.key) && !isWrong(entry.group)}
            ready={place < rendered || isWrong(entry.group)}
            onFold={fold}
          />
        ))}
      </div>
    </>
  );
}

/** What counts as open: every ordinary question, and those apart that are required. */
function askedOf({ groups, apart }: Arranged, visible: ReadonlySet<string>): Placed[] {
  const own = apart.flatMap(({ placed }) => placed).filter(({ question }) => question.required);
  return [...groups.flatMap(({ placed }) => placed), ...own].filter(
    (item) => isAsked(item) && visible.has(item.question.id),
  );
}

/** Brings a group's heading below the bars and the focus to it. */
function focusGroup(key: string): void {
  requestAnimationFrame(() => {
    const name = CSS.escape(key);
    const button = document.querySelector<HTMLElement>(`[data-group="${name}"] > h2 > button`);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'start' });
  });
}
