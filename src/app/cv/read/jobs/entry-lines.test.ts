import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import { currentJob, findJobs } from './jobs.ts';

function current(history: string, heading = 'Work experience'): string | null {
  const text = `Ada Muster\n\n${heading}\n${history}`;
  const job = currentJob(findJobs(toSections(readPlainText(text).lines)));
  return job && `${job.title} @ ${job.company}`;
}

describe('a project or a client', () => {
  it('is no job and no employer beside one', () => {
    const history =
      'Crumbion, Leeds, UK, 05/2021 to current\nProject: Oven planner\tMay 2021 to current\nClient: Tinwork, Denver, CO\nRole: Senior Software Developer\nBread Pvt ltd, Leeds, UK, 01/2018 to 04/2021\nProject: Oven timer\tJanuary 2018 to 04/2021\nClient: Tinwork\nRole: Software Engineer';
    expect(current(history)).toBe('Senior Software Developer @ Crumbion');
    expect(
      current(
        'CRUMB TECH PRIVATE LIMITED\nClient: Tinwork Bank Leeds - Baker\nProject: Oven – 12-May-2020 to date',
      ),
    ).toBe('null @ CRUMB TECH PRIVATE LIMITED');
  });

  it('is the employer where no other is named', () => {
    expect(current('Client: Crumb Bank, Leeds\tJan 2019 – Present\nRole: Java Developer')).toBe(
      'Java Developer @ Crumb Bank',
    );
  });
});

describe('an employer', () => {
  it('stands above what it makes', () => {
    expect(
      current(
        'PT Roti Jaya Utama (Roti Group) Jakarta\nRoti Group adalah pembuat roti yang besar di kota ini\ndan kota lain.\nStaff Dapur (Mei 2021-Sekarang)\n• Membuat roti',
      ),
    ).toBe('Staff Dapur @ PT Roti Jaya Utama (Roti Group) Jakarta');
  });

  it('may be a long name in capitals', () => {
    const name =
      'Ministry of Mills and Natural Ovens (MMNO) - Central Bread Coordination Unit of the Northern and Southern Regions';
    expect(current(`Administrative Officer\n${name}, Ghana\nJanuary 2024 – Present`)).toContain(
      'Ministry of Mills and Natural Ovens',
    );
  });

  it.each([
    ['LIMITED', 'Head Baker @ CRUMB HOLDINGS LIMITED'],
    ['INCORPORATED', 'Head Baker @ CRUMB HOLDINGS INCORPORATED'],
  ])('ends with %s', (form, expected) => {
    expect(current(`Head Baker\nCRUMB HOLDINGS ${form}\n2020 – present`)).toBe(expected);
  });
});

describe('a date alone on its line', () => {
  it('stands below its job where a text stands before the first', () => {
    const text = 'Key Deliverables\n• Baked bread and sold it to everybody in the town\n';
    expect(
      current(
        `${text}Inwork- Service delivery specialist\n5th may 2020 -present\nTin Insurance- Network Analyst\n12th Jan 2018-30th april 2020`,
      ),
    ).toBe('Service delivery specialist @ Inwork');
  });

  it('heads its job where a title stands below it', () => {
    expect(
      current(
        'Worked at many places and with many people in the whole town over the years.\n2021 – present\nBaker, Crumb Ltd\n2019 – 2021\nCook, Tin Ltd',
      ),
    ).toBe('Baker @ Crumb Ltd');
  });
});

describe('a point of a list', () => {
  it('is a job that names the employer first, and takes no line below', () => {
    expect(
      current(
        '• Tin Works: Cook (2018 – 2019)\n• Crumb Academy: Systems Engineer (May 2019 – Till Date)\nAchievements of Ada',
      ),
    ).toBe('Systems Engineer @ Crumb Academy');
  });
});

describe('a table of jobs', () => {
  it('has columns for the begin and the end, and blank cells at its end', () => {
    const table =
      '經歷\t公 司 名 稱\t所在縣(市)\t職 稱\t到職年月\t離職年月\t月 薪\t離職原因\n大山漢堡\t台中市\t店員\t2018.03.01\t2018.06.30\t20000\t上課\n大山大學\t新竹市\t工讀生\t2018.09.01\t在職\t9000';
    const text = `姓名\t葉小明\nE-mail\txiaoming@muster.example\n${table}`;
    const job = currentJob(findJobs(toSections(readPlainText(text).lines)));
    expect(`${job?.title} @ ${job?.company}`).toBe('工讀生 @ 大山大學');
  });

  it('names nobody where a cell says none', () => {
    expect(
      current('服務單位\t職稱\t服務時間\t工作內容\n無\t家教\t2015/03~現在\t教授', '工作經歷'),
    ).toBe('家教 @ null');
  });

  it('has its town in front', () => {
    expect(current('南京市 大山作业 ，前端工程师 – 2017 - 至今', '经历')).toBe(
      '前端工程师 @ 大山作业',
    );
  });

  it('has brackets before a blank', () => {
    expect(current('2019.04-至今 大山信息技术有限公司（大山） 高级前端开发', '工作经历')).toBe(
      '高级前端开发 @ 大山信息技术有限公司',
    );
  });
});
