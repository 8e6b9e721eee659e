import { describe, expect, it } from 'vitest';
import { readPlainText } from './document/text.ts';
import { readFields } from './read-fields.ts';

/** What is filled from a text, by the last word of its path. */
function filled(text: string): Record<string, string> {
  return Object.fromEntries(
    readFields(readPlainText(text)).fields.map(({ path, value }) => [
      path.split('.').at(-1) ?? '',
      value,
    ]),
  );
}

describe('a template that nobody filled', () => {
  it.each([
    '[Your Name]\n[Street Address] | [City, State ZIP] | (123) 456-7890 | name@example.com\nExperience\n[Job Title] | [Company Name], [City] | 2019 – Present',
    'Firstname Lastname\n123 Street Name, City, State 12345 | 555-555-5555 | firstname.lastname@email.com\nExperience\nJob Title, Company Name, City, State\nJanuary 2020 – Present',
    'Vorname Nachname\nStraße Hausnummer | PLZ Ort | vorname.nachname@example.com\nBerufserfahrung\n01/2019 – heute\tPosition, Firma, Ort',
    'Nombre Apellido\nDirección, Ciudad | 000 000 000 | nombre@email.com\nExperiencia laboral\nPuesto, Nombre de la empresa, Ciudad\n2020 – actualidad',
    'Prénom Nom\nAdresse, Code postal Ville | prenom.nom@email.com\nExpérience professionnelle\nIntitulé du poste, Nom de l’entreprise, Ville\nJanvier 2020 – Aujourd’hui',
  ])('fills nothing: %s', (text) => {
    expect(filled(text)).toEqual({});
  });

  it('fills what somebody wrote into it', () => {
    expect(
      filled(
        'Olivia Sample\nolivia.sample@example.com\nExperience\nYour Job Title | Your Company | 2020 – Present',
      ),
    ).toEqual({
      first_name: 'Olivia',
      last_name: 'Sample',
      email_address: 'olivia.sample@example.com',
    });
  });

  it('is told from people and firms that share a word with it', () => {
    expect(
      filled(
        'Olivia Ort\nolivia.ort@example.com | 07700 900123\nExperience\nTitle Clerk, State Title Company Ltd, 2020 – Present',
      ),
    ).toMatchObject({
      last_name: 'Ort',
      email_address: 'olivia.ort@example.com',
      title: 'Title Clerk',
      company: 'State Title Company Ltd',
    });
  });
});
