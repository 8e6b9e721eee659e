import type { LanguageWords } from './language-words.ts';

/** Serbian. */
export const sr: LanguageWords = {
  code: 'sr',
  frequent:
    'и у на за од је искуство образовање вештине језици тренутно радно i u na za od je iskustvo obrazovanje veštine jezici trenutno',
  documentTitles: 'biografija|radna biografija|биографија|радна биографија|curriculum vitae|cv',
  headings: {
    contact:
      'lični podaci|kontakt|kontakt podaci|osnovni podaci|личне информације|лични подаци|контакт|контакт подаци|основни подаци|društvene mreže|lične informacije',
    summary: 'o meni|profil|rezime|cilj|о мени|профил|резиме|циљ|kratka biografija',
    experience:
      'radno iskustvo|iskustvo|profesionalno iskustvo|zaposlenje|praksa|radna istorija|радно искуство|искуство|професионално искуство|запослење|стручна пракса|пракса',
    education:
      'obrazovanje|školovanje|edukacija|kursevi|sertifikati|obuke|usavršavanje|образовање|школовање|курсеви|сертификати|обуке|усавршавање',
    skills:
      'veštine|znanja i veštine|kompetencije|tehničke veštine|rad na računaru|lične veštine|вештине|знања и вештине|техничке вештине|компетенције|рад на рачунару',
    languages:
      'jezici|strani jezici|poznavanje jezika|znanje jezika|језици|страни језици|познавање језика|знање језика',
    projects: 'projekti|publikacije|radovi|пројекти|публикације|радови',
    references: 'reference|preporuke|референце|препоруке',
    other:
      'interesovanja|hobi|hobiji|nagrade|volontiranje|ostalo|dodatne informacije|vozačka dozvola|интересовања|хоби|награде|волонтирање|остало|додатне информације|возачка дозвола',
  },
  labels: {
    name: 'ime i prezime|prezime i ime|име и презиме|презиме и име',
    first: 'ime|име',
    last: 'prezime|презиме',
    email: 'imejl|e-mail|imejl adresa|имејл|е-пошта|електронска пошта|elektronska pošta|мејл',
    mobile: 'mobilni|mobilni telefon|mob|моб|мобилни|мобилни телефон',
    phone: 'telefon|tel|broj telefona|kontakt telefon|телефон|тел|број телефона|контакт телефон',
    address:
      'adresa|mesto stanovanja|prebivalište|адреса|место становања|пребивалиште|adresa stanovanja|адреса становања',
    zip: 'poštanski broj|поштански број',
    city: 'grad|mesto|град|место|poštanski broj i mesto|poštanski broj i grad|mesto stanovanja|поштански број и место|место становања',
    country: 'država|држава|zemlja',
    birth:
      'datum rođenja|mesto rođenja|datum i mesto rođenja|датум рођења|место рођења|датум и место рођења|rođen|rođena',
    link: 'sajt|veb sajt|сајт',
    ignored:
      'državljanstvo|pol|bračno stanje|bračni status|држављанство|пол|брачно стање|брачни статус|zanimanje|занимање',
  },
  jobLabels: {
    company:
      'poslodavac|kompanija|firma|naziv poslodavca|послодавац|компанија|фирма|preduzeće|ime i adresa poslodavca|име и адреса послодавца',
    title:
      'radno mesto|pozicija|funkcija|zanimanje|радно место|позиција|функција|zanimanje ili radno mesto|занимање или радно место',
    period: 'period|datum|trajanje|период|датум|трајање|datumi|датуми',
  },
  present: 'danas|trenutno|sada|do danas|садашњост|данас|тренутно|сада|до данас|u toku|у току',
  since: 'od|од',
  until: 'do|до',
  months:
    '1:јануар|1:јан|1:jan|1:januar|2:фебруар|2:феб|2:feb|2:februar|3:март|3:мар|3:mar|3:mart|4:април|4:апр|4:apr|4:april|5:мај|5:maj|6:јун|6:jun|6:juni|7:јул|7:jul|8:август|8:авг|8:avg|8:avgust|9:септембар|9:сеп|9:sep|9:septembar|10:октобар|10:окт|10:okt|10:oktobar|11:новембар|11:нов|11:nov|11:novembar|12:децембар|12:дец|12:dec|12:decembar',
  titles:
    'inženjer|programer|menadžer|rukovodilac|direktor|asistent|nastavnik|profesor|konobar|prodavac|tehničar|medicinska sestra|lekar|advokat|knjigovođa|administrator|savetnik|saradnik|specijalista|analitičar|vozač|magacioner|kuvar|student|praktikant|referent|koordinator|dizajner|novinar|prevodilac|istraživač|radnik|инжењер|програмер|менаџер|руководилац|директор|асистент|наставник|професор|продавац|техничар|медицинска сестра|лекар|адвокат|књиговођа|администратор|саветник|сарадник|специјалиста|аналитичар|возач|кувар|студент|референт|координатор|дизајнер|новинар|преводилац|истраживач|радник',
  employers:
    'univerzitet|fakultet|bolnica|banka|škola|gimnazija|institut|agencija|ministarstvo|zavod|osiguranje|udruženje|fondacija|opština|preduzeće|универзитет|факултет|болница|банка|школа|гимназија|институт|агенција|министарство|завод|осигурање|удружење|општина|предузеће|апотека',
};
