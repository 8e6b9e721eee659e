import { describe, expect, it } from 'vitest';
import type { DocumentLine } from './document/document.ts';
import { readPlainText } from './document/text.ts';
import { readFields } from './read-fields.ts';

const HISTORY =
  'Work experience\nBaker, Crumb Ltd\n2019 – 2021\nEducation\nSchool of Baking\n2015 – 2019';

/** What fills the fields of a CV with this text; links by the text that they stand behind. */
function filled(text: string, links: Readonly<Record<string, string>> = {}) {
  const document = readPlainText(text);
  const lines = document.lines.map(
    (line): DocumentLine => ({
      ...line,
      links: Object.entries(links).flatMap(([words, href]) => {
        const start = line.text.indexOf(words);
        return start < 0 ? [] : [{ href, start, end: start + words.length }];
      }),
    }),
  );
  const { fields, status } = readFields({ ...document, lines });
  const sure = fields.filter(({ confidence }) => confidence === 'fill');
  const values = Object.fromEntries(
    sure.map(({ path, value }) => [path.replace('candidate.', ''), value]),
  );
  const profiles = sure
    .filter(({ path }) => path === 'candidate.social_links')
    .map(({ value }) => value);
  return { ...values, profiles, status } as Record<string, unknown>;
}

describe('a form of labels', () => {
  it('has no full stop at the end of a name', () => {
    expect(filled(`Name: Ada Sofía Muster.\nE-mail: a@muster.example\n${HISTORY}`)).toMatchObject({
      first_name: 'Ada Sofía',
      last_name: 'Muster',
    });
    expect(filled(`Surname: Muster.\nName(s): Ada.\na@muster.example\n${HISTORY}`)).toMatchObject({
      first_name: 'Ada',
      last_name: 'Muster',
    });
  });

  it('names nobody where a label stands beside a label', () => {
    const form = filled('이력서\n성명\t생년월일\n연락처\t이메일\n학력사항\n기간\t학교명');
    expect(form.first_name).toBeUndefined();
  });

  it('is read behind a sign that a font of bullets left', () => {
    const head = ': Name : Ada Muster\n: Contact : +91 98765 43210\n: Email : ada@muster.example';
    expect(filled(`${head}\n${HISTORY}`)).toMatchObject({ first_name: 'Ada', last_name: 'Muster' });
  });

  it('of Japan has notes where a photograph is glued, which are no name', () => {
    const form =
      '履歴書\n氏名\nある場合\n1. 縦\n横\n山田 花子\t2.本人単身胸から\n電話 090-1234-5678\n職歴\n2020年4月 株式会社白樺 入社';
    expect(filled(form)).toMatchObject({ first_name: '花子', last_name: '山田' });
  });
});

describe('a name behind a label', () => {
  it('is no referee’s', () => {
    const text =
      'HOJA DE VIDA\nTELEFONO\t300 848 8666\nnicolas@muster.example\nESTUDIOS REALIZADOS\nColegio Muster\nREFERENCIAS FAMILIARES\nNombre:\tGerardo Prueba Muster\nOcupación:\tMecánico';
    expect(filled(text).last_name).toBeUndefined();
  });

  it('stands in the row below two labels', () => {
    expect(
      filled(`Nombres:\tApellidos:\nAda Sofía\tMuster Prueba\nada@muster.example\n${HISTORY}`),
    ).toMatchObject({ first_name: 'Ada Sofía', last_name: 'Muster Prueba' });
    expect(
      filled(`Apellidos\tNombres\nMuster Prueba\tAda Sofía\nada@muster.example\n${HISTORY}`),
    ).toMatchObject({ first_name: 'Ada Sofía', last_name: 'Muster Prueba' });
  });

  it('is not the label of the next field', () => {
    expect(filled(`First, Last Name\nada@muster.example\n${HISTORY}`).first_name).toBeUndefined();
  });
});

describe('a name', () => {
  it('stands between lines of a frame', () => {
    expect(filled(`│ Ada Muster │ Leeds │ ada@muster.example │\n${HISTORY}`)).toMatchObject({
      first_name: 'Ada',
      last_name: 'Muster',
    });
  });

  it('is not that of an employer which returns beside job after job', () => {
    const jobs = ['2016 – 2017', '2018 – 2019', '2020 – 2021']
      .map((period) => `${period}\nBaker\nCrumb A. Miller`)
      .join('\n');
    const text = `Work experience\n${jobs}\nContact\noffice@x.example\n0113 496 0000`;
    expect(filled(text).last_name).not.toBe('Miller');
  });

  it('is no word whose font mixes scripts', () => {
    expect(filled(`Aඇൽඒ Lൾൾ\nada@muster.example\n${HISTORY}`).first_name).toBeUndefined();
    // Letters of Vietnamese and marks of the Caucasus are Latin.
    expect(filled(`Hồ Thị Thử\nthu.ho@muster.example\n${HISTORY}`).last_name).toBe('Hồ');
  });
});

