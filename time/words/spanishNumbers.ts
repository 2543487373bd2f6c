/** The Spanish numbers that people write as words in answers, in digits; "una" and "uno", not "un": "un martes" is some Tuesday. */
export const spanishNumbers: Readonly<Record<string, string>> = {
  una: '1', uno: '1', dos: '2', tres: '3', cuatro: '4', cinco: '5', seis: '6', siete: '7', ocho: '8', nueve: '9', diez: '10',
  once: '11', doce: '12', trece: '13', catorce: '14', quince: '15', dieciseis: '16', diecisiete: '17', dieciocho: '18',
  diecinueve: '19', veinte: '20', veintiuno: '21', veintidos: '22', veintitres: '23', veinticuatro: '24', treinta: '30',
  cuarenta: '40', noventa: '90', cuarentaicinco: '45'
};
