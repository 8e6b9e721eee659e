import { type Country, cities, lines, names } from './country.ts';

export const IT: Country = {
  code: 'IT',
  languages: [
    ['it', 88],
    ['en', 12],
  ],
  culture: 'western',
  female: names(
    'Giulia Maria_Grazia Chiara Nicolò Alessandra Donatella Francesca Zeudi Eleonora Rosa Noemi Beatrice',
  ),
  male: names(
    'Matteo Gian_Luca Niccolò Domenico Pierpaolo Salvatore Lorenzo Andrea Ettore Giosuè Umberto',
  ),
  middle: names('Maria Anna Luigi Carlo'),
  family: names(
    "De_Luca D'Angelo Rossetti Lo_Presti Bianchini Di_Giacomo Fumagalli Esposito Testa Dall'Olio Marchesi Pellegrino Della_Valle Sartori Nicolussi Zanetti",
  ),
  titles: ['Dott.', 'Dott.ssa', 'Ing.', 'Arch.'],
  suffixes: [],
  cities: cities(`
    Roma=Rome; RM=Lazio; 001##
    Milano=Milan; MI=Lombardia=Lombardy; 201##
    L'Aquila; AQ=Abruzzo; 67100
    Reggio nell'Emilia=Reggio Emilia; RE=Emilia-Romagna; 4212#
    Torino=Turin; TO=Piemonte=Piedmont; 101##
    Sesto San Giovanni; MI=Lombardia=Lombardy; 20099
    Napoli=Naples; NA=Campania; 801##
    San Benedetto del Tronto; AP=Marche; 63074
    Bolzano=Bozen; BZ=Trentino-Alto Adige; 39100
    Forlì; FC=Emilia-Romagna; 4712#`),
  streets: lines(
    "Via Roma;Viale della Libertà;Corso Garibaldi;Piazza San Marco;Via XX Settembre;Vicolo del Forno;Via Aldo Moro;Largo Augusto;Via dell'Orso;Strada Provinciale 12",
  ),
  numbered: ['{street}, %#', '{street} %#', '{street} n. %', '{street}, %/A', '{street} %##'],
  addresses: [
    '{street}|{zip} {city} ({state})',
    '{street}|{zip} {city} ({state})',
    '{street}, {zip} {city} {state}',
    '{street} - {zip} {city} ({state})',
    '{street}, {zip}, {city}, {country}',
    '{city} ({state})',
    '{city}',
    '{zip} {city} ({state})',
    '{city}, {country}',
  ],
  mobile: ['3########', '34########', '32########'],
  landline: ['02########', '06########', '011#######'],
  forms: ['S.r.l.', 'S.p.A.', 's.n.c.', 'S.a.s.', 'Soc. Coop.'],
};
