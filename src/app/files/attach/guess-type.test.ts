import { expect, test } from 'vitest';
import { guessType } from './guess-type.ts';

const byName = (name: string) => guessType({ name, text: '', likelyCv: false });

test.each([
  'CV.pdf',
  'Frank Doe CV.txt',
  'FrankDoeCV2024.pdf',
  'resume_final(3).docx',
  'Résumé – Zoë.pdf',
  'Lebenslauf_Müller.pdf',
  'curriculum-vitae.odt',
  'Hoja de vida.pdf',
  'Życiorys.pdf',
  '履歴書_山田太郎.pdf',
  '张三简历.docx',
  '이력서.hwp.pdf',
  'Резюме Иванов.doc',
  'سيرة ذاتية.pdf',
  'CV und Anschreiben.pdf',
])('takes %s for a CV', (name) => expect(byName(name)).toBe('CV'));

test.each([
  'Cover Letter.pdf',
  'coverletter-acme.docx',
  'Anschreiben Acme.pdf',
  'Motivationsschreiben.pdf',
  'Lettre de motivation.pdf',
  'Carta de presentación.pdf',
  'list_motywacyjny.pdf',
  'Personligt brev.docx',
  '志望動機書.pdf',
  '求职信.docx',
])('takes %s for a cover letter', (name) => expect(byName(name)).toBe('COVER_LETTER'));

test.each([
  'Arbeitszeugnis 2019.pdf',
  'References.pdf',
  'Letter of recommendation.pdf',
  'Diplom.pdf',
  'portfolio.pdf',
  'IMG_2043.jpg',
  'cvs-export.csv',
  'discovery.pdf',
])('takes %s for neither', (name) => expect(byName(name)).toBe('OTHER'));

test('reads the text where the name says nothing', () => {
  const guess = (text: string) => guessType({ name: 'a.txt', text, likelyCv: false });
  expect(guess('Frank Doe\n\nWork experience\n2019 …')).toBe('CV');
  expect(guess('Berlin, 1 May\n\nSehr geehrte Damen und Herren,')).toBe('COVER_LETTER');
  expect(guess('Nothing that says anything')).toBe('OTHER');
});

test('the name decides before the text, and a likely CV is the last resort', () => {
  const text = 'Dear hiring team,';
  expect(guessType({ name: 'cv.txt', text, likelyCv: false })).toBe('CV');
  expect(guessType({ name: 'a.txt', text, likelyCv: true })).toBe('COVER_LETTER');
  expect(guessType({ name: 'scan.pdf', text: '', likelyCv: true })).toBe('CV');
});
