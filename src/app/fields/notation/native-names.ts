/** Countries as they call themselves, where that is neither their English nor their German name. */

/** The languages of each, as far as they have a name of their own for it. */
const LANGUAGES_OF =
  'AE ar|AF fa|AL sq|AM hy|AX sv|AZ az|BA bs sr|BD bn|BE nl fr|BG bg|BH ar|BR pt|BY be ru|CH fr it rm|' +
  'CM fr|CN zh|CV pt|CY el tr|CZ cs|DJ fr ar|DK da|DO es|DZ ar fr|EE et|EG ar|EH ar|ER ti|' +
  'ES es ca eu|ET am|FI fi|FO fo|GE ka|GL kl da|GQ es|GR el|HK zh-Hant|HR hr|HT fr|HU hu|IE ga|IL he|' +
  'IN hi bn ta te gu pa ur|IQ ar|IR fa|IS is|IT it|JO ar|JP ja|KG ky ru|KH km|KM ar fr|KP ko|KR ko|' +
  'KW ar|KZ kk ru|LA lo|LB ar fr|LK si ta|LT lt|LU lb fr|LV lv|LY ar|MA ar fr|MD ro|ME sr-Latn sr|' +
  'MG mg fr|MK mk sq|MM my|MN mn|MO zh-Hant pt|MR ar fr|MX es|MZ pt|NL nl|NO nb nn|NP ne|NZ mi|OM ar|' +
  'PE es|PH fil|PK ur|PL pl|PS ar|QA ar|RO ro|RS sr sr-Latn|RU ru|RW rw|SA ar|SD ar|SE sv|SG zh ms|' +
  'SI sl|SK sk|SN fr|SO so|SY ar|TD fr ar|TH th|TJ tg|TL pt|TM tk|TN ar fr|TR tr|TW zh-Hant|UA uk ru|' +
  'UZ uz|VA it|VN vi|XK sq sr|YE ar|ZA af';

const languages = new Map(
  LANGUAGES_OF.split('|').map((entry) => {
    const [code = '', ...own] = entry.split(' ');
    return [code, own] as const;
  }),
);

/** What the platform knows of them, long and short. */
export function nativeNames(code: string): string[] {
  return (languages.get(code) ?? []).flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const name = new Intl.DisplayNames(language, { type: 'region', style }).of(code);
      return name === undefined || name === code ? [] : [name];
    }),
  );
}
