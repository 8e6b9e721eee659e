import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { readFields } from '../read-fields.ts';

/** Street, postal code and city of a CV with these lines below name and contact data. */
function homeIn(lines: string, contact = 'ada.muster@example.com | 0171 2345678'): string {
  const text = `Ada Muster\n${contact}\n${lines}\n\nWork experience\nBaker, Crumb Ltd, 2019 – present`;
  const { fields } = readFields(readPlainText(text));
  return ['street_1', 'zip_code', 'city']
    .flatMap((key) => fields.find(({ path }) => path === `candidate.location.${key}`)?.value ?? [])
    .join(' · ');
}

describe('of two labelled addresses', () => {
  it.each([
    [
      'Permanent Address: 4 Hill Street, York, YO1 7AA\nCurrent Address: 12 Mill Road, Leeds, LS1 4AB',
      '12 Mill Road · LS1 4AB · Leeds',
    ],
    [
      'Current Address\n12 Mill Road\nLeeds LS1 4AB\nPermanent Address\n4 Hill Street\nYork YO1 7AA',
      '12 Mill Road · LS1 4AB · Leeds',
    ],
    [
      'Permanent Address\n4 Hill Street\nYork YO1 7AA\nCurrent Address\n12 Mill Road\nLeeds LS1 4AB',
      '12 Mill Road · LS1 4AB · Leeds',
    ],
    [
      'Home address: 4 Hill Street, York, YO1 7AA\tTerm-time address: 12 Mill Road, Leeds, LS1 4AB',
      '12 Mill Road · LS1 4AB · Leeds',
    ],
    [
      'Meldeadresse: Bergstraße 4, 53111 Bonn\nAktuelle Adresse: Mühlweg 12, 50667 Köln',
      'Mühlweg 12 · 50667 · Köln',
    ],
    [
      'Hauptwohnsitz: Mühlweg 12, 50667 Köln\nNebenwohnsitz: Bergstraße 4, 53111 Bonn',
      'Mühlweg 12 · 50667 · Köln',
    ],
    [
      'Heimatadresse: Bergstraße 4, 53111 Bonn\nStudienadresse: Mühlweg 12, 50667 Köln',
      'Mühlweg 12 · 50667 · Köln',
    ],
    [
      'Residenza: Via Napoli 4, 70121 Bari\nDomicilio: Via Roma 12, 10121 Torino',
      'Via Roma 12 · 10121 · Torino',
    ],
    [
      'Adres zameldowania: ul. Leśna 4, 20-001 Lublin\nAdres zamieszkania: ul. Polna 12, 30-001 Kraków',
      'ul. Polna 12 · 30-001 · Kraków',
    ],
    [
      'Trvalé bydliště: Lesní 4, 702 00 Ostrava\nPřechodné bydliště: Polní 12, 602 00 Brno',
      'Polní 12 · 602 00 · Brno',
    ],
    [
      'Adresse permanente : 4 rue du Lac, 21000 Dijon\nAdresse actuelle : 12 rue du Moulin, 69003 Lyon',
      '12 rue du Moulin · 69003 · Lyon',
    ],
    [
      'Alamat KTP : Jl. Mawar No. 4, Semarang, Jawa Tengah\nAlamat Domisili : Jl. Melati No. 12, Bandung, Jawa Barat',
      'Jl. Melati No. 12 · Bandung',
    ],
    [
      'Адрес регистрации: г. Самара, ул. Лесная, д. 4\nАдрес проживания: г. Казань, ул. Полевая, д. 12',
      'ул. Полевая, д. 12 · Казань',
    ],
  ])('the one where somebody lives is his: %s', (lines, expected) => {
    expect(homeIn(lines)).toBe(expected);
  });

  it('never mixes them', () => {
    expect(
      homeIn(
        'Permanent Address: 4, Temple Street, Nagpur - 440001\nPresent Address: Flat 12, Rose Apartments, MG Road, Pune - 411001',
        'ada.muster@example.com | +91 98765 43210',
      ),
    ).toBe('Flat 12, Rose Apartments, MG Road · 411001 · Pune');
  });

  it('the only one counts, whatever its label says', () => {
    expect(homeIn('Permanent Address: 4 Hill Street, York, YO1 7AA')).toBe(
      '4 Hill Street · YO1 7AA · York',
    );
    expect(homeIn('Residenza: Via Napoli 4, 70121 Bari')).toBe('Via Napoli 4 · 70121 · Bari');
    expect(homeIn('Meldeadresse: Bergstraße 4, 53111 Bonn')).toBe('Bergstraße 4 · 53111 · Bonn');
  });
});

describe('an address as it is written where nobody prints the country', () => {
  it.each([
    [
      'Alamat : Dusun Krajan RT 02 RW 05 Desa Sumber Kec. Pakis Kab. Malang Jawa Timur',
      'Dusun Krajan RT 02 RW 05 Desa Sumber Kec. Pakis · Malang',
    ],
    ['Lot 15 Kampung Baru, 93050 Kuching, Sarawak', 'Lot 15 Kampung Baru · 93050 · Kuching'],
    ['Priv. Olivo 22, Col. Las Flores, Puebla, Pue.', 'Priv. Olivo 22, Col. Las Flores · Puebla'],
  ])('%s', (lines, expected) => {
    expect(homeIn(lines, 'ada.muster@example.com')).toBe(expected);
  });
});
