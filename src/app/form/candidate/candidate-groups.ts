/** The candidate's fields as the step lays them out: groups under a heading, lines in each. */
import { CANDIDATE_FIELDS, type CandidateField } from './candidate-fields.ts';

/** Fields that stand side by side. */
export type CandidateLine = [CandidateField, ...CandidateField[]];

/** Fields under one heading. */
export interface CandidateGroup {
  name: CandidateField['group'];
  lines: CandidateLine[];
}

/** Both in the order of the list. */
export const CANDIDATE_GROUPS: readonly CandidateGroup[] = CANDIDATE_FIELDS.reduce<
  CandidateGroup[]
>((groups, field) => {
  const group = groups.find(({ name }) => name === field.group);
  if (group === undefined) groups.push({ name: field.group, lines: [[field]] });
  else if (field.beside) group.lines.at(-1)?.push(field);
  else group.lines.push([field]);
  return groups;
}, []);
