/**
 * An e-mail address out of what people copy with it: brackets, schemes, a label or a name before, a
 * remark behind. It is taken where there is one address only and what stands around it says nothing
 * else; any other text stays as it is and is named as wrong.
 */
import { cleanLine } from './clean.ts';
import { halfWidth } from './digits.ts';

/** RFC 5322's `atext` and dots, and letters of any script (RFC 6531). */
const LOCAL = "\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~.\\-";
const HOST =
  '(?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]{0,62}\\.){1,8}\\p{L}[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}]';
const ADDRESS = new RegExp(`^[${LOCAL}]{1,64}@${HOST}$`, 'u');
const ADDRESSES = new RegExp(`(?<![${LOCAL}@])[${LOCAL}]{1,64}@${HOST}(?![@\\p{M}\\p{N}])`, 'gu');

/** Letters may stand before an address and be none of it: quotes, a formula's sign, stars for bold. */
const BEFORE_LOCAL = /^['`*=/|]+/;

/** A path, a query or an entity is no address's. Longer texts hold more than an address. Characters. */
const MAX_LENGTH = 500;

/** Is it an e-mail address, which is no web address however many letters stand before the dot? */
export function isEmail(text: string): boolean {
  return ADDRESS.test(text);
}

/**
 * The e-mail address in a text that holds one and nothing but its wrapping: `<a@b.example>`,
 * `mailto:a@b.example?subject=x`, `Ivo T <a@b.example>;`, `E-mail: a@b.example (private)`. Any other
 * text is only cleaned.
 */
export function bareEmail(text: string): string {
  const line = cleanLine(text);
  if (line.length > MAX_LENGTH) return line;
  const plain = asWritten(line);
  const found = (plain.match(ADDRESSES) ?? []).map((each) => withoutSigns(each, plain));
  const [address, ...others] = found;
  if (address === undefined || !isEmail(address)) return line;
  const isOne = others.every((other) => other.toLowerCase() === address.toLowerCase());
  return isOne && isWrapped(plain) ? address : line;
}

/** How programs and people write the signs of an address where they may not stand themselves. */
function asWritten(line: string): string {
  let plain = halfWidth(line)
    .replace(/(?<=\p{L})[。｡](?=\p{L})/gu, '.')
    .replace(/^=hyperlink\("([^"]*)".*$/i, '$1')
    .replace(/^mailto:\?to=/i, 'mailto:')
    .replace(/&(?:#64|#x40|commat);/gi, '@')
    .replace(/^\d{1,2}[.)] (?=\S)/, '')
    .replace(/(?<!%20)(?:%20)+$/, '');
  if (/mailto:/i.test(plain)) plain = plain.replace(/[?&]\w{1,20}=[^\s<>"')\]]*/g, '');
  if (/mailto:/i.test(plain) || !plain.includes('@')) plain = decoded(plain);
  return plain.includes('@')
    ? plain
    : plain
        .replace(
          /^(\S+) at ((?:\S+ dot ){1,4}\S+)$/i,
          (_, local, host) => `${local}@${host.replaceAll(/ dot /gi, '.')}`,
        )
        .replace(/ ?[([{] ?(?:at|ät|arroba|@) ?[)\]}] ?/giu, '@')
        .replace(/ ?[([{] ?(?:dot|punkt|punto|point|\.) ?[)\]}] ?/giu, '.');
}

function decoded(text: string): string {
  try {
    return cleanLine(decodeURIComponent(text));
  } catch {
    return text;
  }
}

function withoutSigns(address: string, text: string): string {
  const bare = address.replace(BEFORE_LOCAL, '');
  return bare.startsWith('_') && text.includes(`${address}_`) ? bare.slice(1) : bare;
}

/** What says that an address follows, or whose it is, in the languages that people mix. */
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:e-?mail(?:s|[ -]?add?res{1,2}e?)?|mail(?:adresse|to|box)?|smtp|gmail|outlook|hotmail|icloud|yahoo|e-?post(?:adress(?:en?)?|as)?|` +
    'adresse?|address|addr|courriel|courrier|électronique|mél|correo|dirección|electrónico|correio|endereço|eletrônico|' +
    'e-?posta|posta|elettronica|indirizzo|poczta|adresi?|adresa|elektroniczna|sähköposti(?:osoite)?|электронная|эл|почта|пошта|' +
    'メール(?:アドレス)?|電子メール|邮箱|电子邮件|電子郵件|電郵|이메일|메일|البريد|الإلكتروني|بريد|ایمیل|אימייל|ईमेल|อีเมล|' +
    'e|m|contacto?|kontakt|private?|privat|personal|persönlich|work|business|geschäftlich|dienstlich|beruflich|' +
    'office|büro|home|primary|main|my|meine?|to|an|à|from|von|de|от|cc)(?![\\p{L}\\p{M}])',
  'giu',
);
const ELEMENTS = /<\/?[a-z][^<>]{0,200}>|&(?:lt|gt|quot|amp|nbsp);|mailto:/gi;
/** Stands for an address while one looks at what is around it; nobody types it. */
const ADDRESS_SIGN = '\uE000';
/** `Ivo T <a@b.example>`, `Ivo T (a@b.example)`: whatever is beside it, the brackets tell. */
const ENCLOSED = /[<([{]\s?(?:mailto:)?\uE000\s?[>)\]}]/i;
/** A name or a remark, and no second value. */
const REMARK = /^[^\d@]{0,100}$/;

/** Is all that stands around the addresses of this text their wrapping? */
function isWrapped(text: string): boolean {
  const around = text.replace(ADDRESSES, ADDRESS_SIGN);
  if (/@/.test(around)) return false;
  if (ENCLOSED.test(around) && REMARK.test(around)) return true;
  const rest = around
    .replace(ELEMENTS, ' ')
    .replace(/\([^()@]{0,60}\)/g, ' ')
    .replace(WORDS, ' ');
  return !/[\p{L}\p{N}]/u.test(rest);
}
