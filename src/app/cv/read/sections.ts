import type { CvLine } from './cv-line.ts';
import { type DocumentLine, TITLE_LEVEL } from './document/document.ts';
import { headingOf, LEAD, looksOfHeadings, looseHeadingOf } from './heading-lines.ts';
import { findPeriod, withoutPeriod } from './jobs/periods.ts';
import { withLabelTabs } from './label-lines.ts';
import { withLetter } from './letters.ts';
import { markRecipient } from './recipients.ts';
import { withScatteredContacts } from './scattered-contacts.ts';
import { type HeadingKind, isDocumentTitle, type SectionKind } from './vocabulary/headings.ts';
import { jobLabelOf } from './vocabulary/job-labels.ts';
import { labelOf } from './vocabulary/labels.ts';

/** Contact data stand on short lines; a longer one tells of something. Characters, set by hand. */
const CONTACT_LENGTH = 60;
/** A short line stands for a column at least this wide, and columns overlap from so much on. Points, set by hand. */
const LEAST_WIDTH = 60;
const LEAST_SHARED = 8;

interface Running {
  section: SectionKind;
  group: number;
}

/** Finds the headings and gives every line its section, column by column. */
export function toSections(source: readonly DocumentLine[]): CvLine[] {
  const lines = withLabelTabs(source);
  const found: CvLine[] = [];
  let running: Running = { section: 'head', group: 0 };
  let groups = 0;
  let level = 0;
  const levels = headingLevels(lines);
  const top = biggest(lines);
  const looks = looksOfHeadings(lines);
  let entryLevel = 0;
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (line.box && previous && (line.page !== previous.page || line.column !== previous.column)) {
      running = continued(found, line) ?? running;
    }
    if (line.margin) {
      const section = AGENCY.test(line.text) ? 'letter' : 'head';
      found.push({ line, index, section, group: -1, heading: false });
      continue;
    }
    if (running.section === 'head' && SALUTATION.test(line.text)) {
      markRecipient(found, line);
      running = { section: 'letter', group: -2 };
    } else if (running.section === 'letter' && line.page !== previous?.page) {
      running = { section: 'head', group: 0 };
    } else if (running.section === 'letter' && isDocumentTitle(line.text)) {
      // "CURRICULUM VITAE" below a mail: the CV itself begins.
      running = { section: 'head', group: 0 };
    }
    if (running.section === 'head' && MAIL_TO.test(line.text)) {
      found.push({ line, index, section: 'letter', group: -2, heading: false });
      continue;
    }
    const worded = isWrapped(line, previous) ? null : looseHeadingOf(line, looks);
    // "PORTFOLIO" above one address: where somebody's works are.
    const leads = /^\P{L}*(?:portf|portaf|portef|портф)/iu.test(line.text.replaceAll(' ', ''));
    const kind = worded === 'projects' && leads && isSite(lines[index + 1]) ? 'contact' : worded;
    // "Contact information" below a referee's name: his, where one's own stand further up.
    if (kind === 'contact' && running.section === 'references' && found.some(isOwnContact)) {
      found.push({ line, index, ...running, heading: false });
      continue;
    }
    if (kind && opensDocument(line, kind, groups)) {
      found.push({ line, index, ...running, heading: true });
      continue;
    }
    if (running.section === 'letter' && CLOSING.test(line.text)) {
      found.push({ line, index, ...running, heading: false });
      running = { section: 'head', group: 0 };
      continue;
    }
    const isLabel =
      running.section === 'experience' && (labelsJob(line.text) || labelsDates(line.text));
    if (kind && !isLabel && !(isPersonal(line.text, kind) && isOwn(running.section))) {
      groups += 1;
      running = { section: kind, group: groups };
      level = line.level;
      entryLevel = 0;
      const rest = line.text.replace(LEAD, '').split('\t').slice(1).join(' ').trim();
      found.push({ line, index, ...running, heading: rest === '' });
      continue;
    }
    // "Crumb Ltd" above "2019 – now, Baker", set like the headings: an employer, where the first line of the section is one.
    const isEntry =
      running.section === 'experience' &&
      levels.has(line.level) &&
      isDated(lines[index + 1]?.text ?? '') &&
      (entryLevel === line.level || found.at(-1)?.heading === true);
    if (isEntry) entryLevel = line.level;
    // What the file declares to be a heading like the known ones opens a section that we do not know;
    // its one title above them all begins the head, wherever a side bar put it.
    if (
      levels.has(line.level) &&
      running.section !== 'head' &&
      !isEntry &&
      !isDated(line.text) &&
      !(level > 0 && line.level > level)
    ) {
      groups += 1;
      running = { section: 'other', group: groups };
    } else if (isTopTitle(line, levels) || line === top) running = { section: 'head', group: 0 };
    found.push({ line, index, ...running, heading: isDocumentTitle(line.text) });
  }
  return withScatteredContacts(withContacts(withLetter(found)));
}

