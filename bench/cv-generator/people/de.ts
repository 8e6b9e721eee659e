import { type Country, cities, lines, names } from './country.ts';

export const DE: Country = {
  code: 'DE',
  languages: [
    ['de', 85],
    ['en', 15],
  ],
  culture: 'western',
  female: names(
    'Anna Lena Katharina Sabine Ute Ann-Kathrin Friederike Zeynep Johanna Marlene Birgit Svenja Käthe Eva-Maria Nele Jördis',
  ),
  male: names(
    'Jonas Matthias Hans-Peter Uwe Lukas Björn Jürgen Emre Florian Karl-Heinz Sören Thorsten Kai Götz Ulf Henrik',
  ),
  middle: names('Maria Sophie Elisabeth Alexander Johannes Christine'),
  family: names(
    'Kessel Müller-Lüdenscheid von_der_Heide Großmann Yıldız Schröder Brandt Öztürk Weiß Hagemeister Zu_Klampen Lohse Freiherr Stöver Täuber Voß Petersen Ahlgrimm',
  ),
  titles: ['Dr.', 'Dipl.-Ing.', 'Dipl.-Ing. (FH)', 'Prof. Dr.', 'Dipl.-Kfm.'],
  suffixes: ['M.Sc.', 'B.A.', 'MBA', 'Dipl.-Ing. (FH)'],
  cities: cities(`
    Berlin=Berlin; Berlin; 10###
    München=Munich; Bayern=Bavaria=BY; 80###
    Halle (Saale); Sachsen-Anhalt=Saxony-Anhalt=ST; 0611#
    Frankfurt am Main=Frankfurt; Hessen=Hesse=HE; 60###
    Köln=Cologne; Nordrhein-Westfalen=North Rhine-Westphalia=NW=NRW; 50###
    Bad Homburg v. d. Höhe; Hessen=Hesse=HE; 6135#
    Leipzig; Sachsen=Saxony=SN; 041##
    Kiel; Schleswig-Holstein=SH; 241##
    Mülheim an der Ruhr; Nordrhein-Westfalen=North Rhine-Westphalia=NW=NRW; 4547#
    Ulm; Baden-Württemberg=BW; 890##`),
  streets: lines(
    'Bahnhofstraße;Am Mühlenbach;Lindenstr.;Straße des 17. Juni;Rheinallee;An der alten Ziegelei;Goethestr.;Hinter den Höfen;Kaiser-Wilhelm-Ring;Karl-Marx-Allee',
  ),
  numbered: ['{street} %', '{street} %#', '{street} %#a', '{street} %#-%#', '{street} %/%'],
  addresses: [
    '{street}|{zip} {city}',
    '{street}|{zip} {city}',
    '{street}|D-{zip} {city}',
    '{street}|{zip} {city}|{country}',
    '{street}|{city}',
    '{zip} {city}',
    '{city}',
    '{city}, {country}',
    'DE-{zip} {city}',
    '{city}, {state}',
  ],
  mobile: ['151########', '176########', '160#######', '172#######'],
  landline: ['30%#######', '89%######', '40%######'],
  forms: ['GmbH', 'AG', 'GmbH & Co. KG', 'e.K.', 'KG', 'eG', 'SE'],
};
