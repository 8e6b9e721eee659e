/** Frequent small words by language; the script decides before they do. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of in with for to from at on experience skills education present',
  de: 'und der die das mit für von bei im zu eine ausbildung kenntnisse heute berufserfahrung',
  fr: 'et de la le les des en du pour une avec dans compétences formation expérience',
  es: 'y de la el los las en con para del una por experiencia formación habilidades idiomas',
  it: 'e di il la le dei per con del una nel della esperienza istruzione competenze lingue',
  pt: 'e de o a os as em com para do da uma por experiência formação competências idiomas',
  nl: 'en van de het een met voor in bij op te werkervaring opleiding vaardigheden heden talen',
  pl: 'i w z na do oraz dla przez doświadczenie wykształcenie umiejętności obecnie języki',
  cs: 'a v na s pro ve z do od vzdělání zkušenosti dovednosti jazyky současnost nových',
  sk: 'a v na s pre vo zo vzdelanie skúsenosti jazyky súčasnosť zručnosti',
  tr: 've bir ile için olarak deneyimi eğitim yetenekler diller halen üniversitesi',
  sv: 'och i av för med på till en ett erfarenhet utbildning språk nuvarande arbetslivserfarenhet',
  da: 'og i af for med på til en et erfaring uddannelse sprog erhvervserfaring nuværende ved',
  no: 'og i av for med på til en et erfaring utdanning språk arbeidserfaring ved nå',
  fi: 'ja on työkokemus koulutus kielet taidot sekä yliopisto nykyinen',
  ro: 'și de la în cu pentru experiență educație limbi competențe din',
  hu: 'és a az egy tapasztalat tanulmányok nyelvek készségek egyetem jelenleg',
};

const SETS = Object.entries(WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** ISO 639-1 code of the language that most of the text is written in; English when nothing tells. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = Math.max(1, count(/\p{L}/gu));
  if (count(/[\u3040-\u30ff]/g) / letters > 0.08) return 'ja';
  if (count(/[\uac00-\ud7af]/g) / letters > 0.2) return 'ko';
  if (count(/[\u4e00-\u9fff]/g) / letters > 0.25) return 'zh';
  if (count(/[\u0370-\u03ff]/g) / letters > 0.3) return 'el';
  if (count(/[\u0400-\u04ff]/g) / letters > 0.3) return count(/[іїєґ]/gi) > 3 ? 'uk' : 'ru';
  // Single letters are the spaced-out letters of a heading as often as words.
  const words = sample
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  let best = 'en';
  let most = 0;
  for (const [language, set] of SETS) {
    const hits = words.filter((word) => set.has(word)).length;
    if (hits > most) {
      best = language;
      most = hits;
    }
  }
  return best;
}
