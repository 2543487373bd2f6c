import { replaceAll, type Rewrite } from './rewrite.ts';
import { spanishNumbers } from './spanishNumbers.ts';

const number = '(\\d+(?:[.,]\\d+)?)';
const unit = '(minutos?|minutes?|mins?|min|horas?|hours?|hrs?|hr|h|days?|weeks?|dias?|semanas?|meses|mes|anos?)';
const day = '(lunes|martes|miercoles|jueves|viernes|sabado|domingo)';
const month = '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|setiembre|octubre|noviembre|diciembre)';
const names: Readonly<Record<string, string>> = {
  lunes: 'monday', martes: 'tuesday', miercoles: 'wednesday', jueves: 'thursday', viernes: 'friday', sabado: 'saturday', domingo: 'sunday',
  enero: 'january', febrero: 'february', marzo: 'march', abril: 'april', mayo: 'may', junio: 'june', julio: 'july', agosto: 'august',
  septiembre: 'september', setiembre: 'september', octubre: 'october', noviembre: 'november', diciembre: 'december',
  minuto: 'minute', minutos: 'minutes', mins: 'minutes', min: 'minutes', hora: 'hour', horas: 'hours', hr: 'hours', hrs: 'hours', h: 'hours',
  dia: 'day', dias: 'days', semana: 'week', semanas: 'weeks', mes: 'month', meses: 'months', ano: 'year', anos: 'years'
};
const named = (word: string): string => names[word] ?? word;
const hourOfDay = '(\\d{1,2}(?::\\d\\d)?)';

