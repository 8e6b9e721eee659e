import { AE } from './ae.ts';
import { AR } from './ar.ts';
import { AT } from './at.ts';
import { BE } from './be.ts';
import { BR } from './br.ts';
import { CA } from './ca.ts';
import { CH } from './ch.ts';
import { CN } from './cn.ts';
import type { Country } from './country.ts';
import { DE } from './de.ts';
import { EG } from './eg.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { GB } from './gb.ts';
import { IE } from './ie.ts';
import { IL } from './il.ts';
import { IN } from './in.ts';
import { IT } from './it.ts';
import { JP } from './jp.ts';
import { KR } from './kr.ts';
import { MX } from './mx.ts';
import { NL } from './nl.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { SA } from './sa.ts';
import { TR } from './tr.ts';
import { UA } from './ua.ts';
import { US } from './us.ts';
import { VN } from './vn.ts';

/** All countries of the generator. `split.ts` says which side each is on. */
// biome-ignore format: one list
export const COUNTRIES: readonly Country[] = [
  AE, AR, AT, BE, BR, CA, CH, CN, DE, EG, ES, FR, GB, IE, IL, IN, IT, JP, KR, MX, NL, PL, PT, SA, TR, UA, US, VN,
];