describe('a name with more on its line', () => {
  it('ends before the sex and the year that a portal prints', () => {
    const text =
      '이력서\n성명: 이소라 여 1994년 (만 29세)\n휴대폰\t010-1234-5678\nsora@muster.example\n학력\n시험대학교\n경력';
    expect(filled(text)).toMatchObject({ first_name: '소라', last_name: '이' });
  });

  it('ends at a hyphen before a title, and not within a double name', () => {
    const name = (text: string) => filled(`${text}\na.muster@x.example\n${HISTORY}`).last_name;
    expect(name('ADA MUSTER- INTÉGRATRICE WEB')).toBe('Muster');
    expect(name('Ada Muster-Probe')).toBe('Muster-Probe');
  });
});

describe('a name in other writing', () => {
  it('has one in Latin letters beside it', () => {
    expect(
      filled(`林小安 Lin Andy·\ta@muster.example ·\t0912 345 678 ·\n${HISTORY}`),
    ).toMatchObject({ first_name: '小安', last_name: '林' });
  });

  it('is not a title in letters set apart that ends like a given name', () => {
    expect(
      filled(`J A V A D E V E L O P E R\nada@muster.example\n${HISTORY}`).first_name,
    ).toBeUndefined();
  });

  it('stands first below the heading of contact data', () => {
    const text =
      'Személyes adatok:\nPróba Dániel\n2003.04.07.\nkezdo@muster.example\nMagamról:\nLelkes pék vagyok és szeretek kenyeret sütni.\nTanulmányok:\n2018 – 2022: Próba Gimnázium\nKészségek:\nKenyér';
    expect(filled(text)).toMatchObject({ first_name: 'Dániel', last_name: 'Próba' });
  });

  it('has a stop behind the father’s name', () => {
    const text = `Пробная Вера Павловна.\nproba.90@muster.example\n${HISTORY}`;
    expect(filled(text)).toMatchObject({ first_name: 'Вера', last_name: 'Пробная' });
  });

  it('is no district', () => {
    const text = `DAFTAR RIWAYAT HIDUP\nAlamat: Jl. Melati 5\nKec. Muster\nmelati@muster.example\n${HISTORY}`;
    expect(filled(text).last_name).not.toBe('Muster');
  });
});

describe('a telephone number', () => {
  it('may say twice that the code of a country follows', () => {
    expect(filled(`Ada Muster\nada@muster.example\n+0033 612345678\n${HISTORY}`)).toMatchObject({
      phone_number: '+33612345678',
    });
  });

  it('of a mobile that is a landline in the country of the language is another country’s', () => {
    const text = (label: string) =>
      `Ada Muster\n${label}: 922 212 688\nada@muster.example\nExperiencia laboral\nPanadera en Pan Sur\n2019 – 2021\nEducación`;
    expect(filled(text('Celular')).phone_number).toBeUndefined();
    expect(filled(text('Teléfono')).phone_number).toBe('+34922212688');
  });
});

describe('numbers in cells of one line', () => {
  it('are several', () => {
    const head = 'Ada Muster\n+98-919-7317-364\t0000-0001-6474-1674\tgithub.com/adamuster';
    expect(filled(`${head}\nada@muster.example\n${HISTORY}`).phone_number).toBe('+989197317364');
  });

  it('of Brazil may have no sign within', () => {
    const head = 'Ada Muster\nada@muster.example\nCelular: (61)995866898\nCidade: Muster';
    expect(filled(`${head}\n${HISTORY}`).phone_number).toBe('+5561995866898');
  });

  it('of Taiwan are known by the characters of the whole text', () => {
    const head =
      '林小安\n手機: 0963828188\na@muster.example\n自傳\n我就讀國立大學設計學系，學習網頁設計';
    expect(filled(head).phone_number).toBe('+886963828188');
  });
});

