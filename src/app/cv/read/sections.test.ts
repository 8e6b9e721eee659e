import { describe, expect, it } from 'vitest';
import { readPlainText } from './document/text.ts';
import { toSections } from './sections.ts';

/** The section of the line that holds a text. */
function sectionOf(text: string, needle: string): string | undefined {
  return toSections(readPlainText(text).lines).find(({ line }) => line.text.includes(needle))
    ?.section;
}

describe('toSections', () => {
  it('knows a document’s title from a heading of the same words', () => {
    expect(sectionOf('Резюме\nЛесная Вера\n+7 999 111-22-33', 'Лесная')).toBe('head');
    expect(sectionOf('職務経歴書\n氏名 山田 花子\n職歴\n2020年 〜 現在', '山田')).toBe('head');
  });

  it('reads past numbers before headings', () => {
    expect(sectionOf('Ada Muster\nII. Work Experience\nBaker', 'Baker')).toBe('experience');
    expect(sectionOf('林小明\n三、工作經歷\n廚師', '廚師')).toBe('experience');
  });

  it('takes no line for a heading where the document declares every line to be one', () => {
    const { lines } = readPlainText(
      'Ada Muster\nPersonal information\nAddress\tMill Road 3, Leeds\nWork experience\nDates\t2019 – present\nPosition\tBaker\nEmployer\tCrumb Ltd',
    );
    const every = toSections(lines.map((line) => ({ ...line, level: 1 })));
    expect(every.map(({ section }) => section).slice(-3)).toEqual([
      'experience',
      'experience',
      'experience',
    ]);
    const some = toSections(
      lines.map((line) => ({ ...line, level: /^(?:Work|Position)/.test(line.text) ? 1 : 0 })),
    );
    expect(some.find(({ line }) => line.text.startsWith('Position'))?.section).toBe('other');
  });

  it('takes a form of personal data for contact data, whatever its heading', () => {
    const form = 'Name: Ada Muster\nDate of birth: 1990\nNationality: Kenyan';
    expect(sectionOf(`Ada Muster\nPersonal profile\n${form}`, 'Kenyan')).toBe('contact');
    expect(sectionOf('Ada Muster\nProfile\nLanguages: English\nHobbies: bread', 'bread')).not.toBe(
      'contact',
    );
  });

  it('knows referees who are no relatives', () => {
    expect(sectionOf('Ada Muster\nNon Related Referees\nMr. B. Baker', 'Baker')).toBe('references');
  });

  it('takes a label with its value for no heading', () => {
    const text =
      'Ada Muster\nPortfolio:\tmuster.example\nMarital status\tsingle\nada@muster.example';
    expect(sectionOf(text, 'ada@')).toBe('head');
  });

  it('finds contact data that was read behind other sections', () => {
    const text =
      'Ada Muster\nExperience\nBaker, Crumb Ltd\n2019 – present\nada@muster.example\n+44 7911 123456\nLeeds, United Kingdom';
    expect(sectionOf(text, 'ada@')).toBe('contact');
    expect(sectionOf(text, 'Leeds')).toBe('contact');
  });

  it('leaves the contact data of referees and employers where they are', () => {
    const text =
      'Ada Muster\nada@muster.example\nExperience\nBaker, Crumb Ltd, shop@crumb.example\nReferences\nOlive Grant\nolive@crumb.example\n+44 7911 654321';
    expect(sectionOf(text, 'shop@')).toBe('experience');
    expect(sectionOf(text, 'olive@')).toBe('references');
  });

  it('takes the reader of a covering letter for somebody else', () => {
    const text =
      'Ada Muster\n12 Mill Lane\nLeeds LS2 9AB\nada@muster.example\nCrumb Bakery\nOlive Grant\n9 Station Road\nYork, 7.10.2025\nI bake bread.\nAda Muster\nAda Muster\nExperience\nBaker';
    expect(sectionOf(text, 'Station')).toBe('letter');
    expect(sectionOf(text, 'Mill Lane')).toBe('head');
  });

  it('takes no title of the document for the firm that a letter goes to', () => {
    const text =
      'CV\nAda Muster\nada@muster.example\nCrumb Mills Ltd\n9 Station Road\nDear Sir or Madam,\nI bake.';
    expect(sectionOf(text, 'ada@')).toBe('head');
    expect(sectionOf(text, 'Station')).toBe('letter');
  });

  it('goes on with the writer after a letter has ended', () => {
    const text = 'Dear Sir or Madam,\nI bake bread.\nBest regards\nAda Muster\nTel: 0113 496 0000';
    expect(sectionOf(text, 'Tel')).toBe('head');
  });

  it('opens a section of experience by a heading that no list has, set like the others or in capitals', () => {
    const text =
      'Ada Muster\nEDUCATION\nSchool of Baking\nBAKING AND MILLING EXPERIENCE\nBaker, Crumb Ltd';
    expect(sectionOf(text, 'Crumb')).toBe('experience');
    expect(sectionOf(text.replace('BAKING AND MILLING', 'CUSTOMER'), 'Crumb')).toBe('education');
  });

  it('takes an employer that is set like the headings for no section', () => {
    const line = {
      level: 0,
      size: 0,
      bold: false,
      font: '',
      box: null,
      links: [],
      page: 1,
      column: 0,
    };
    const document = readPlainText(
      'Ada Muster\nWork experience\nCrumb Ltd\n2019 – present Baker\nMill Works\n2017 – 2019 Miller\nClubs\nBread Friends',
    ).lines.map((own) => ({
      ...line,
      ...own,
      level: /^(?:Work|Crumb|Mill|Clubs)/.test(own.text) ? 1 : 0,
    }));
    const sections = toSections(document).map(({ section, line: own }) => [own.text, section]);
    expect(sections).toContainEqual(['2019 – present Baker', 'experience']);
    expect(sections).toContainEqual(['2017 – 2019 Miller', 'experience']);
    expect(sections).toContainEqual(['Bread Friends', 'other']);
  });

  it('takes no word that a line of text goes on with for a heading', () => {
    const text =
      'Ada Muster\nExperience\nCrumb School, Leeds – Helper in the sixth grade, creative baking and\nleadership courses\nMill Works, Leeds – Miller';
    expect(sectionOf(text, 'Mill Works')).toBe('experience');
  });

  it('takes no word for a heading where the line above breaks off', () => {
    const text =
      'Ada Muster\nSkills\nGusto por el\ntrabajo.\nGanas de aprender en\neducación\nHarina y masa';
    expect(sectionOf(text, 'trabajo')).toBe('skills');
    expect(sectionOf(text, 'Harina')).toBe('skills');
  });

  it('opens a section of experience by a big line that no list has', () => {
    const lines = (title: string) =>
      readPlainText(
        `Ada Muster\n${title}\nHorno de Pruebas\n2019 – 2021\nPanadera\nMolino\n2017 – 2019\nAyudante`,
      ).lines.map((line) => ({ ...line, size: line.text === title ? 20 : 11 }));
    const last = (title: string) => toSections(lines(title)).at(-1)?.section;
    expect(last('Experiencia Educativa y Formadora')).toBe('experience');
    expect(last('Experience Designer')).toBe('head');
  });

  it('leaves contact data below a referee with him, where one’s own stand further up', () => {
    const referee = 'References\nOlive Grant\nContact Information:\nPhone: 205-555-0124';
    expect(sectionOf(`Ada Muster\nada@muster.example\n${referee}`, '0124')).toBe('references');
    expect(sectionOf(`Ada Muster\n${referee}`, '0124')).toBe('contact');
  });
});
