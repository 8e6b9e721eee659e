import type { LanguageWords } from './language-words.ts';

/** Malay. */
export const ms: LanguageWords = {
  code: 'ms',
  frequent: 'dan di dari untuk dengan yang pengalaman pendidikan kerja kemahiran kini sebagai',
  documentTitles: 'resume|curriculum vitae|resumé',
  headings: {
    contact: 'maklumat peribadi|butiran peribadi|hubungi|maklumat perhubungan',
    summary: 'ringkasan|objektif|profil|objektif kerjaya',
    experience: 'pengalaman kerja|pengalaman bekerja|pengalaman|latihan industri|sejarah pekerjaan',
    education:
      'pendidikan|latar belakang pendidikan|kelayakan akademik|kelayakan|pencapaian akademik|latihan|sijil',
    skills: 'kemahiran|kebolehan|kemahiran komputer',
    languages: 'bahasa|penguasaan bahasa',
    projects: 'projek',
    references: 'rujukan',
    other: 'minat|hobi|pencapaian|anugerah|aktiviti|kokurikulum|aktiviti kokurikulum',
  },
  labels: {
    name: 'nama|nama penuh',
    email: 'e-mel|emel',
    mobile: 'telefon bimbit|no. telefon bimbit|no. h/p|no tel bimbit',
    phone: 'telefon|no. telefon|no telefon|no. tel',
    address: 'alamat|alamat surat-menyurat|alamat tetap',
    zip: 'poskod',
    city: 'bandar',
    state: 'negeri',
    country: 'negara',
    birth: 'tarikh lahir|tempat lahir',
    ignored:
      'kewarganegaraan|warganegara|jantina|agama|bangsa|status|taraf perkahwinan|umur|no. kad pengenalan|no k/p',
  },
  homes: { current: 'alamat semasa|alamat surat-menyurat|alamat terkini', other: 'alamat tetap' },
  jobLabels: {
    company: 'syarikat|majikan|nama syarikat',
    title: 'jawatan|posisi',
    period: 'tempoh|tarikh',
  },
  present: 'kini|sekarang|hingga kini|sehingga kini',
  since: 'sejak',
  until: 'hingga|sehingga',
  months:
    '1:Januari|1:Jan|2:Februari|2:Feb|3:Mac|4:April|4:Apr|5:Mei|6:Jun|7:Julai|7:Jul|8:Ogos|8:Ogo|9:September|9:Sep|10:Oktober|10:Okt|11:November|11:Nov|12:Disember|12:Dis',
  titles:
    'jurutera|pengurus|guru|pensyarah|doktor|jururawat|akauntan|peguam|pembantu|setiausaha|penyelia|penolong|eksekutif|kerani|juruteknik|pengarah|penterjemah|pegawai|pemandu',
  employers:
    'universiti|sekolah|hospital|bank|syarikat|institut|kementerian|jabatan|kolej|politeknik',
};