/** A level that more of the document has is no heading's: some declare every line to be one. */
const MOST_HEADINGS = 0.5;

/** The levels at which known headings stand. */
function headingLevels(lines: readonly DocumentLine[]): ReadonlySet<number> {
  const levels = new Set(
    lines.flatMap((line) => (line.level > 0 && headingOf(line) !== null ? line.level : [])),
  );
  for (const level of levels) {
    const same = lines.filter((line) => line.level === level).length;
    if (same > lines.length * MOST_HEADINGS) levels.delete(level);
  }
  return levels;
}

/** "Tätigkeit ⇥ Bäcker": a label with its value within a job, whatever it may head elsewhere. */
function labelsJob(text: string): boolean {
  const found = jobLabelOf(text);
  return found !== null && found.start < text.length;
}

/** "Experience: May 2019 to date" within a job: when it was. */
const labelsDates = (text: string): boolean => {
  const value = /^[^:：]{3,20}[:：]\s*(\S.*)$/u.exec(text)?.[1] ?? '';
  const period = findPeriod(value);
  return (
    period?.kind === 'range' && period.start === 0 && withoutPeriod(value, period).trim() === ''
  );
};

/** A line that is an address of the web and nothing more. */
const isSite = (line: DocumentLine | undefined): boolean =>
  line !== undefined &&
  /^(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(line.text.trim());

/** A line of running text at least, in characters. */
const FULL_LENGTH = 55;

/** What no line ends with that says all it has to say: an article, a preposition, a comma. */
const GOES_ON =
  /(?:,| (?:a|an|and|at|by|for|in|my|of|or|the|to|with|al|con|de|del|e|el|en|la|las|los|mi|para|por|su|un|una|y|au|aux|des|du|et|le|les|pour|sur|une|ao|as|com|da|do|dos|em|na|no|os|um|uma|di|il|in|nel|per|der|die|das|dem|den|für|im|mit|und|von|zu|zur|het|een|met|voor|van|do|i|na|o|w|z|ve|в|и|на|по|с))$/u;

/** "… creative art and" above "leadership courses": a word in small letters that a line of text goes on with. */
const isWrapped = (line: DocumentLine, above: DocumentLine | undefined): boolean =>
  above !== undefined &&
  /^\p{Ll}/u.test(line.text) &&
  (above.text.length > FULL_LENGTH ? /[\p{L},]$/u : GOES_ON).test(above.text) &&
  above.page === line.page &&
  above.size === line.size;

/** A job or a school, however big its line is set. */
const isDated = (text: string) => (findPeriod(text)?.kind ?? 'single') !== 'single';

/** "Резюме" and 職務経歴書 are headings of sections too; above all others they are the document's title. */
function opensDocument(line: DocumentLine, kind: HeadingKind, groups: number): boolean {
  if (groups > 0 || line.page > 1) return false;
  return (kind === 'summary' || kind === 'experience') && isDocumentTitle(line.text);
}

const isOwnContact = ({ line, section }: CvLine) => isOwn(section) && CONTACT_DATA.test(line.text);

const isOwn = (section: SectionKind) => section === 'head' || section === 'contact';

/** "Marital status", "Driving licence": a label of personal data, whatever else it may head. */
const isPersonal = (text: string, kind: HeadingKind) =>
  // "Cel: (55) 3225 …" is a mobile in Spanish, and a goal in Polish.
  (/\d/.test(text) && /^(?:phone|mobile)$/.test(labelOf(text)?.label ?? '')) ||
  (kind === 'other' && /^(?:ignored|birth)$/.test(labelOf(text)?.label ?? '')) ||
  (kind === 'projects' && labelOf(text)?.label === 'link');

/** In the head or foot of a page, the letterhead of whoever sends the CV on. */
const AGENCY =
  /(?<!\p{L})(?:recruit(?:ment|ing|ers)?|staffing|headhunt(?:ing|ers?)|executive search|personnel services|personaldienst\p{L}*|personalberatung|personalvermittlung|zeitarbeit|cabinet de recrutement|intérim|agencia de empleo|agenzia per il lavoro|uitzendbureau|agencja pracy|рекрутинг\p{L}*|кадровое агентство)(?!\p{L})/iu;

/** How a letter ends; what follows is its writer again. */
const CLOSING =
  /^(?:(?:Best|Kind|Kindest|Warm|Yours|With best|With kind|Many thanks and) regards?|Best|Cheers|Freundliche Grüße|Freundlicher Gruss|Beste Grüsse|Herzliche Grüße|Liebe Grüße|Schöne Grüße|Meilleures salutations|Salutations distinguées|Bien à vous|Sincères salutations|Avec mes (?:meilleures|sincères) salutations|Saludos|Un saludo|Cordialmente|Quedo atent|Sin otro particular|Cumprimentos|Melhores cumprimentos|Respeitosamente|Abraço|Cordialmente|Hartelijke groet|Hoogachtend|Pozdrawiam|Z wyrazami szacunku|Hälsningar|Hilsen|De bedste hilsner|Terveisin|Με φιλικούς χαιρετισμούς|İyi çalışmalar|Saygılarımızla|مع خالص التحية|وتفضلوا|بكل احترام|בברכה|בכבוד רב|ขอแสดงความนับถือ|Regards|Best wishes|Yours (?:sincerely|faithfully|truly)|Sincerely|Respectfully|Thank you|Thanks|Mit freundlichen Grüßen|Freundliche Grüsse|Viele Grüße|Beste Grüße|Hochachtungsvoll|Cordialement|Bien cordialement|Je vous prie|Veuillez agréer|Atentamente|Saludos cordiales|Un cordial saludo|Cordiali saluti|Distinti saluti|In fede|Atenciosamente|Com os melhores cumprimentos|Z poważaniem|Met vriendelijke groet|S pozdravem|Saygılarımla|Med vänlig|Med venlig|Med vennlig|Ystävällisin|З повагою|С уважением|Με εκτίμηση|Cu stimă|Tisztelettel|Üdvözlettel|Lugupidamisega|Ar cieņu|Pagarbiai|S poštovanjem|S spoštovanjem|Trân trọng|Hormat saya|敬具|此致|敬礼|감사합니다)[\p{L}\s]{0,30}[,.!]?$/iu;

/** How much bigger than the running text a name is that begins the head behind a side bar (set by hand). */
const BIG = 1.4;

/** The first of one or two lines that are far bigger than the rest: the name, where a side bar was read first. */
function biggest(lines: readonly DocumentLine[]): DocumentLine | null {
  const sizes = lines.flatMap(({ size }) => (size > 0 ? [size] : [])).sort((a, b) => a - b);
  const body = sizes[sizes.length >> 1] ?? 0;
  const most = sizes.at(-1) ?? 0;
  if (body === 0 || most < body * BIG) return null;
  const big = lines.filter(({ size, page, margin }) => size === most && page === 1 && !margin);
  const [first] = big;
  if (!first || big.length > 2 || first.box !== null) return null;
  return headingOf(first) || isDocumentTitle(first.text) ? null : first;
}

function isTopTitle({ level, box }: DocumentLine, levels: ReadonlySet<number>): boolean {
  return (
    box === null && (level === 1 || level === TITLE_LEVEL) && levels.size > 0 && !levels.has(1)
  );
}

const CONTACT_DATA =
  /[^\s@]@[^\s@]+\.\p{L}{2}|(?:linkedin\.com|github\.com|xing\.com)\/|^\s*\+?[\d(][\d\s()./-]{7,}$/iu;

/** "Profile" and "About" head contact data as often as a text about oneself: what stands there decides. */
function withContacts(lines: readonly CvLine[]): CvLine[] {
  const groups = new Set<number>();
  for (const { line, section, group } of lines) {
    if (section !== 'summary' && section !== 'other') continue;
    const linked = line.links.some(
      ({ href }) => /^(?:mailto|tel):/i.test(href) || CONTACT_DATA.test(href),
    );
    if (
      line.text.length < CONTACT_LENGTH &&
      (linked || CONTACT_DATA.test(line.text)) &&
      !isDated(line.text)
    )
      groups.add(group);
  }
  for (const group of personalGroups(lines)) groups.add(group);
  if (groups.size === 0) return [...lines];
  return lines.map((entry) => (groups.has(entry.group) ? { ...entry, section: 'contact' } : entry));
}

/** So many labels of a form are personal data, one of them at least a name, a birth or an address. Set by hand. */
const FORM_LABELS = 3;

/** "Personal profile" above "Name: …", "Date of birth: …", "Nationality: …": a form, and no text about oneself. */
function personalGroups(lines: readonly CvLine[]): number[] {
  const labels = new Map<number, string[]>();
  for (const { line, section, group } of lines) {
    if (section !== 'summary' && section !== 'other') continue;
    const found = labelOf(line.text);
    if (found && found.start < line.text.length)
      labels.set(group, [...(labels.get(group) ?? []), found.label]);
  }
  return [...labels].flatMap(([group, own]) => {
    const personal = own.filter((label) => /^(?:name|birth|address|ignored)$/.test(label));
    const told = personal.some((label) => label !== 'ignored');
    return told && personal.length >= FORM_LABELS ? group : [];
  });
}

/** To whom a mail went. */
const MAIL_TO =
  /^(?:To|Cc|Bcc|An|À|Para|Per|Aan|Do|Komu|Кому|Kime|Til|Till|Címzett|Către|Za|Προς|Đến|Kepada|إلى|אל|宛先|收件人|받는\s?사람|제출처)\s?[:：]\s?.{0,80}@/iu;

/** How a letter begins, before it goes on to a CV. */
const SALUTATION =
  /^(?:Dear|Hello|Hi(?=[\s,!])|Good (?:morning|afternoon|evening|day)|Greetings|To whom it may concern|Sehr geehrte|Liebe[rs]?\s\p{Lu}|Guten Tag|Hallo(?=[\s,!])|Grüezi|Grüß Gott|Bonjour|Buenos días|Buenas tardes|Hola(?=[\s,:!])|A quien corresponda|Bom dia|Boa tarde|Olá|Ilustríssim|Buongiorno|Salve(?=[\s,!])|Goedemorgen|Goedemiddag|Goedendag|Goeiedag|Dzień dobry|Cześć|Merhaba|İlgili Makama|God dag|Hei(?=[\s,!])|Bună ziua|Jó napot|Здравствуйте|Добрий день|Доброго дня|Добрый день|Καλημέρα|Kepada Yth|Dengan hormat|Kính gửi|Xin chào|Madame|Monsieur|Mesdames|Estimad|Apreciad|Muy señor|Gentile|Egregi|Spett|Alla cortese|Szanown|Drodzy|Geachte|Beste\s|Vážen|Dobrý den|Sayın\s|Prezad|Exm|Caro\s|Cara\s|Bästa|Hej\s|Kære|Hyvä|Hei\s|Шановн|Уважаем|Αγαπητ|Αξιότιμ|Stimat|Tisztelt|Poštovan|Поштован|Spoštovan|Уважаеми|Gerbiam|Godāt|Lugupeetud|السادة|تحية طيبة|السلام عليكم|عزيزي|عزيزتي|حضرة|با سلام|שלום(?=[\s,!]|$)|לכבוד|เรียน|สวัสดี|महोदय|आदरणीय|नमस्ते|您好|你好|敬啟者|敬启者|拝啓|尊敬的|안녕하세요).{0,60}[,:!，、]?$/u;

/** A region goes on with the section of the text that it stands below, on this page or the one before. */
function continued(found: readonly CvLine[], line: DocumentLine): Running | null {
  const { box } = line;
  if (!box) return null;
  const overlaps = (other: CvLine) => {
    const own = other.line.box;
    if (!own || other.line.margin) return false;
    const shared =
      Math.min(own.x + own.width, box.x + Math.max(box.width, LEAST_WIDTH)) -
      Math.max(own.x, box.x);
    return shared > LEAST_SHARED;
  };
  const above = found
    .filter((other) => other.line.page === line.page && (other.line.box?.y ?? Infinity) < box.y)
    .filter(overlaps)
    .sort((a, b) => (b.line.box?.y ?? 0) - (a.line.box?.y ?? 0))[0];
  if (above) return { section: above.section, group: above.group };
  if (line.page === 1) return { section: 'head', group: 0 };
  const before = found.filter((other) => other.line.page === line.page - 1).filter(overlaps);
  const last = before.sort((a, b) => (b.line.box?.y ?? 0) - (a.line.box?.y ?? 0))[0];
  return last ? { section: last.section, group: last.group } : null;
}
