/** What is a CV, and what is too little of one. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from './document/text.ts';
import { readFields } from './read-fields.ts';

/** How a paper of this text is taken, and the address that is filled from it. */
function filled(text: string) {
  const { fields, status } = readFields(readPlainText(text));
  const email = fields.find(
    ({ path, confidence }) => path === 'candidate.email_address' && confidence === 'fill',
  );
  return { status, email_address: email?.value };
}

describe('a paper', () => {
  it('that calls itself a CV in its first lines is one, whoever it is', () => {
    const text = 'DAFTAR RIWAYAT HIDUP\nData Pribadi\nEmail : toko@muster.example\nAgama : Islam';
    expect(filled(text)).toMatchObject({ status: 'ok', email_address: 'toko@muster.example' });
    expect(filled(text.replace('DAFTAR RIWAYAT HIDUP', '2024'))).toMatchObject({
      status: 'little',
    });
  });

  it('with a date of birth, an address and a number below "About me" is a CV', () => {
    const data =
      'Телефон: +7 (916) 555-01-42\nЭлектронная почта: proba.90@muster.example\nДата рождения: 01.02.1990г.';
    const text = `Здравствуйте!\nОбо мне\nПробная Вера Павловна.\n${data}\nДостижения:\nпекла хлеб`;
    expect(filled(text)).toMatchObject({
      status: 'ok',
      email_address: 'proba.90@muster.example',
    });
    expect(filled(text.replace(/Дата.*/u, '')).status).toBe('little');
    expect(filled(`Обо мне\n${data.split('\n')[0]}`).status).toBe('little');
  });

  it('with an address, a number and the profile of a person is a CV, whatever its headings', () => {
    const head = 'Leeds ◆ 0113 496 0000 ◆ a1106@muster.example';
    expect(filled(`${head}\nhttps://www.linkedin.com/in/ada-muster/\nPඋඈൿ`).status).toBe('ok');
    expect(filled(`${head}\nhttps://www.linkedin.com/company/crumb/\nPඋඈൿ`).status).toBe('little');
  });
});