/** Spanish and the way it is typed, brought into the plain English of which the recognizer makes fewest errors. */
const rewrites: readonly Rewrite[] = [
  [/\bnochevieja\b|\bfin de ano\b/g, '31 de diciembre'],
  [/\b(?:el )?(?:dia de )?ano nuevo\b/g, '1 de enero'],
  [/\bnochebuena\b/g, '24 de diciembre'],
  [/\b(?:el )?(?:dia de )?(?:la )?navidad\b/g, '25 de diciembre'],
  [/\b(?:el )?dia de (?:los )?reyes\b/g, '6 de enero'],
  [/\b(?:el )?dia de (?:los )?muertos\b/g, '2 de noviembre'],
  [/\boy\b/g, 'hoy'],
  [/\b(?:x|xla) (?=la )/g, 'por '],
  [/\bd (?=ayer|la|las|marzo)/g, 'de '],
  [/\bmananita\b/g, 'manana'],
  [/\btardec?s?ita\b/g, 'tarde'],
  [/\bnochec?s?ita\b/g, 'noche'],
  [/\b(?:el )?(lun|mie|jue|vie|vier|sab|dom)\b(?=$| |,|\.)/g, (_, name) => ({ lun: 'lunes', mie: 'miercoles', jue: 'jueves', vie: 'viernes', vier: 'viernes', sab: 'sabado', dom: 'domingo' })[name ?? ''] ?? ''],
  [/\bsan valentin\b/g, '14 de febrero'],
  [/(?<=\b(?:las|hace|hace como|hace unas) \d{1,2}(?::\d\d)?|:\d\d) ?hs\b/g, ' hrs'],
  [/\bantes del? medio ?dia\b/g, 'before noon'],
  [/\b(?:12|doce) de la noche\b/g, 'medianoche'],
  [new RegExp(`\\b(?:el )?otro ${day}\\b`, 'g'), 'a while ago'],
  [/\bhoritas?\b/g, 'horas'],
  [/\b12 del (?:medio ?dia|dia)\b/g, 'mediodia'],
  [/\bdoce del (?:medio ?dia|dia)\b/g, 'mediodia'],
  [/\b(?:alas|a la|ala) (?=\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|una)/g, 'a las '],
  [/^las? (?=\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)/g, 'a las '],
  [/\btipo (?=\d)/g, 'a las '],
  [/\bhoy mas tarde\b|\bmas tarde hoy\b/g, 'later today'],
  [/\b(?:ase|hase|ace)(?= (?:como |unas? |unos |un |media |hora |\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez))/g, 'hace'],
  [/\boras?\b/g, 'horas'],
  [/\b(?:aller|aier|ayr|aller)\b/g, 'ayer'],
  [/\bq\b/g, 'que'],
  [/\ba medio ?dia\b|\bal medio ?dia\b|\bmedio ?dia\b/g, 'at noon'],
  [/\b(?:a )?(?:la )?media ?noche\b/g, 'at midnight'],
  [/\btreinta y uno\b/g, '31'],
  [/\b(treinta|cuarenta|cincuenta) y cinco\b/g, (_, tens) => ({ treinta: '35', cuarenta: '45', cincuenta: '55' })[tens ?? ''] ?? ''],
  [new RegExp(`\\b(${Object.keys(spanishNumbers).join('|')})\\b(?! (?:de las |de la (?!manana|tarde|noche|madrugada)|y otra|otra|fue|era|el|la|hoy|ayer|esta|que|sesion|infusion))`, 'g'), (_, word) => spanishNumbers[word ?? ''] ?? ''],
  // A day before today
  [/\b(?:antes de ayer|antier|antiyer|anteayer|antes ayer|antayer|antesdeayer|ante ayer)\b/g, 'day before yesterday'],
  [/\b(?:antes de anoche|anteanoche|antenoche|antier (?:en|por) la noche)\b/g, 'day before yesterday at night'],
  [/\bpasado manana\b/g, 'day after tomorrow'],
  // Parts of a day
  [/\b(?:esta (?:misma )?manana|(?:en |por )?la manana de hoy|hoy (?:muy )?(?:temprano )?(?:por|en|a) la manana|hoy temprano|hoy tempranito|temprano hoy|hoy de manana)(?: temprano)?\b/g, 'this morning'],
  [/\b(?:esta (?:misma )?tarde|(?:en |por )?la tarde de hoy|hoy (?:por|en|a) la tarde)\b/g, 'this afternoon'],
  [/\b(?:esta (?:misma )?noche|(?:en |por )?la noche de hoy|hoy (?:por|en|a) la noche)\b/g, 'tonight'],
  [/\b(?:en |por )?la (manana|tarde|noche) (?:de ayer|del dia de ayer)\b/g, 'ayer por la $1'],
  [/\b(?:en |por )?la (manana|tarde|noche) del? /g, 'por la $1 el '],
  [/\banoche\b|\bayer (?:(?:en|por|a) la )?noche\b/g, 'last night'],
  [/\bayer tarde\b/g, 'yesterday afternoon'],
  [new RegExp(`\\b(?:a las?|las|la|sobre las?|como a las?|tipo) ${hourOfDay} (?:y )?pico\\b`, 'g'), 'at $1'],
  [new RegExp(`\\b${hourOfDay} y (?:media)\\b(?! hora)`, 'g'), '$1:30'],
  [new RegExp(`\\b(?<=(?:las?|at) )(\\d{1,2}) y (?:un )?cuarto\\b`, 'g'), '$1:15'],
  [new RegExp(`\\b(?<=(?:las?|at) )(\\d{1,2}) y (\\d{1,2})\\b`, 'g'), (_, hour, minute) => `${hour ?? ''}:${(minute ?? '').padStart(2, '0')}`],
  [new RegExp(`\\b(?:un )?cuarto para las? (\\d{1,2})\\b|\\b(?<=las? )(\\d{1,2}) menos (?:un )?cuarto\\b`, 'g'), (_, one, two) => `${String((Number(one ?? two) + 11) % 12 || 12)}:45`],
  [/\b(?<=las? )(\d{1,2}) menos (\d{1,2})\b/g, (_, hour, minutes) => `${String((Number(hour) + 11) % 12 || 12)}:${String(60 - Number(minutes)).padStart(2, '0')}`],
  [new RegExp(`\\b(\\d{1,2}) para las? (\\d{1,2})\\b`, 'g'), (_, minutes, hour) => `${String((Number(hour) + 11) % 12 || 12)}:${String(60 - Number(minutes)).padStart(2, '0')}`],
  [new RegExp(`\\b(?:de|desde) las? ${hourOfDay} (?:a|hasta) las? ${hourOfDay}\\b`, 'g'), 'from $1 to $2'],
  [new RegExp(`\\b(?:a eso de|alrededor de|cerca de|como a|como|sobre|tipo|desde|a partir de|a|hacia) las? (?=\\d)`, 'g'), 'at '],
  [new RegExp(`\\b(?:entre|de|desde) (?:las? )?${hourOfDay} (?:y|a|hasta) (?:las? )?${hourOfDay}\\b(?! de (?:${month.slice(1)})`, 'g'), 'from $1 to $2'],
  [/\bat (\d{1,2}(?::\d\d)?) (?:hasta|a) las? (\d)/g, 'from $1 to $2'],
  [new RegExp(`\\bel ${day} ${hourOfDay}:`, 'g'), '$1 $2:'],
  [/\b(\d{1,2}(?::\d\d)?) (?:de|en|por) la manana\b/g, '$1 am'],
  [/\b(\d{1,2}(?::\d\d)?) de la madrugada\b/g, '$1 am'],
  [/\b(\d{1,2}(?::\d\d)?) (?:de|en|por) la (?:tarde|noche)\b/g, '$1 pm'],
  [/\b(\d{1,2}(?::\d\d)?) ?(?:hrs?|horas?)\b(?<=\bat \S+ ?\S+)/g, '$1'],
  [/\btemprano (?:en|por) la manana\b/g, 'in the morning'],
  [/\b(?:por|en|de|a|durante) la manana(?: temprano)?\b/g, 'in the morning'],
  [/\b(?:por|en|de|a|durante) la tarde\b/g, 'in the afternoon'],
  [/\b(?:por|en|de|a|durante) la noche\b/g, 'at night'],
  [/\bla noche\b/g, 'at night'],
  [/\bmanana\b/g, 'tomorrow'],
  [/\bhoy(?: mismo| dia)?\b/g, 'today'],
  [/\bayer\b/g, 'yesterday'],
  // So long ago
  // A week and some days is no day that could be told.
  [/\bsemanas? y (?:media|pico|algo)\b/g, 'a while ago'],
  [/\b(?:media hora|medio hora|1\/2 hora)\b/g, '30 minutos'],
  [/\b(?:un cuarto de hora)\b/g, '15 minutos'],
  [/\b(?:tres|3) cuartos de hora\b/g, '45 minutos'],
  [new RegExp(`\\b${number} horas y cuarto\\b`, 'g'), (_, count) => `${String(Number(count) * 60 + 15)} minutos`],
  [/\b(?:(?:1|una) )?hora y (?:media|cuarto)\b/g, found => (found.endsWith('media') ? '90 minutos' : '75 minutos')],
  [new RegExp(`\\b${number} (?:horas?|hrs?|h) y (?:media|1/2)\\b`, 'g'), (_, count) => `${String(Number(count) * 60 + 30)} minutos`],
  [new RegExp(`\\b${number}:30 (?:horas?|hrs?)\\b`, 'g'), (_, count) => `${String(Number(count) * 60 + 30)} minutos`],
  [new RegExp(`\\b${number} (?:horas?|hrs?|h) (?:y |con )?${number} (?:minutos?|mins?|min)\\b`, 'g'), (_, hours, minutes) => `${String(Number(hours) * 60 + Number(minutes))} minutos`],
  [/\bun par de\b/g, '2'],
  [/\b(?:hace|van|llevo|han pasado|pasaron) (?:como |ya |apenas |casi |solo |unas? |unos |mas o menos |aproximadamente |alrededor de |cerca de |masomenos )*(?:un |el )?(?:poquito|ratito|rato|momento|momentito|instante|poco|tiempo|mucho|nada|varios dias|varias horas|unos dias|unas horas|unos minutos)\b/g, 'a while ago'],
  [new RegExp(`\\b(?:hace|han pasado|pasaron|van|llevo) (?:como |ya |apenas |casi |solo |unas |unos |mas o menos |aproximadamente |alrededor de |cerca de |masomenos |exactamente )*(?:${number}|una?) ?${unit}\\b`, 'g'), (_, count, each) => `${count ?? '1'} ${named(each ?? '')} ago`],
  [new RegExp(`\\b${number} ${unit} atras\\b`, 'g'), (_, count, each) => `${count ?? '1'} ${named(each ?? '')} ago`],
  [new RegExp(`\\b(?:dentro de|en|faltan) (?:${number}|una?) ${unit}\\b`, 'g'), (_, count, each) => `in ${count ?? '1'} ${named(each ?? '')}`],
  [/\b(?:ahorita mismo|ahorita|ahora mismo|justo ahora|recien|recien sali|recien termine|acabo de (?:salir|terminar|llegar|hacerla|tenerla)|acaban? de (?:terminar|hacer)\w*)\b/g, 'just now'],
  // Days by name and number
  [/\b(?:este )?fin de semana(?: pasado)?\b|\bfinde\b/g, 'weekend'],
  [new RegExp(`\\b(?:el |este |la )?${day} (?:de|dentro de) (?:la semana pasada|la pasada semana)\\b`, 'g'), (_, name) => `${named(name ?? '')} of last week`],
  [new RegExp(`\\b(?:la semana pasada|la pasada semana)(?: el|,)? ${day}\\b`, 'g'), (_, name) => `${named(name ?? '')} of last week`],
  [new RegExp(`\\b${day} de esta semana\\b`, 'g'), (_, name) => named(name ?? '')],
  [/\bla (?:semana pasada|pasada semana)\b/g, 'last week'],
  [/\bla (?:semana que viene|proxima semana|semana proxima)\b/g, 'next week'],
  [/\besta semana\b/g, 'this week'],
  [/\b(?:el |dia )*(\d{1,2}) del? (?:mes pasado|pasado mes)\b/g, 'the $1th of last month'],
  [/\b(?:el )?(?:mes pasado|pasado mes)\b/g, 'last month'],
  [/\b(?:el )?(?:mes que viene|proximo mes)\b/g, 'next month'],
  [/\b(?:el )?(?:ano pasado|pasado ano)\b/g, 'last year'],
  [new RegExp(`\\b(?:el |este )?(?:pasado|ultimo) ${day}\\b`, 'g'), (_, name) => `last ${named(name ?? '')}`],
  [new RegExp(`\\b(?:el |este |proximo )*(?:proximo) ${day}\\b`, 'g'), (_, name) => `next ${named(name ?? '')}`],
  [new RegExp(`\\b(?:el )?${day} (?:antepasado|ante pasado)\\b`, 'g'), (_, name) => `${named(name ?? '')} before last`],
  [/\bhace (\d+) noches\b/g, '$1 nights ago'],
  [/\bla semana entrante\b/g, 'next week'],
  [new RegExp(`\\b(?:el |este )?${day} (?:pasado|ultimo)\\b`, 'g'), (_, name) => `last ${named(name ?? '')}`],
  [new RegExp(`\\b(?:el |este )?${day} (?:que viene|proximo|siguiente)\\b`, 'g'), (_, name) => `next ${named(name ?? '')}`],
  [new RegExp(`\\beste ${day}\\b`, 'g'), (_, name) => `this ${named(name ?? '')}`],
  [new RegExp(`\\b(?:el )?primero de ${month}\\b`, 'g'), '1 de $1'],
  [new RegExp(`\\b(?:el )?(?:dia )?(\\d{1,2}) de(?:l mes de)? ${month}(?:(?: de| del|,)? (\\d{4}))?\\b`, 'g'), (_, date, name, year) => `${named(name ?? '')} ${date ?? ''}${year === undefined ? '' : ` ${year}`}`],
  [new RegExp(`\\b(?:el |dia )*(\\d{1,2}) de(?:l)? (?:este|presente) mes\\b`, 'g'), (_, date) => `the ${date ?? ''}th of this month`],
  [new RegExp(`\\b(?:el )?${day},? (?:el |dia )*(\\d{1,2})\\b(?![:/.]\\d| ?[ap]m)`, 'g'), (_, name, date) => `${named(name ?? '')} the ${date ?? ''}th`],
  [/\b(?:el dia|el|dia) (\d{1,2})\b(?![:/.-]\d| (?:am|pm|horas|minutos|de))/g, 'the $1th'],
  [/\b(?:el|los) (?=[a-z]+day|\d)/g, ''],
  [new RegExp(`\\b(${day.slice(1, -1)}|${month.slice(1, -1)})\\b`, 'g'), found => named(found)],
  [/\b(\d{1,2}) ?(?:hrs?|h)\b(?! ago)/g, '$1:00']
];

const markers = new RegExp(
  `\\b(?:hoy|oy|ayer|aller|aier|anoche|antier|anteayer|manana|hace|ase|hase|tarde|noche|${day.slice(1, -1)}|${month.slice(1, -1)}|las|fue|sesion|semana|todavia|aun no|mediodia|horas|oras|minutos|dias|ahorita|acabo|recien|termine|sali)\\b`
);

export const isSpanish = (text: string, locale: string): boolean => locale.startsWith('es') || markers.test(text);

/** @param text lower case, without accents */
export const englishOf = (text: string): string => replaceAll(text, rewrites);
