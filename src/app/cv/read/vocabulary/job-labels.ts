import { beginningsOf, list, squash } from './fold.ts';
import type { JobLabel } from './languages/language-words.ts';
import { LANGUAGE_WORDS } from './languages.ts';

const KEYS = new Map<string, JobLabel>();
for (const kind of ['title', 'company', 'period'] as const) {
  for (const { jobLabels } of LANGUAGE_WORDS) {
    for (const word of list(jobLabels?.[kind] ?? '')) {
      const key = squash(word);
      if (!KEYS.has(key)) KEYS.set(key, kind);
    }
  }
}

const beginsLabel = beginningsOf(KEYS.keys());

/** Heads of columns that name neither title nor employer nor time. */
const OTHER_COLUMNS = new Set(
  list(
    `no|s.no|sr.no|sl.no|s/no|#|nr|lp|location|place|city|address|country|responsibilities|duties|key responsibilities|remarks|description|experience|salary|reason for leaving|department|project|role and responsibilities
    ort|standort|aufgaben|abteilung|bemerkung|lieu|ville|missions|tâches|lugar|ciudad|funciones|luogo|sede|attività|local|cidade|atividades|plaats|taken|miejsce|miejscowość|obowiązki|yer|görevler
    担当製品|担当業務|メンバー/役割|規模|規模/役割|人数|チーム人数|開発環境|環境|期間|事業内容|従業員数|年|月
    место|город|обязанности|адрес|місце|місто|обов'язки|地点|地點|工作地点|工作地點|工作内容|工作內容|主要职责|职责|工作职责|部门|部門|證明人|证明人|证明人及电话|离职原因|離職原因|月薪|薪資|薪资|所在縣市|備註|备注|備考|内容|業務内容|所在地|담당업무|비고|근무지|부서|부서명|소속부서|근무부서|퇴직사유|퇴사사유|이직사유|고용형태|연봉|工作描述|工作职责|职责描述|岗位职责|所在部门|所属部门|汇报对象|行业类别|離職原因|工作內容|المكان|المدينة|المهام|מקום|תיאור|स्थान|kota|lokasi|địa điểm|mô tả|ที่ตั้ง`,
  ).map(squash),
);

/** What the head of a column of a table of jobs says; null where it is no such head. */
export function jobColumnOf(text: string): JobLabel | 'other' | null {
  const key = squash(text);
  return KEYS.get(key) ?? (OTHER_COLUMNS.has(key) || key === '' ? 'other' : null);
}

/** "Employer: Crumb Ltd", "Position ⇥ Baker": what the value is, and where it begins; null without a label. */
export function jobLabelOf(text: string): { label: JobLabel; start: number } | null {
  if (!beginsLabel(text)) return null;
  const bracketed = /^\s*[【〔［]([^】〕］]{1,12})[】〕］]\s*[:：]?\s*/u.exec(text);
  const mark =
    bracketed ??
    /^[\s•·▪■◦○*➢►▸\-–|]*([^\s•·▪■◦○*➢►▸\-–|:：][^:：\t]{0,49}?)(?:\s*[:：]|[^\S\t]*\t)\s*/u.exec(
      text,
    );
  const label = mark ? KEYS.get(squash(mark[1] ?? '')) : undefined;
  return mark && label ? { label, start: mark[0].length } : null;
}
