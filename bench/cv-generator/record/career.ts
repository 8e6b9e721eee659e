import type { Words } from '../languages/words.ts';
import type { Random } from '../random.ts';

export interface Month {
  year: number;
  month: number;
}

export interface Job {
  title: string;
  company: string;
  city: string;
  from: Month;
  /** Null while it lasts. */
  to: Month | null;
  group: string | null;
  duties: string[];
  unpaid: boolean;
}

export interface School {
  degree: string;
  school: string;
  city: string;
  from: number;
  to: number;
}

/** The day that the documents were written, near enough. */
export const NOW: Month = { year: 2025, month: 10 };

export interface Career {
  /** Newest first. */
  jobs: Job[];
  schools: School[];
  /** A role beside the paid ones that goes on. */
  unpaid: Job | null;
}

export interface CareerWish {
  words: Words;
  forms: readonly string[];
  cities: readonly string[];
  woman: boolean;
}

/** Draws two to five jobs, some without a present one, some with two. */
export function drawCareer(wish: CareerWish, random: Random): Career {
  const { words } = wish;
  const title = () => forPerson(random.pick(words.titles), wish.woman);
  const titles = new Set<string>();
  const companies = new Set<string>();
  const fresh = (draw: () => string, used: Set<string>) => {
    let value = draw();
    for (let tries = 0; tries < 20 && used.has(value); tries++) value = draw();
    used.add(value);
    return value;
  };
  const company = () =>
    random
      .pick(words.companies)
      .replace('{stem}', random.pick(words.stems))
      .replace('{form}', random.pick(wish.forms))
      .replace('{city}', random.pick(wish.cities))
      .trim();
  const aJob = (from: Month, to: Month | null): Job => ({
    title: fresh(title, titles),
    company: fresh(company, companies),
    city: random.pick(wish.cities),
    from,
    to,
    group: random.chance(0.2) ? random.pick(words.groups) : null,
    duties: random.sample(words.duties, random.int(1, 4)),
    unpaid: false,
  });
  const count = random.int(2, 5);
  const current = random.chance(0.88);
  const jobs: Job[] = [];
  let end: Month | null = current
    ? null
    : { year: NOW.year - random.int(0, 1), month: random.int(1, 9) };
  for (let index = 0; index < count; index++) {
    const anchor: Month = end ?? NOW;
    const from = { year: anchor.year - random.int(1, 4), month: random.int(1, 12) };
    jobs.push(aJob(from, end));
    end = { year: from.year, month: Math.max(1, from.month - 1) };
  }
  const [newest] = jobs;
  if (newest?.to === null && random.chance(0.08)) {
    jobs.splice(1, 0, aJob({ year: newest.from.year - 1, month: random.int(1, 12) }, null));
  }
  const graduation = (jobs.at(-1)?.from.year ?? NOW.year) - random.int(0, 1);
  const schools = random.sample(words.degrees, random.int(1, 2)).map((degree, index) => {
    const city = random.pick(wish.cities);
    const to = graduation - index * 4;
    return {
      degree,
      school: random.pick(words.schools).replace('{city}', city),
      city,
      from: to - random.int(2, 4),
      to,
    };
  });
  return { jobs, schools, unpaid: random.chance(0.18) ? drawUnpaid(wish, random) : null };
}

function drawUnpaid({ words, cities, woman }: CareerWish, random: Random): Job {
  const [role = '', company = ''] = random.pick(words.unpaid).split('|');
  return {
    title: forPerson(role, woman, '/'),
    company: company.replace('{city}', random.pick(cities)),
    city: random.pick(cities),
    from: { year: NOW.year - random.int(1, 6), month: random.int(1, 12) },
    to: null,
    group: null,
    duties: [],
    unpaid: true,
  };
}

/** `Kaufmann|Kauffrau` is written for him or for her. */
function forPerson(title: string, woman: boolean, sign = '|'): string {
  const [him = title, her = him] = title.split(sign);
  return woman ? her : him;
}
