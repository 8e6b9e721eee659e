import { type Country, cities, lines, names } from './country.ts';

export const PT: Country = {
  code: 'PT',
  languages: [
    ['pt', 88],
    ['en', 12],
  ],
  culture: 'portuguese',
  female: names('Mafalda Inês Catarina Leonor Beatriz Joana Sónia Graça Mariana'),
  male: names('Gonçalo Tiago Rui Nuno Duarte Afonso Joaquim Bruno Vasco'),
  middle: names('Maria Miguel Sofia Filipe'),
  family: names(
    'Ferreira Carvalhais Sousa Mendonça Simões Teixeira da_Costa Falcão Marques de_Almeida Fonseca Queirós',
  ),
  titles: ['Eng.', 'Dra.'],
  suffixes: [],
  cities: cities(`
    Lisboa=Lisbon; Lisboa=Lisbon; 1%##-###
    Porto=Oporto; Porto; 4#%#-###
    Coimbra; Coimbra; 3000-###
    Vila Nova de Gaia; Porto; 4400-###
    Braga; Braga; 4700-###
    Ponta Delgada; Açores=Azores; 9500-###
    Évora; Évora; 7000-###`),
  streets: lines(
    'Rua Augusta;Avenida da Liberdade;Rua do Carmo;Largo da Igreja;Travessa das Flores;Praceta Dr. Mário Soares;Estrada Nacional 10',
  ),
  numbered: [
    '{street}, %#',
    '{street}, nº %#, %º Esq.',
    '{street} %#, %º D',
    '{street}, %',
    '{street}, lote %',
  ],
  addresses: [
    '{street}|{zip} {city}',
    '{street}, {zip} {city}',
    '{street}|{zip} {city}, {country}',
    '{zip} {city}',
    '{city}',
    '{city}, {country}',
  ],
  mobile: ['91#######', '93#######', '96#######'],
  landline: ['21#######', '22#######', '239######'],
  forms: ['Lda.', 'S.A.', 'Unipessoal Lda.'],
};
