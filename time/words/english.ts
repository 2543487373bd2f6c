import { replaceAll, type Rewrite } from './rewrite.ts';

const ones: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19
};
const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 };
const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13,
  fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30
};
const oneWord = Object.keys(ones).join('|');
const tenWord = Object.keys(tens).join('|');
const nth = Object.keys(ordinals).join('|');
const unit = '(?:minutes?|hours?|days?|weeks?|months?|years?)';
const weekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const session = '(?:one|ones|time|session|infusion|treatment|dose|appointment|appt|visit|round|iv|ket|ketamine|spravato|sesion|infusion|tratamiento|vez|dosis|cita)';
const clock = '(\\d{1,2}(?::\\d\\d)?)';

const two = (minutes: number): string => String(minutes).padStart(2, '0');
const before = (hour: string | undefined): string => String((Number(hour) + 11) % 12 || 12);

/** From a range its beginning, with the half of the day that was said of the end alone: "11 to 1 pm" begins at 11 am. */
function beginning(start: string, startHalf: string | undefined, end: string, endHalf: string | undefined): string {
  const hour = (text: string): number => Number.parseInt(text, 10) % 12;
  const half = startHalf ?? (endHalf === undefined ? '' : hour(start) <= hour(end) ? endHalf : endHalf === 'pm' ? 'am' : 'pm');
  return `at ${start}${half === '' ? '' : ` ${half}`} `;
}

function range(found: string, start = '', startHalf?: string, end = '', endHalf?: string): string {
  // 3-7 is a date; nobody is treated for four hours.
  const bareDate = /^\d+-\d+$/.test(found) && (Number.parseInt(end, 10) - Number.parseInt(start, 10) + 12) % 12 > 3;
  return bareDate ? found : beginning(start, startHalf, end, endHalf);
}

