import type { LanguageWords } from './language-words.ts';

/** Swahili. */
export const sw: LanguageWords = {
  code: 'sw',
  frequent: 'na ya wa kwa katika uzoefu elimu kazi lugha sasa',
  documentTitles: 'wasifu|wasifu wangu',
  headings: {
    contact: 'taarifa binafsi|mawasiliano',
    summary: 'muhtasari|kuhusu mimi',
    experience: 'uzoefu wa kazi|uzoefu',
    education: 'elimu|mafunzo',
    skills: 'ujuzi|stadi',
    languages: 'lugha',
    references: 'wadhamini|marejeo',
    other: 'mambo ninayopenda|burudani',
  },
  labels: {
    name: 'jina|jina kamili',
    email: 'barua pepe',
    phone: 'simu|namba ya simu',
    address: 'anuani|anwani|makazi',
    birth: 'tarehe ya kuzaliwa',
    ignored: 'uraia|jinsia|dini|hali ya ndoa',
  },
  present: 'sasa|hadi sasa|mpaka sasa',
  since: 'tangu',
  until: 'hadi|mpaka',
  months:
    '1:Januari|1:Jan|2:Februari|2:Feb|3:Machi|3:Mac|4:Aprili|4:Apr|5:Mei|6:Juni|6:Jun|7:Julai|7:Jul|8:Agosti|8:Ago|9:Septemba|9:Sep|10:Oktoba|10:Okt|11:Novemba|11:Nov|12:Desemba|12:Des',
  titles: 'mwalimu|meneja|daktari|muuguzi|mhandisi|mhasibu|msaidizi|afisa|mkurugenzi',
  employers: 'chuo kikuu|hospitali|benki|shule|kampuni|wizara',
};
