import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { readFields } from '../read-fields.ts';
import { labelOf } from '../vocabulary/labels.ts';

/** The name that fills the fields of a CV with this head. */
function named(head: string): string {
  const text = `${head}\nWork experience\nBaker, Crumb Ltd\n2019 – 2021\nEducation\nSchool of Baking`;
  const { fields } = readFields(readPlainText(text));
  const value = (path: string) =>
    fields.find((field) => field.path === `candidate.${path}` && field.confidence === 'fill')
      ?.value ?? '';
  return `${value('first_name')} | ${value('last_name')}`;
}

describe('a name behind its label', () => {
  it.each([
    ['Name:ada zorina muster\nEmail:baker@x.example', 'Ada Zorina | Muster'],
    ['Name: ada muster Phone: 0171 2345678 Email: baker@x.example', 'Ada | Muster'],
    ['1.Name: Ada Muster\n2.Father’s name: Otto Muster\n12.Email:baker@x.example', 'Ada | Muster'],
    ['氏 名 佐藤 英子\n電話 090-1234-5678', '英子 | 佐藤'],
    ['【氏名】\t柴田\t怜\t(女)\nE-mail baker@x.example', '怜 | 柴田'],
    ['姓名\t王小明\t性 別\t男\n邮箱\tbaker@x.example', '小明 | 王'],
    ['氏名 : ティラ・ムステル\nE-mail baker@x.example', 'ティラ | ムステル'],
    ['张小明 - 女 - 1995\n手机：13812345678', '小明 | 张'],
  ])('is read as it is typed: %j', (head, expected) => {
    expect(named(head)).toBe(expected);
  });

  it('is no title in small letters, no sex and no other label', () => {
    expect(named('Name: senior baker\nAda Muster\nada.muster@x.example')).toBe('Ada | Muster');
    expect(named('姓名\t李明\t男\n邮箱\tbaker@x.example')).toBe('明 | 李');
  });
});

it('is read in front of the title of the document', () => {
  expect(named('Ada Omar Muster Curriculum Vitae\nada@x.example')).toBe('Ada Omar | Muster');
});

describe('labelOf', () => {
  it('reads past a number, but takes no number of a street for one', () => {
    expect(labelOf('3. Address: Mill Road 2')).toEqual({ label: 'address', start: 12 });
    expect(labelOf('12 Mill Road')).toBeNull();
  });
});
