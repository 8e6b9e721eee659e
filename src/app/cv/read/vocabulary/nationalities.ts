import { countryOfName } from './countries.ts';
import { fold, list } from './fold.ts';

/** Words for the people of a country, where a CV's form asks for a nationality. Endings of the gender are cut. */
const PEOPLE = `AE:emirati|AF:afghan|AL:albanian|AO:angolan|AO:angolana|AO:angolano|AR:argentinian|AR:argentine|AR:argentina|AR:argentino|AU:australian|BD:bangladeshi|BD:bangladesi|BF:burkinabe|BH:bahraini|BI:burundian|BI:burundais|BJ:beninese|BJ:beninois|BR:brazilian|BR:brasileira|BR:brasileiro|BT:bhutanese|BW:motswana|BW:batswana|CA:canadian|CD:congolese|CG:congolais|CI:ivorian|CI:ivoirien|CI:ivoirienne|CL:chilean|CL:chilena|CL:chileno|CM:cameroonian|CM:camerounais|CN:chinese|CO:colombian|CO:colombiana|CO:colombiano|CV:cabo verdiana|CV:cabo verdiano|CV:cape verdean|DZ:algerian|DZ:algerien|DZ:algerienne|EG:egyptian|ER:eritrean|ET:ethiopian|FR:french|FR:francais|GB:british|GH:ghanaian|GH:ghanian|GM:gambian|GN:guinean|GN:guineen|HT:haitian|HT:haitien|ID:indonesian|ID:wni|IL:israeli|IN:indian|IN:hindu indian|IQ:iraqi|IR:iranian|JM:jamaican|JO:jordanian|JP:japanese|KE:kenyan|KH:cambodian|KH:khmer|KR:south korean|KW:kuwaiti|LA:laotian|LB:lebanese|LB:libanais|LK:sri lankan|LK:srilankan|LR:liberian|LS:mosotho|LS:basotho|LY:libyan|MA:moroccan|MA:marocain|MG:malagasy|MG:malgache|ML:malian|ML:malien|ML:malienne|MM:myanmar|MM:burmese|MN:mongolian|MR:mauritanian|MR:mauritanien|MU:mauritian|MW:malawian|MX:mexican|MX:mexicana|MX:mexicano|MY:malaysian|MZ:mozambican|MZ:mocambicana|MZ:mocambicano|NA:namibian|NE:nigerien|NE:nigerienne|NG:nigerian|NP:nepali|NP:nepalese|NZ:new zealander|OM:omani|PE:peruvian|PE:peruana|PE:peruano|PH:filipino|PH:filipina|PH:pilipino|PK:pakistani|PS:palestinian|QA:qatari|RW:rwandan|RW:rwandese|RW:rwandais|SA:saudi|SD:sudanese|SG:singaporean|SL:sierra leonean|SN:senegalese|SN:senegalais|SO:somali|SS:south sudanese|SY:syrian|SZ:swazi|TD:chadian|TD:tchadien|TG:togolese|TG:togolais|TH:thai|TN:tunisian|TN:tunisien|TN:tunisienne|TR:turkish|TW:taiwanese|TZ:tanzanian|UG:ugandan|US:american|UZ:uzbek|VN:vietnamese|YE:yemeni|ZA:south african|ZM:zambian|ZW:zimbabwean`;

const peoples = new Map<string, string>();
for (const entry of list(PEOPLE)) {
  const [code = '', people = ''] = entry.split(':');
  peoples.set(people, code);
}

/** Words before a nationality. */
const LABEL =
  /(?<!\p{L})(?:nationality|citizenship|nationalité|nacionalidade|nacionalidad|kewarganegaraan|kebangsaan|warganegara)[\s:：\t.-]{1,8}(\p{L}[\p{L} -]{2,30})/iu;

/** "Nationality: Kenyan", "Nationalité : Camerounaise" → the country; null where no nationality is named. */
export function countryOfNationality(text: string): string | null {
  const named = LABEL.exec(text)?.[1];
  if (named === undefined) return null;
  const words = fold(named).split(/[\s-]+/);
  for (const count of [2, 1]) {
    const people = words.slice(0, count).join(' ');
    // "camerounaise", "congolaise": the form of a woman.
    const found =
      peoples.get(people) ?? peoples.get(people.replace(/e$/, '')) ?? countryOfName(people);
    if (found) return found;
  }
  return null;
}
