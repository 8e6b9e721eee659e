import { describe, expect, it } from 'vitest';
import { currentIn } from './current-job.fixture.ts';

describe('a history of joining and leaving', () => {
  it.each([
    [
      '年\t月\t職歴\n2015\t4\t白樺食品株式会社 入社\n2019\t3\t白樺食品株式会社 退社\n2019\t4\t大和商事 入社 営業担当\n\t\t現在に至る',
      '営業担当 @ 大和商事',
    ],
    [
      '2015年4月\t白樺食品株式会社 入社\n2019年3月\t一身上の都合により退社\n2019年4月\t大和商事株式会社 入社\n\t営業部に配属 営業として勤務\n\t現在に至る',
      '営業 @ 大和商事株式会社',
    ],
    [
      '2015年4月　白樺食品株式会社　入社\n2019年3月　一身上の都合により退社\n2019年4月　大和商事株式会社　入社（営業部 主任）\n現在に至る',
      '営業部 主任 @ 大和商事株式会社',
    ],
    ['平成31年4月 大和商事株式会社 入社\n現在に至る', 'null @ 大和商事株式会社'],
  ])('goes on where nobody left: %s', (history, expected) => {
    expect(currentIn(history, '職歴')).toBe(expected);
  });

  it('has ended where somebody left', () => {
    expect(
      currentIn('2015年4月 白樺食品株式会社 入社\n2019年3月 白樺食品株式会社 退社', '職歴'),
    ).toBeNull();
  });
});

describe('a history of joining and leaving that goes on', () => {
  it('on one’s own has no employer', () => {
    const history =
      '平成24\t11\t白樺旅館株式会社 入社\n平成28\t5\t白樺旅館株式会社 退職\n平成28\t6\tフリーランス・エンジニアとして独立 現在に至る';
    expect(currentIn(history, '職歴')).toBe('フリーランス・エンジニア @ null');
  });

  it('has no certificate for its title', () => {
    const history =
      '2022年4月\t大和商事株式会社 入社\n現在に至る\n取得時期\t資格等\n2019年4月\t応用情報技術者資格';
    expect(currentIn(history, '職歴')).toBe('null @ 大和商事株式会社');
  });
});

describe('jobs of East Asia', () => {
  it.each([
    [
      '경력사항',
      '근무기간\t회사명\t부서\t직위\t담당업무\n2019.03 ~ 현재\t누리물류\t물류팀\t과장\t수출입 통관 관리\n2015.01 ~ 2019.02\t한빛식품\t영업팀\t대리\t재고 관리',
      '과장 @ 누리물류',
    ],
    [
      '경력사항',
      '2019.03 ~ 현재   누리물류 / 과장\n수출입 통관 관리\n2015.01 ~ 2019.02   한빛식품 / 대리\n재고 관리',
      '과장 @ 누리물류',
    ],
    [
      '경력사항',
      '누리물류 (2019.03 - 현재)\n물류팀 / 과장\n한빛식품 (2015.01 - 2019.02)\n영업팀 / 대리',
      '물류팀 / 과장 @ 누리물류',
    ],
    [
      '職務経歴',
      '■大和情報（2019年4月～現在）\n【職種】システムエンジニア\n【業務内容】要件定義、設計\n■白樺情報（2015年4月～2019年3月）\n【職種】プログラマー',
      'システムエンジニア @ 大和情報',
    ],
    [
      '工作经历',
      '公司名称：麦穗科技\n工作时间：2019年3月至今\n担任职位：产品经理\n工作描述：负责产品规划',
      '产品经理 @ 麦穗科技',
    ],
    [
      '工作经历',
      '2019年3月—至今，麦穗科技，产品经理\n2015年7月—2019年2月，铁皮网络，产品助理',
      '产品经理 @ 麦穗科技',
    ],
    [
      '工作经历',
      '2019.03～至今 麦穗科技（产品部） 产品经理\n2015.07～2019.02 铁皮网络（市场部） 产品助理',
      '产品经理 @ 麦穗科技',
    ],
    [
      '工作经历',
      '产品经理  2019.03-至今  麦穗科技\n产品助理  2015.07-2019.02  铁皮网络',
      '产品经理 @ 麦穗科技',
    ],
  ])('%s: %s', (heading, history, expected) => {
    expect(currentIn(history, heading)).toBe(expected);
  });
});

it('reads a table with a column that no vocabulary knows', () => {
  expect(
    currentIn(
      'Company\tDesignation\tShift\tPeriod\nCrumb Foods\tBaker\tNight\t2019 – present\nTin Works\tWelder\tDay\t2015 – 2019',
    ),
  ).toBe('Baker @ Crumb Foods');
});

describe('dates that break within their cell', () => {
  it.each([
    [
      'Berufserfahrung',
      'seit 03/2019\tBuchhalterin\n– heute\tKrume GmbH, Köln\n01/2015\tSachbearbeiterin\n– 02/2019\tBlech AG, Bonn',
      'Buchhalterin @ Krume GmbH',
    ],
    [
      'Berufserfahrung',
      '01.2018 –\tKrume GmbH, Köln\nheute\tBuchhalterin\n\tMonatsabschlüsse\n01.2015 –\tBlech AG, Bonn\n12.2017\tSachbearbeiterin\n\tAblage',
      'Buchhalterin @ Krume GmbH',
    ],
    [
      'Berufserfahrung',
      '01.2018 –\tBuchhalterin\nheute\tKrume, Köln\n01.2015 –\tSachbearbeiterin\n12.2017\tBlech, Bonn',
      'Buchhalterin @ Krume',
    ],
    [
      'Work experience',
      '2018 –\tAccountant\npresent\tCrumb Ltd, Leeds\n\tKept the ledgers\n2015 –\tClerk\n2018\tTin Works, York',
      'Accountant @ Crumb Ltd',
    ],
  ])('are whole: %s, %s', (heading, history, expected) => {
    expect(currentIn(history, heading)).toBe(expected);
  });

  it('are none of two rows', () => {
    expect(currentIn('2015 – 2018\tWelder, Tin Works Ltd\n2018 –\tBaker, Crumb Ltd')).toBe(
      'Baker @ Crumb Ltd',
    );
  });
});

it('reads more legal forms and headings', () => {
  expect(currentIn('Contador, Miga S.A.C., 2019 - actualidad', 'Experiencia laboral')).toBe(
    'Contador @ Miga S.A.C.',
  );
  expect(currentIn('Contador, Miga E.I.R.L., 2019 - actualidad', 'Experiencia laboral')).toBe(
    'Contador @ Miga E.I.R.L.',
  );
  expect(
    currentIn('PT Remah Roti\nAkuntan\nJanuari 2019 – Sekarang', 'DAFTAR PROYEK DAN PENGALAMAN'),
  ).toBe('Akuntan @ PT Remah Roti');
});
