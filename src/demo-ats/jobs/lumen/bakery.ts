import { choice, choices, day, essay, number, text, upload, yesNo } from '../a-question.ts';
import { LUMEN_STAGES, lumenJob } from './lumen.ts';

const LYON = { city: 'Lyon', country: 'FR', zip_code: '69002' };
const POZNAN = { city: 'Poznań', country: 'PL', zip_code: '60-101' };
const LONDON = { city: 'London', country: 'GB', zip_code: 'SE1 9DE' };

/** Ordinary jobs of a bakery. */
export const BAKERY = [
  lumenJob({
    key: '40101',
    name: 'Head Baker',
    place: LONDON,
    pay: { from: 38_000, to: 45_000, currency: 'GBP', period: 'YEAR' },
    stages: LUMEN_STAGES,
    team: ['moreau'],
    questions: [
      text('bread', 'What is your favourite bread to bake?', { required: true }),
      yesNo('early', 'Can you start at 3 am?', { required: true }),
      upload('photo', 'A photo of a loaf of yours', { accepted_mime_types: ['image/*'] }),
    ],
    with: {
      job_code: 'LF-101',
      department: 'Bakery',
      opened_at: '2026-11-11T08:00:00.000Z',
      description: '<p>Lead six bakers and one very old sourdough.</p>',
    },
  }),
  lumenJob({
    key: '40102',
    name: 'Apprenti·e pâtissier·ère (CAP) – œuvres sucrées',
    place: LYON,
    pay: { amount: 970, currency: 'EUR', period: 'MONTH' },
    stages: LUMEN_STAGES,
    team: ['moreau'],
    questions: [
      choice(
        'rythme',
        'Quel rythme d’alternance ?',
        ['1 semaine / 1 semaine', '2 jours / 3 jours'],
        {
          required: true,
        },
      ),
      essay('motivation', 'Votre motivation', { max_length: 1000 }),
    ],
    with: { job_code: 'LF-102', department: 'Pâtisserie', employment_type: 'INTERNSHIP' },
  }),
  lumenJob({
    key: '40103',
    name: 'Kierowca kat. C+E – trasy międzynarodowe 🚛',
    place: POZNAN,
    pay: { from: 320, to: 410, currency: 'PLN', period: 'DAY' },
    stages: LUMEN_STAGES,
    team: ['kowalski'],
    questions: [
      choices('licences', 'Jakie uprawnienia posiadasz?', ['C', 'C+E', 'ADR', 'HDS'], {
        required: true,
      }),
      day('adr', 'Do kiedy ważne jest zaświadczenie ADR?', {
        required: true,
        when: { question: 'licences', is: ['ADR'] },
      }),
      number('km', 'Ile kilometrów przejechałeś w ostatnim roku?', { min: 0 }),
    ],
    with: { job_code: 'LF-103', department: 'Logistyka', remote_work_status: 'ON_SITE' },
  }),
  lumenJob({
    key: '40104',
    name: 'Barista (part-time, weekends) · בריסטה',
    place: LONDON,
    pay: { amount: 13.15, currency: 'GBP', period: 'HOUR' },
    stages: LUMEN_STAGES,
    questions: [yesNo('weekend', 'Can you work every weekend?')],
    with: {
      job_code: 'LF-104',
      department: 'Cafés',
      employment_type: 'PART_TIME',
      weekly_hours: 16,
    },
  }),
  lumenJob({
    key: '40105',
    name: 'Bäckereifachverkäufer:in (m/w/d) Köln',
    place: { city: 'Köln', country: 'DE', zip_code: '50667' },
    stages: ['Neu', 'Probetag', 'Zusage'],
    questions: [
      choice('woher', 'Wie sind Sie auf uns aufmerksam geworden?', [
        'Freunde',
        'Aushang',
        'Internet',
      ]),
    ],
    with: { job_code: 'LF-105', department: 'Verkauf' },
  }),
  lumenJob({
    key: '40106',
    name: 'مدير سلسلة التوريد – الشرق الأوسط',
    place: { city: 'دبي', country: 'AE', raw: 'دبي، الإمارات العربية المتحدة' },
    stages: ['مراجعة الطلب', 'مقابلة', 'عرض'],
    questions: [
      text('city', 'في أي مدينة تقيم حاليًا؟', { required: true }),
      choice('languages', 'ما مستوى لغتك الإنجليزية؟', ['مبتدئ', 'متوسط', 'متقدم']),
      essay('experience', 'صف خبرتك في إدارة سلسلة التوريد.', {
        max_length: 1000,
        description: '<p>اكتب بالعربية أو الإنجليزية (<strong>1000 حرف</strong> على الأكثر).</p>',
      }),
      yesNo('visa', 'هل لديك إقامة سارية؟'),
    ],
    with: {
      job_code: 'LF-106',
      department: 'سلسلة التوريد',
      description: '<p>إدارة التوريد لسبع عشرة مدينة.</p>',
    },
  }),
];
