import type { LanguageWords } from './language-words.ts';

/** Icelandic. */
export const is: LanguageWords = {
  code: 'is',
  frequent: 'og að er við með starfsreynsla menntun tungumál færni ég sem',
  documentTitles: 'ferilskrá',
  headings: {
    contact: 'persónulegar upplýsingar|tengiliðaupplýsingar|persónuupplýsingar',
    summary: 'um mig|samantekt',
    experience: 'starfsreynsla|reynsla|starfsferill|atvinna',
    education: 'menntun|nám|námskeið|menntun og námskeið',
    skills: 'færni|hæfni|tölvukunnátta|þekking',
    languages: 'tungumál|tungumálakunnátta',
    projects: 'verkefni',
    references: 'meðmælendur|umsagnaraðilar|meðmæli',
    other: 'áhugamál|annað|félagsstörf',
  },
  labels: {
    name: 'nafn|fullt nafn',
    email: 'netfang|tölvupóstur',
    mobile: 'farsími|gsm',
    phone: 'sími|símanúmer',
    address: 'heimilisfang|heimili|lögheimili',
    zip: 'póstnúmer',
    city: 'staður|bær',
    birth: 'fæðingardagur|fæddur|fædd|kennitala',
    ignored: 'þjóðerni|hjúskaparstaða',
  },
  present: 'núna|nú|til dagsins í dag',
  since: 'frá|síðan',
  until: 'til',
  months:
    '1:janúar|1:jan|2:febrúar|2:feb|3:mars|3:mar|4:apríl|4:apr|5:maí|6:júní|6:jún|7:júlí|7:júl|8:ágúst|8:ágú|9:september|9:sep|10:október|10:okt|11:nóvember|11:nóv|12:desember|12:des',
  titles:
    'verkfræðingur|forritari|stjóri|-stjóri|kennari|hjúkrunarfræðingur|læknir|sölumaður|ráðgjafi|fulltrúi|starfsmaður|forstöðumaður|tæknimaður',
  employers: 'háskóli|háskólinn|skóli|banki|sjúkrahús|ehf|hf|bær|sveitarfélag',
};
