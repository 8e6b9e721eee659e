import { type Country, cities, lines, names } from './country.ts';

export const IN: Country = {
  code: 'IN',
  languages: [
    ['en', 75],
    ['hi-Latn', 10],
    ['hi', 15],
  ],
  culture: 'indian',
  female: names(
    'प्रिया:Priya अंजलि:Anjali सुनीता:Sunita लक्ष्मी:Lakshmi नेहा:Neha कविता:Kavitha मीनाक्षी:Meenakshi पूजा:Pooja दिव्या:Divya',
  ),
  male: names(
    'राजेश:Rajesh विक्रम:Vikram अर्जुन:Arjun सुरेश:Suresh मनोज:Manoj करण:Karan अमित:Amit विजय:Vijay बालाजी:Balaji',
  ),
  middle: names('कुमार:Kumar राम:Ram लाल:Lal प्रसाद:Prasad'),
  middleOfWomen: names('कुमारी:Kumari देवी:Devi रानी:Rani'),
  family: names(
    'शर्मा:Sharma कुमार:Kumar पटेल:Patel अय्यर:Iyer रेड्डी:Reddy सिंह:Singh वर्मा:Verma नायर:Nair गुप्ता:Gupta मिश्रा:Mishra चौधरी:Choudhary जोशी:Joshi',
  ),
  titles: ['Mr.', 'Ms.'],
  suffixes: [],
  cities: cities(`
    बेंगलुरु=Bengaluru=Bangalore~Bengaluru; कर्नाटक=Karnataka; 5600##
    मुंबई=Mumbai~Mumbai; महाराष्ट्र=Maharashtra; 4000##
    चेन्नई=Chennai~Chennai; तमिलनाडु=Tamil Nadu; 6000##
    लखनऊ=Lucknow~Lucknow; उत्तर प्रदेश=Uttar Pradesh; 2260##
    हैदराबाद=Hyderabad~Hyderabad; तेलंगाना=Telangana; 5000##
    जयपुर=Jaipur~Jaipur; राजस्थान=Rajasthan; 3020##
    पटना=Patna~Patna; बिहार=Bihar; 8000##`),
  streets: lines('गांधी मार्ग;लेक कॉलोनी;स्टेशन रोड;नेहरू नगर;शास्त्री नगर'),
  streetsLatin: lines(
    'Lake Colony;2nd Cross, Mill Road;MG Road;Gandhi Nagar;Station Road, Near Post Office;4th Main Road;Nehru Nagar, Sector 5;Anna Salai',
  ),
  numbered: ['मकान नं. %#, {street}', '%#, {street}', '%##/%, {street}'],
  numberedLatin: [
    '%#, {street}',
    'No. %#, {street}',
    'H.No. %-%#, {street}',
    'Flat No %##, {street}',
    '#%#, {street}',
    '%##/%, {street}',
    'Plot No. %#, {street}',
  ],
  addresses: [
    '{street}, {city} - {zip}',
    '{street}, {city}, {state} - {zip}',
    '{street}, {city}, {state}',
    '{city}, {state}',
    '{city}',
  ],
  addressesLatin: [
    '{street}, {city}-{zip}, {state}',
    '{street}, {city} - {zip}',
    '{street}|{city}, {state} - {zip}',
    '{street}, {city}, {state}, Pin - {zip}',
    '{street}|{city} {zip}|{state}, {country}',
    '{street}, {city}',
    '{city}, {state}',
    '{city}, {country}',
    '{city}',
    '{city}, {state}, {country}',
    '{city}, {country=IN}',
  ],
  mobile: ['98########', '99########', '70########', '87########'],
  landline: ['80%#######', '44%#######', '22%#######'],
  forms: ['Pvt. Ltd.', 'Private Limited', 'Ltd.', 'LLP'],
};
