import { getCountryCallingCode } from 'libphonenumber-js/max';
import type { Run } from '../document.ts';
import { run } from '../document.ts';
import type { HeadingKind, LabelKind } from '../languages/words.ts';
import type { Random } from '../random.ts';
import { type Job, type Month, NOW } from '../record/career.ts';
import type { Link, Person } from '../record/person.ts';
import { codeOf, type Phone } from '../record/phone.ts';

/** Kinds of trouble that a file can be given on purpose. */
export const TRAITS = [
  'references',
  'mailto-differs',
  'hidden-text',
  'link-word',
  'two-phones',
  'unpaid',
  'no-email',
  'no-phone',
  'no-address',
] as const;
export type Trait = (typeof TRAITS)[number];

/**
 * A person's CV while it is being printed: gives the layouts its words and remembers what they
 * printed, for what is not on the paper is not in the truth.
 */
export class Cv {
  readonly person: Person;
  readonly random: Random;
  readonly traits: ReadonlySet<Trait>;
  readonly printed = new Set<
    'name' | 'email' | 'phone' | 'landline' | 'full' | 'short' | 'jobs' | 'unpaid' | 'country'
  >();
  readonly links: Link[] = [];
  /** Links of which only the user name is on the paper. */
  readonly handles: Link[] = [];
  readonly #datePattern: string;
  readonly #spanPattern: string;
  readonly #today: string;

  constructor(person: Person, traits: ReadonlySet<Trait>, random: Random) {
    this.person = person;
    this.traits = traits;
    this.random = random;
    const { words } = person;
    const choice = random.fork('dates');
    this.#datePattern = choice.pick(words.dates);
    this.#spanPattern = choice.pick(words.spans);
    this.#today = choice.pick(words.today);
  }

  get words() {
    return this.person.words;
  }

  get rtl(): boolean {
    return this.words.dir === 'rtl';
  }

  /** One variant for the whole document. */
  heading(kind: HeadingKind): string {
    return this.random.fork(`heading ${kind}`).pick(this.words.headings[kind]);
  }

  label(kind: LabelKind): string {
    return this.random.fork(`label ${kind}`).pick(this.words.labels[kind]);
  }

  /** The name in one line. */
  name(): string {
    this.printed.add('name');
    return this.person.name.forms[0] ?? this.person.name.last;
  }

  /** First and last name apart, as forms ask for them. */
  nameParts(): { first: string; last: string } {
    this.printed.add('name');
    return { first: this.person.name.first, last: this.person.name.last };
  }

  email(): Run[] {
    if (this.traits.has('no-email')) return [];
    this.printed.add('email');
    const { email } = this.person;
    if (this.traits.has('mailto-differs')) {
      return [run(email, { href: 'mailto:previous.owner@template.example' })];
    }
    return [
      this.random.fork('mailto').chance(0.5) ? run(email, { href: `mailto:${email}` }) : run(email),
    ];
  }

  phone(): Run[] {
    if (this.traits.has('no-phone')) return [];
    this.printed.add('phone');
    return [run(this.#number(this.person.phone))];
  }

  landline(): Run[] {
    if (!this.traits.has('two-phones') || this.traits.has('no-phone')) return [];
    this.printed.add('landline');
    return [run(this.#number(this.person.landline))];
  }

  /**
   * Between right-to-left words the groups of a number change places, and writers see it: they leave
   * the spaces out or put a left-to-right mark before it.
   */
  #number({ number, printed }: Phone): string {
    if (!this.rtl) return printed;
    if (this.random.fork('mark').chance(0.5)) return `\u200e${printed}`;
    const prefix = `+${getCountryCallingCode(codeOf(this.person.country.code))}`;
    return number.replace(prefix, '0');
  }

  /** The lines of the address: with its street or, as a matter of the layout, only the place. */
  address(length: 'full' | 'short' = this.#addressLength()): string[] {
    if (this.traits.has('no-address')) return [];
    this.printed.add(length);
    return (length === 'full' ? this.person.full : this.person.short).lines;
  }

  #addressLength(): 'full' | 'short' {
    return this.random.fork('address length').chance(0.6) ? 'full' : 'short';
  }

  /** None to three profiles, in one of the ways of writing a link. */
  profiles(): { site: string; runs: Run[] }[] {
    const choice = this.random.fork('profiles');
    const links = choice.sample(this.person.links, choice.pick([0, 0, 1, 1, 2, 3]));
    return links.map((link) => ({ site: link.site, runs: this.#profile(link, choice) }));
  }

  #profile(link: Link, choice: Random): Run[] {
    this.links.push(link);
    const bare = link.url.replace(/^https:\/\/(www\.)?/, '');
    if (this.traits.has('link-word')) return [run(link.site, { href: link.url })];
    if (choice.chance(0.4)) return [run(bare, { href: link.url })];
    return [run(choice.chance(0.5) ? link.url : bare)];
  }

  /** A day without a period's end: `03/2019`. */
  date({ year, month }: Month): string {
    return this.dateIn(this.#datePattern, { year, month });
  }

  dateIn(pattern: string, { year, month }: Month): string {
    const { months, monthsShort } = this.words;
    return pattern
      .replace('{month}', months[month - 1] ?? '')
      .replace('{short}', monthsShort[month - 1] ?? '')
      .replace('{mm}', String(month).padStart(2, '0'))
      .replace('{m}', String(month))
      .replace('{yyyy}', String(year))
      .replace('{yy}', String(year % 100).padStart(2, '0'));
  }

  today(): string {
    return this.#today;
  }

  /** The period of a job in the document's own writing. */
  period(job: Pick<Job, 'from' | 'to'>): string {
    const from = this.date(job.from);
    if (job.to === null && this.random.fork('since').chance(0.15)) {
      return this.random.fork('since word').pick(this.words.since).replace('{from}', from);
    }
    return this.#spanPattern
      .replace('{from}', from)
      .replace('{to}', job.to === null ? this.#today : this.date(job.to));
  }

  years(from: number, to: number): string {
    return this.#spanPattern.replace('{from}', String(from)).replace('{to}', String(to));
  }

  birthday(): string {
    const { year, month, day } = this.person.birth;
    const dd = String(day).padStart(2, '0');
    const mm = String(month).padStart(2, '0');
    if (/^(zh|ja|ko)/.test(this.words.lang)) return `${year}.${mm}.${dd}`;
    return this.words.lang.startsWith('en') && this.person.country.code === 'US'
      ? `${mm}/${dd}/${year}`
      : `${dd}.${mm}.${year}`;
  }

  age(): number {
    return NOW.year - this.person.birth.year;
  }
}
