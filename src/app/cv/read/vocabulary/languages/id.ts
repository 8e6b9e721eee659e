import type { LanguageWords } from './language-words.ts';

/** Indonesian. */
export const id: LanguageWords = {
  code: 'id',
  frequent:
    'dan di dari untuk dengan yang pengalaman pendidikan kerja keahlian sekarang saat ini sebagai pada adalah saya',
  documentTitles: 'daftar riwayat hidup|riwayat hidup|curriculum vitae|biodata|data diri',
  headings: {
    contact:
      'data pribadi|kontak|informasi pribadi|informasi kontak|data diri|biodata diri|hubungi saya|media sosial',
    summary:
      'ringkasan|profil|tentang saya|tujuan karir|profil singkat|tentang|ringkasan profesional|profil diri|tujuan',
    experience:
      'pengalaman kerja|pengalaman|riwayat pekerjaan|pengalaman profesional|pengalaman magang|riwayat kerja|pekerjaan|pengalaman pekerjaan|magang|pengalaman bekerja|daftar proyek dan pengalaman|proyek dan pengalaman|pengalaman dan proyek|daftar pengalaman|daftar pengalaman kerja|pengalaman kerja & organisasi|pengalaman kerja dan organisasi|riwayat karir|riwayat karier|jenjang karir|pengalaman profesi',
    education:
      'pendidikan|riwayat pendidikan|pendidikan formal|pendidikan non formal|pelatihan|sertifikat|kursus|sertifikasi|latar belakang pendidikan|pelatihan dan sertifikasi|pendidikan terakhir|pendidikan nonformal|edukasi|riwayat edukasi|latar belakang edukasi|jenjang pendidikan',
    skills:
      'keahlian|kemampuan|keterampilan|kompetensi|skill|kemampuan komputer|keahlian khusus|kemampuan teknis|soft skill|hard skill',
    languages: 'bahasa|kemampuan bahasa|penguasaan bahasa|bahasa yang dikuasai',
    projects: 'proyek|daftar proyek|publikasi|portofolio|karya',
    references: 'referensi|rujukan',
    other:
      'minat|hobi|prestasi|penghargaan|organisasi|pengalaman organisasi|kegiatan|informasi tambahan|lain-lain|riwayat organisasi|minat dan hobi|kerja sosial',
  },
  labels: {
    name: 'nama|nama lengkap',
    first: 'nama depan',
    last: 'nama belakang|nama keluarga',
    email: 'surel|alamat email|e-mail',
    mobile:
      'no. hp|no hp|nomor hp|hp|handphone|nomor handphone|ponsel|no. handphone|no handphone|no. wa|no wa',
    phone: 'telepon|no. telepon|nomor telepon|telp|no. telp|no telp|no telepon|no. tlp|no. telp/hp',
    address:
      'alamat|alamat lengkap|domisili|tempat tinggal|alamat rumah|alamat sekarang|alamat domisili|lokasi|alamat ktp|alamat tinggal',
    zip: 'kode pos|kode post|kodepos',
    city: 'kota|kabupaten|kota domisili|kota asal|kota tinggal',
    state: 'provinsi|propinsi',
    country: 'negara',
    birth:
      'tempat, tanggal lahir|tempat tanggal lahir|tanggal lahir|tempat lahir|ttl|tempat/tanggal lahir|tempat/tgl lahir|tempat, tgl lahir|tempat / tanggal lahir|tgl lahir|tempat dan tanggal lahir',
    link: 'situs web|situs|laman',
    ignored:
      'kewarganegaraan|jenis kelamin|agama|status|status pernikahan|status perkawinan|tinggi badan|berat badan|umur|usia|nik|tinggi / berat badan|golongan darah|jabatan|posisi|no. ktp|tinggi/berat badan|warga negara',
  },
  placeholders: 'nama|anda|lengkap|perusahaan|jabatan|posisi|kota',
  homes: {
    current:
      'alamat domisili|alamat sekarang|domisili|alamat tinggal|alamat tempat tinggal|alamat kost|alamat saat ini',
    other: 'alamat ktp|alamat asal|alamat sesuai ktp|alamat (ktp)|alamat orang tua',
  },
  jobLabels: {
    company: 'perusahaan|nama perusahaan|instansi|tempat kerja|perusahaan/instansi',
    title: 'pekerjaan|nama pekerjaan|jabatan|posisi|sebagai|posisi/jabatan',
    period: 'periode|tahun|masa kerja|lama bekerja|tanggal',
  },
  told: {
    works: 'saya bekerja|bekerja|saya pernah bekerja',
    as: 'sebagai',
    at: 'di|pada',
  },
  present:
    'sekarang|saat ini|kini|hingga sekarang|sampai sekarang|hingga saat ini|sampai saat ini|masih bekerja',
  since: 'sejak|mulai',
  until: 'sampai|hingga|s/d|sd|s.d|sampai dengan',
  months:
    '1:Januari|1:Jan|2:Februari|2:Feb|3:Maret|3:Mar|4:April|4:Apr|5:Mei|6:Juni|6:Jun|7:Juli|7:Jul|8:Agustus|8:Agu|8:agt|8:ags|9:September|9:Sep|10:Oktober|10:Okt|11:November|11:Nov|12:Desember|12:Des',
  sideJobs: 'relawan|sukarelawan|paruh waktu|freelance|pekerja lepas',
  titles:
    'insinyur|manajer|kepala|staf|karyawan|guru|dosen|dokter|perawat|akuntan|pengacara|pengembang|asisten|sekretaris|supervisor|koordinator|analis|konsultan|desainer|teknisi|magang|direktur|penerjemah|wartawan|peneliti|sopir|operator|kasir|pramuniaga|admin|pemrogram|apoteker|arsitek|penulis|pelayan|ketua|anggota',
  employers:
    'universitas|sekolah|rumah sakit|bank|pt|perusahaan|institut|kementerian|yayasan|dinas|politeknik|koperasi|toko|hotel|klinik|smk|sma|grup|badan|puskesmas',
};
