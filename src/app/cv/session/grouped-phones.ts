import { fieldAt, rowsAt } from '../../form/candidate/candidate-fields.ts';
import { loadPhones } from '../../form/request/phones.ts';
import type { CvReading } from '../read/cv-reading.ts';

const isPhone = (path: string) => (rowsAt(path) ?? fieldAt(path))?.input === 'tel';

/**
 * The reading with its international numbers in groups, as people read and compare them; they travel
 * as E.164 all the same. As it is where the numbering plans cannot be fetched.
 */
export async function withGroupedPhones(reading: CvReading): Promise<CvReading> {
  if (!reading.fields.some(({ path }) => isPhone(path))) return reading;
  const phones = await loadPhones().catch(() => null);
  const fields = reading.fields.map((field) => {
    const grouped = isPhone(field.path) ? phones?.inGroups(field.value) : null;
    return grouped ? { ...field, value: grouped } : field;
  });
  return { ...reading, fields };
}
