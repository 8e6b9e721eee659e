import { expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { readFields } from '../read-fields.ts';

const HISTORY: Record<string, string> = {
  es: 'Experiencia laboral\nPanadera, Miga S.A.\n2019 – 2021\nFormación\nEscuela',
  pt: 'Experiência profissional\nPadeira, Miga Lda.\n2019 – 2021\nFormação\nEscola',
  en: 'Work experience\nBaker, Crumb Ltd\n2019 – 2021\nEducation\nSchool',
};

/** "given | family" as it fills the form, of a CV whose address spells no name. */
function nameIn(head: string, language: string, contact = 'kontakt@mail.example'): string {
  const { fields } = readFields(readPlainText(`${head}\n${contact}\n${HISTORY[language]}`));
  return ['first_name', 'last_name']
    .map((key) => fields.find(({ path }) => path === `candidate.${key}`))
    .map((field) => (field?.confidence === 'fill' ? field.value : '–'))
    .join(' | ');
}

it.each([
  ['Diego Armando Salas', 'Diego Armando | Salas'],
  ['Guadalupe Flores Montes de Oca', 'Guadalupe | Flores Montes de Oca'],
  ['López Hernández María Fernanda', 'María Fernanda | López Hernández'],
  ['María de los Ángeles Pérez Luna', 'María de los Ángeles | Pérez Luna'],
])('reads two family names: %s', (name, wanted) => {
  expect(nameIn(name, 'es', '+52 55 1234 5678')).toBe(wanted);
});

it.each([
  ['Beatriz Castelo Branco', 'Beatriz | Castelo Branco'],
  ['Matilde Gaspar Simão', 'Matilde | Gaspar Simão'],
])('reads a family name of several words: %s', (name, wanted) => {
  expect(nameIn(name, 'pt', '+351 912 555 121')).toBe(wanted);
});

it('takes what stands first and above contact data for the name, unless it is a firm, a town or a title', () => {
  expect(nameIn('Fahad Testar', 'en')).toBe('Fahad | Testar');
  for (const other of ['Crumb Bakeries Ltd', 'New York', 'Senior Baker', 'Mill Road'])
    expect(nameIn(other, 'en')).toBe('– | –');
});

it('puts a label together that a narrow column broke, and keeps its order', () => {
  const form = (label: string) =>
    `Europass\nPersonal information\n${label}\nE-mail\tkontakt@mail.example`;
  expect(nameIn(form('Apelido(s) /\tProva Mendes Maria Inês\nNome(s)\npróprio(s)'), 'pt')).toBe(
    'Maria Inês | Prova Mendes',
  );
  expect(nameIn(form('Surname(s) /\tTestar Quilla\nFirst name(s)'), 'en')).toBe('Quilla | Testar');
});

it.each([
  // LinkedIn makes its address of a given and a family name; an initial in an address says less.
  [
    'Testar Prova\nlinkedin.com/in/testar-prova-a80b86257',
    'ptestar@mail.example',
    'Testar | Prova',
  ],
  ['Testar Prova\nlinkedin.com/in/prova-testar-a80b86257', undefined, 'Prova | Testar'],
  // What somebody typed himself is in any order.
  ['Testar Prova\nlinkedin.com/in/prova-testar', undefined, 'Testar | Prova'],
])('goes by the profile: %s', (head, address, wanted) => {
  expect(nameIn(head, 'en', address)).toBe(wanted);
});

it('gives an initial in the middle to the given name in Spanish, to the family name in Portuguese', () => {
  expect(nameIn('Gastón A. Salas', 'es')).toBe('Gastón A. | Salas');
  expect(nameIn('Leonardo M. Prova', 'pt')).toBe('Leonardo | M. Prova');
});
