import { type Country, cities, lines, names } from './country.ts';

export const BR: Country = {
  code: 'BR',
  languages: [
    ['pt', 90],
    ['en', 10],
  ],
  culture: 'portuguese',
  female: names(
    'Ana Juliana Fabiana Conceição Tainá Larissa Débora Jéssica Patrícia Cíntia Thaís Raimunda',
  ),
  male: names(
    'João Thiago Wellington Caio Márcio Fábio Luís Jefferson Antônio Anderson Cauê Washington',
  ),
  middle: names('Paula Carlos Beatriz Henrique Aparecida Vitor'),
  family: names(
    'Silva Santos de_Oliveira da_Conceição Araújo Gonçalves Nakamura Ferreira dos_Reis Schneider Magalhães Testoni Pacheco Guimarães Lima Brandão',
  ),
  titles: [],
  suffixes: [],
  cities: cities(`
    São Paulo; SP=São Paulo; 0#%##-###
    Rio de Janeiro; RJ=Rio de Janeiro; 2#%##-###
    Belo Horizonte; MG=Minas Gerais; 30%##-###
    Porto Alegre; RS=Rio Grande do Sul; 90%##-###
    Florianópolis; SC=Santa Catarina; 88%##-###
    Ribeirão Preto; SP=São Paulo; 140##-###
    Feira de Santana; BA=Bahia; 440##-###
    Brasília=Brasilia; DF=Distrito Federal; 70%##-###
    São José dos Campos; SP=São Paulo; 122##-###
    Belém; PA=Pará; 660##-###`),
  streets: lines(
    'Rua Azul;Av. Brasil;Rua das Acácias;Avenida Paulista;Rua Sete de Setembro;Travessa do Comércio;Alameda Santos;Rua Dom Pedro II;Rua XV de Novembro;Estrada do Campo',
  ),
  numbered: [
    '{street}, %#',
    '{street}, %##',
    '{street}, %### - Apto %#',
    '{street}, nº %##',
    '{street} %##',
  ],
  addresses: [
    '{street}|{city} - {state}|CEP {zip}',
    '{street} - {city}, {state}',
    '{street}, {city}/{state}',
    '{street}, {city} - {state}, {zip}',
    '{street}|{zip} {city} - {state}',
    '{city} - {state}',
    '{city}/{state}',
    '{city}, {state}, {country}',
    '{city}, {state}',
  ],
  mobile: ['119########', '219########', '319########', '519########', '719########'],
  landline: ['112#######', '213#######', '313#######'],
  forms: ['Ltda.', 'S.A.', 'ME', 'EIRELI'],
};