/** The many ways English is typed on a telephone, brought into forms that the recognizer reads without error. */
const rewrites: readonly Rewrite[] = [
  [/^(?:(?:like|about|around|maybe) )?(?:hr|hour) ago\b/g, '1 hour ago'],
  [/\b(?:an|one|1) (?:hour|hr) (?:and )?(\d{1,2}) (?:minutes?|mins?)\b/g, (_, minutes) => `${String(60 + Number(minutes))} minutes`],
  [/\bbetween (\d{1,2}) and noon\b/g, 'from $1 am to 12 pm'],
  [/\bin the (am|pm)\b/g, (_, half) => (half === 'am' ? 'in the morning' : 'in the afternoon')],
  [/\b(?:2day|tday|todaay)\b/g, 'today'],
  [/\b(?:yest|yday|ystrday|ystrdy|yesterdy|yestrday|ytd|yester day)\b/g, 'yesterday'],
  [/\b(?:tmrw|tmrrw|tmw|tmr|tomo|2moro|2morrow|tomoro|tomorow|tommorow|tommorrow|2mrw|tmmrw)\b/g, 'tomorrow'],
  [/\b(?:2nite|tonite|2night)\b/g, 'tonight'],
  [/\b(?:mornin|morn|mornig|mornin g)\b/g, 'morning'],
  [/\b(?:aft|arvo|aftn|afternoom|after noon)\b/g, 'afternoon'],
  [/\b(?:eve)\b(?<!(?:years|year|christmas|xmas) eve)/g, 'evening'],
  [/(?<=\b(?:at|las) )(\d{1,2}) ?h\b|\b(1[3-9]|2[0-3])h\b(?! ?(?:ago|and|\d))/g, (_, one, other) => `${one ?? other ?? ''}:00`],
  [/\b(\d+(?:\.\d+)?) ?(?:hrs?|hours?|hous|horas|h)\b(?= ?(?:and|ago|or so|later|back|\d|-|earlier|since|now|from|$))/g, '$1 hours'],
  [/\b(?:hrs|hr|hous|huors)\b/g, 'hours'],
  [/(\d) ?(?:mins?|mnts?|m)\b(?! \d)/g, '$1 minutes'],
  [/\bmins?\b/g, 'minutes'],
  [/\bwks?\b/g, 'weeks'],
  [/\b(?:wensday|wendsday|wednsday|wedsday|wednessday|weds)\b/g, 'wednesday'],
  [/\b(?:tues|tuesd)\b/g, 'tuesday'],
  [/\b(?:thurs|thur|thrus|thrusday)\b/g, 'thursday'],
  [/\b(?:mon)\b/g, 'monday'],
  [/\b(?:tue)\b/g, 'tuesday'],
  [/\b(?:wed)\b/g, 'wednesday'],
  [/\b(?:thu)\b/g, 'thursday'],
  [/\b(?:fri)\b/g, 'friday'],
  // "I sat down", "the sun"
  [/(?<!\b(?:i|we|she|he|they|just|and|have|had) )\bsat\b(?! (?:down|up|there|in|with|on|by|around|still|outside|quiet))/g, 'saturday'],
  [/(?<!\b(?:the|in|of|full) )\bsun\b(?! (?:was|is|came|shine|set))/g, 'sunday'],
  [/\bhappy (?:new years?|holidays|halloween|thanksgiving|birthday)\b|\bfeliz ano(?: nuevo)?\b/g, ''],
  [/\b(?:good|buenos|buenas) (?:morning|afternoon|evening|night|day|days|dias|tardes|noches)\b/g, ' '],
  [/\bxmas\b/g, 'christmas'],
  [/\bnye\b/g, 'new years eve'],
  [/\bnew year'?s?(?! ?(?:s )?eve)(?: day)?\b/g, 'new years day'],
  [/\b(?:a ?\.? ?m\.?)\b(?=\W|$)(?<=\d ?(?:a ?\.? ?m\.?))/g, 'am'],
  [/\bthis am\b/g, 'this morning'],
  [/\b(\d+(?::\d\d)?) this (?:pm)\b/g, '$1 this afternoon'],
  [/\bthis pm\b/g, 'this afternoon'],
  [/\b(yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) am\b/g, '$1 morning'],
  [/\b(yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) pm\b/g, '$1 afternoon'],
  [/\b(morning|afternoon|evening|night) of today\b|\b(?:today|earlier)(?: in)?(?: the)? (morning|afternoon|evening)\b/g, (_, one, other) => `this ${one ?? other ?? ''}`],
  [/\bthe (morning|afternoon|evening|night) of (?:the )?(yesterday)\b/g, '$2 $1'],
  [new RegExp(`\\b(?:the )?(morning|afternoon|evening|night) of (${weekday})\\b`, 'g'), '$2 $1'],
  [/\bthe (morning|afternoon|evening|night) of\b/g, 'in the $1'],
  [/\b(?:(?:early|late|later|mid|first thing|bright and early|earlier)(?: on| in)?[ -])(?=(?:this |the |in the |yesterday |monday |tuesday |wednesday |thursday |friday |saturday |sunday )?(?:morning|afternoon|evening|last night|night))/g, ''],
  [/\b(?:early|late|bright and early|first thing) (today|yesterday)\b/g, '$1'],
  [/\byesterday night\b|\blast nite\b|\blastnight\b/g, 'last night'],
  [/\bnight before last\b/g, 'day before yesterday at night'],
  [/\b(yesterday|today|tomorrow|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s\b/g, '$1'],
  // Which of several it was is not when it was.
  [new RegExp(`\\b(?:my |the |our |your )?(?:\\d{1,2}(?:st|nd|rd|th)|${nth})(?= (?:ketamine |ket |iv |spravato )?${session}\\b)`, 'g'), 'my'],
  [/\b(?:session|infusion|treatment|dose|number|sesion|infusion)s? ?(?:number|num|no\.?|#|numero)? ?#? ?\d{1,2}(?= ?(?:of \d+ )?(?:was|were|is|fue|on|yesterday|today|this|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at|,|$))(?! (?:am|pm|hours|minutes|days|weeks|ago))/g, 'session'],
  [/#\d+/g, ''],
  [/\b\d+(?:st|nd|rd|th)? (?:of|out of) \d+\b(?!:)/g, ''],
  [/\b\d+(?:\.\d+)? ?(?:mg|milligrams?|percent|%|sessions|infusions|treatments|people|times|pills|kg|lbs|pounds|dollars|sesiones|infusiones|veces)(?= |$|,|\.)/g, ''],
  [/\b(?:lasted|took|for|long|there|spent|duro|durante)(?: about| like| around| almost| maybe)? (?:\d+(?:\.\d+)?|an?|half an) (?:hours?|minutes?|horas?|minutos?)(?: and a half)?\b(?! ago)/g, ''],
  [/\b(?:a )?\d+ (?:hour|minute) (?:long )?(?=session|infusion|treatment|drip)/g, ''],
  [/\bin the first \d+ hours\b|\b\d+ hours? rule\b/g, ''],
  // Numbers
  [new RegExp(`\\b(${tenWord})[ -](${oneWord})\\b`, 'g'), (_, ten, one) => String((tens[ten ?? ''] ?? 0) + (ones[one ?? ''] ?? 0))],
  [new RegExp(`\\b(?:${tenWord})[ -](?:${nth})\\b`, 'g'), found => { const [ten = '', one = ''] = found.split(/[ -]/); return `${String((tens[ten] ?? 0) + (ordinals[one] ?? 0))}th`; }],
  [new RegExp(`\\bone(?= (?:${unit}|o ?clock|oclock|am|pm|thirty|fifteen|forty|in the)\\b)|(?<=\\b(?:at|around|about|like|past|to|til|till|until|from|after|between|and) )one\\b(?! (?:on|today|yesterday|this|of|with|more|was))|(?<=^|at )one(?=$| today| yesterday| this)`, 'g'), '1'],
  [new RegExp(`\\b(${oneWord.replace('one|', '')})\\b`, 'g'), (_, word) => String(ones[word ?? ''] ?? '')],
  [new RegExp(`\\b(${tenWord})\\b`, 'g'), (_, word) => String(tens[word ?? ''] ?? '')],
  [/\b(\d{1,2}) (?:oh|o) (\d)\b/g, '$1:0$2'],
  [new RegExp(`(?<=\\b(?:${month}|the) )(${nth})\\b|\\b(${nth})(?= of (?:${month}|this month|last month)\\b)`, 'g'), (_, one, other) => `${String(ordinals[one ?? other ?? ''] ?? '')}th`],
  // Clock times
  [/\b(\d{1,2})(?: ?o'? ?clock)\b/g, 'at $1'],
  [/(?:\b(?:at|around|about|like) )*\b(\d{1,2}(?:[:.]\d\d)?)[ -]?ish\b/g, 'at $1'],
  [/\bnoonish\b/g, 'noon'],
  [/\b(\d{1,2}(?:[:.]?\d\d)?) ?(a|p)\.? ?(?:m\b\.?)?(?=\W|$)/g, (found, time, half) => (/\d ?a$/.test(found) && found.includes(' ') ? found : `${time ?? ''} ${half ?? ''}m`)],
  [/\b(\d{1,2})[.](\d\d)(?= ?(?:am|pm|h|today|yesterday))/g, '$1:$2'],
  [/(?<=\b(?:at|around|about|like) )(\d{1,2})[. ](\d\d)\b(?!\d|[./])/g, '$1:$2'],
  [/\b(\d{1,2}) (15|30|45)\b(?= ?(?:am|pm|in the|this|today|yesterday|$))/g, '$1:$2'],
  [/(?<!(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|the|[/-]\d?) ?)\b(?<!\/)(\d{1,2}(?::\d\d)?) (?:in the|at) (morning|afternoon|evening|night)\b/g, (_, time, part) => `${time ?? ''} ${part === 'morning' ? 'am' : 'pm'}`],
  [/(?<=\b(?:at|las) )(\d{1,2}) ?(?:hours|hrs?|h)\b(?! ago)|\b(1[3-9]|2[0-3])h\b/g, (_, one, other) => `${one ?? other ?? ''}:00`],
  [/\b(\d{1,2})h(\d\d)?\b/g, (_, hour, minute) => `${hour ?? ''}:${minute ?? '00'}`],
  [/\b([01]?\d|2[0-3])([0-5]\d) (am|pm|hours?)\b(?! ago)/g, (_, hour, minute, half) => `${hour ?? ''}:${minute ?? ''}${half?.startsWith('h') ? '' : ` ${half ?? ''}`}`],
  [/(?<=^|\bat |\baround |today |yesterday |day )([01]\d|2[0-3])([0-5]\d)\b(?! (?:hours|minutes|days)|[-/])/g, '$1:$2'],
  [/(?<=^|\b(?:at|around|about|like) |today |yesterday |day )([1-9])([0-5]\d)\b(?! ?(?:hours|minutes|days|mg)|[-/:])/g, '$1:$2'],
  [/\b([1-9]|1[0-2])([0-5]\d)(?= this (?:morning|afternoon|evening)| yesterday| today)/g, '$1:$2'],
  [/\b(yesterday|today) (\d{1,2})(?=$|,|\.|;|!|\?)/g, '$1 at $2'],
  [/\b(?:half past|half after) (\d{1,2})\b/g, '$1:30'],
  [/\b(?:a )?quarter (?:past|after) (\d{1,2})\b/g, '$1:15'],
  [/\b(?:a )?quarter (?:to|til|till|of|before) (\d{1,2})\b/g, (_, hour) => `${before(hour)}:45`],
  [/\b(\d{1,2}) (?:minutes )?(?:past|after) (\d{1,2})\b(?! ?(?:am|pm)? ?(?:days|hours|weeks))/g, (_, minutes, hour) => `${hour ?? ''}:${two(Number(minutes))}`],
  [/\b(?<!from )(5|10|15|20|25) (?:minutes )?(?:to|til|till) (\d{1,2})\b(?! ?(?:days|hours|weeks|minutes))/g, (found, minutes, hour) => Number(hour) === Number(minutes) + 1 || Number(hour) === Number(minutes) + 2 ? found : `${before(hour)}:${two(60 - Number(minutes))}`],
  [/\b(\d{1,2}):(\d\d):\d\d\b/g, '$1:$2'],
  // A range counts from its beginning: that is the time a patient was given for the session.
  [new RegExp(`\\b(?:from|between) (?:about |around |like |at )?${clock} ?(am|pm)? ?(?:-|to|till|til|until|thru|through|and) ?(?:about |around |like |at )?${clock}(?: ?(am|pm))?\\b(?!\\d|[:/-]\\d| ?(?:hours|minutes|days|weeks))`, 'g'), range],
  [new RegExp(`\\b(?:(?:at|around|about) )?(?<![/-])${clock} ?(am|pm)? ?(?:-|to|till|til|until|thru|through) ?(?:about |around |like |at )?${clock}(?: ?(am|pm))?\\b(?!\\d|[:/-]\\d| ?(?:hours|minutes|days|weeks|months|sessions|infusions|th\\b|st\\b))`, 'g'), range],
  [/\b(?:around |about |at )?(?:lunch ?time|mid ?day)\b/g, 'noon'],
  [/\bbefore (?:lunch|noon)\b/g, 'morning'],
  [/\bafter (?:lunch|noon)\b/g, 'afternoon'],
  [/\b(?:around|about|roughly|approximately|approx|close to|near|like|maybe|probably|exactly|almost|nearly|just about|circa|by|@)(?: at)? (?=\d{1,2}(?::\d\d)?(?! ?(?:minutes|hours|days|weeks|months|years|or\b|-|to\b)|\d|[/-]|st|nd|rd|th))/g, 'at '],
  [/\b(?:around|about|roughly|approximately|approx|close to|near|like|maybe|probably|exactly|almost|nearly|just about|or something|or thereabouts)(?: |$)/g, ''],
  [/[~@]/g, ' at '],
  [/(?<![\d/:.-]|\bat |[a-z]{3,9} )\b(\d{1,2}(?::\d\d)?) (?=(?:this (?:morning|afternoon|evening)|last night|tonight|yesterday|today|on [a-z]+day)\b)/g, 'at $1 '],
  [/\bat(?: +at)+\b/g, 'at'],
  [/\bnot yesterday,? (?:but )?(?:the )?day before(?: that)?\b/g, 'day before yesterday'],
  // So long ago
  [/\b(?:a )?(?:half|1\/2)(?: of)?(?: an?)? hour\b|\bhalf an? hours\b|\b30ish minutes\b/g, '30 minutes'],
  [/\b(?<!\d )(?:(?:an?|1) )?hours? and (?:a |1 )?(?:half|1\/2)\b|\b(?:an?|1) and (?:a |1 )?(?:half|1\/2) hours?\b/g, '90 minutes'],
  [/\b(?:a )?quarter of an hour\b/g, '15 minutes'],
  [/\b(?:three|3) quarters of an hour\b/g, '45 minutes'],
  [/\b(\d+) (?:and (?:an? )?)?(?:half|1\/2) hours?\b|\b(\d+) hours? and (?:an? )?(?:half|1\/2)\b/g, (_, one, other) => `${String(Number(one ?? other) * 60 + 30)} minutes`],
  [/\b(\d+(?:\.\d+)?) hours?,? (?:and )?(\d+) minutes?\b/g, (_, hours, minutes) => `${String(Math.round(Number(hours) * 60) + Number(minutes))} minutes`],
  [/\b(?:a )?(?:couple|cpl|coupla|cople)(?: of)?(?= (?:minutes|hours|days|weeks|hour|day|week))/g, '2'],
  [new RegExp(`\\b(?:an?|1) (minute|hour|day|week|month|year)(?= (?:ago|back|earlier|from|or so))`, 'g'), '1 $1'],
  [new RegExp(`\\b(\\d+(?:\\.\\d+)?) (${unit}) (?:or so|ish|and change|and some change|plus)\\b`, 'g'), '$1 $2'],
  [new RegExp(`\\b(\\d+(?:\\.\\d+)?) (${unit}) (?:back|earlier|before now|b4 now|agoo?|aog|ag|prior)(?= |$|[,.!?])`, 'g'), '$1 $2 ago'],
  [new RegExp(`\\b(?:it ?'?s been|its been|it has been|been|has been) (\\d+(?:\\.\\d+)?) (${unit})(?! ago)(?: now)?(?: since)?\\b`, 'g'), '$1 $2 ago'],
  [new RegExp(`\\b(\\d+(?:\\.\\d+)?) (${unit})(?: now)? since\\b`, 'g'), '$1 $2 ago'],
  [/\b(?:a )?fortnight ago\b/g, '2 weeks ago'],
  [/\bthis (?:past|last|previous) (?=monday|tuesday|wednesday|thursday|friday|saturday|sunday)/g, 'last '],
  [/\b(?:this )?(?:past|previous) (?=monday|tuesday|wednesday|thursday|friday|saturday|sunday)/g, 'last '],
  [/\b(?:this )?(?:coming|upcoming|following) (?=monday|tuesday|wednesday|thursday|friday|saturday|sunday)/g, 'next '],
  [/\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:past|gone)\b/g, 'last $1'],
  [/\b(?:just (?:got (?:out|done|home|back|finished)|finished|done|left|ended|walked out|came out|had (?:it|my \w+)|did it|now)|right now|as we speak|moments? ago|(?:a|one|1) (?:sec|second|moment|minute) ago|literally now)\b/g, 'just now']
];

/** @param text lower case, without accents, English where it speaks of time */
export const plainEnglishOf = (text: string): string => replaceAll(text, rewrites);
