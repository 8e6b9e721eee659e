/** The people in the smaller ATSs. */
import { HOSHIZORA_JOBS } from '../jobs/hoshizora/hoshizora.ts';
import { LUMEN_JOBS } from '../jobs/lumen/jobs.ts';
import { candidatesIn } from './a-candidate.ts';

const atLumen = candidatesIn('lumen', LUMEN_JOBS);
const atHoshizora = candidatesIn('hoshizora', HOSHIZORA_JOBS);

type OtherCandidate = [
  first_name: string,
  last_name: string,
  email: string,
  job: string,
  stage: number,
];

const toDraft = ([first_name, last_name, email, job, stage]: OtherCandidate) => ({
  first_name,
  last_name,
  email,
  applied: [{ job, stage, outcome: 'PENDING' as const }],
});

const LUMEN: OtherCandidate[] = [
  ['Oliver', 'Hughes', 'oliver.hughes@mail.example', '40101', 0],
  ['Nia', 'Davies', 'nia.davies@mail.example', '40101', 2],
  ['Camille', 'Lefèvre', 'camille@mail.example', '40102', 1],
  ['Wojciech', 'Szczęsny-Brzęk', 'wojciech@mail.example', '40103', 0],
  ['Yael', 'Ben-David', 'yael@mail.example', '40104', 1],
  ['Greta', 'Lüdenscheidt', 'greta@mail.example', '40105', 0],
  ['ليلى', 'حداد', 'layla@mail.example', '40106', 1],
];

const HOSHIZORA: OtherCandidate[] = [
  ['花子', '山田', 'hanako.yamada@mail.example', 'backend', 1],
  ['太郎', '鈴木', 'taro.suzuki@mail.example', 'backend', 0],
  ['美咲', '伊藤', 'misaki.ito@mail.example', 'support', 0],
];

/** The people who are in Lumen's ATS from the start. */
export const LUMEN_CANDIDATES = LUMEN.map((row) => atLumen(toDraft(row)));

/** The people who are in Hoshizora's ATS from the start. */
export const HOSHIZORA_CANDIDATES = HOSHIZORA.map((row) => atHoshizora(toDraft(row)));