describe('a profile', () => {
  it('is the printed one where a template keeps the link of its owner', () => {
    const head = `Ada Muster\nada@muster.example | github.com/adamuster\n${HISTORY}`;
    expect(
      filled(head, { 'github.com/adamuster': 'https://github.com/somebody-else' }).profiles,
    ).toEqual(['https://github.com/adamuster']);
    // Printed shorter than it is.
    expect(
      filled(head, { 'github.com/adamuster': 'https://github.com/adamuster-dev' }).profiles,
    ).toEqual(['https://github.com/adamuster-dev']);
  });

  it('stands behind a link through a portal', () => {
    const head = `Ada Muster\nada@muster.example\tGithub\n${HISTORY}`;
    for (const portal of [
      'https://europa.eu/europass/eportfolio/screen/redirect-external?url=',
      'https://www.google.com/url?q=',
    ])
      expect(
        filled(head, { Github: `${portal}https%3A%2F%2Fgithub.com%2Fadamuster&sa=D` }).profiles,
      ).toEqual(['https://github.com/adamuster']);
  });

  it('is not the page of a part of a piece of work', () => {
    const head =
      'Ada Muster\nada@muster.example\nClient website: https://shop-client.web.app/\nServer API: https://shop-api.herokuapp.com/\nPortfolio: https://muster-ada.web.app/';
    expect(filled(`${head}\n${HISTORY}`).profiles).toEqual(['https://muster-ada.web.app/']);
  });
});

describe('profiles on one network', () => {
  it('are one person’s: the one that has the name', () => {
    const head = `Ada Muster\nada@muster.example\nlinkedin.com/in/ada-muster-84\tPhoto\n${HISTORY}`;
    const links = { Photo: 'https://www.linkedin.com/in/somebody-else-1' };
    expect(filled(head, links).profiles).toEqual(['https://linkedin.com/in/ada-muster-84']);
  });

  it('do not go on in a heading', () => {
    const head = `Ada Muster\nada@muster.example\nhttps://adamuster.github.io/\nEDUCATION\nSchool of Baking`;
    expect(filled(head).profiles).toEqual(['https://adamuster.github.io/']);
  });
});

describe('an address', () => {
  it('has a label in each cell of a line', () => {
    const head = 'Ada Muster\nFödd: 1999\tEmail: ada@muster.example\tPlats: Malmö';
    expect(filled(`${head}\n${HISTORY}`)['location.city']).toBe('Malmö');
  });

  it('has a label before a dash, and no remark behind it', () => {
    const head =
      'Ada Muster\nBaker\nCity - Dnipro or remotely\ntel.: +380991351519\na@muster.example';
    expect(filled(`${head}\n${HISTORY}`)['location.city']).toBe('Dnipro');
  });

  it('has a town that nobody knows before its state, in a line of contact data', () => {
    const head = 'Ada Muster\nOakby, Gauteng • ada@muster.example • +27 81 003 4286';
    expect(filled(`${head}\n${HISTORY}`)).toMatchObject({
      'location.city': 'Oakby',
      'location.state': 'Gauteng',
    });
  });

  it('has a number with its sign, and a town behind a numbered street', () => {
    expect(
      filled(`#6 Boundary Street, Oakby\nAda Muster\nada@muster.example\n${HISTORY}`),
    ).toMatchObject({
      'location.street_1': '#6 Boundary Street',
      'location.city': 'Oakby',
    });
  });

  it('has a street below its flat', () => {
    const head = 'Ada Muster\nada@muster.example\nAppartement 12\nrue du Moulin\n35000 Rennes';
    expect(filled(`${head}\n${HISTORY}`)['location.street_1']).toMatch(/rue du Moulin$/);
  });

  it('with a district alone has no street', () => {
    const head = '山田花\n现居住地：北京-丰台区 户口：北京\n手机：13812345678\nhua@muster.example';
    const found = filled(`${head}\n工作经历\n2014.02-至今 白桦有限公司 工程师`);
    expect(found['location.city']).toBe('北京');
    expect(found['location.street_1']).toBeUndefined();
  });

  it('has a region whose own word says that it is one', () => {
    const head =
      'Иван Пробный\ni.probny@muster.example\nМесто проживания: Россия, Республика Примерия, Уфа';
    expect(filled(`${head}\nОпыт работы\nПекарь\n2019 – 2021\nОбразование`)['location.state']).toBe(
      'Республика Примерия',
    );
  });

  it('has no street in an event and its year, and no code in a slip of years', () => {
    const head =
      'Ada Muster\nada@muster.example\nHackathon Leeds 2019\nArchive of Leeds 20219–2020';
    const found = filled(`${head}\n${HISTORY}`);
    expect(found['location.street_1']).toBeUndefined();
    expect(found['location.zip_code']).toBeUndefined();
  });

  it('has a province of South Africa', () => {
    const head = 'Ada Muster\nada@muster.example\nAddress: 12 Mill Road\nOakby, Gauteng Province';
    expect(filled(`${head}\n${HISTORY}`)['location.state']).toBe('Gauteng Province');
  });
});
