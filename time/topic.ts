const session = /\b(?:sessions?|infusions?|treatments?|appointments?|ketamine|suero|sesi[oó]n|sesiones|infusi[oó]n|tratamiento|ketamina)\b/i;
const ended = /^(?:(?:um+|uh+|omg|wow|lol|hiya|so|well|ok|okay|yeah|yes|and|oh|hi|hey|hello|pues|bueno|este|hola|si|sí|yo),? )*(?:sessions? |infusion |treatment |appointment |sesi[oó]n |infusi[oó]n |tratamiento |i |my |the |our |we |had |just |it was |mi |la |el |tuve |me |hoy |ayer |hace |today|yesterday|this |last )/i;
const time = /\b\d{1,2}(?::\d\d| ?[ap]\.?m\b| ?o'?clock)|\b(?:at|around|about|a las|como a las) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)|\b(?:today|yesterday|ago|morning|afternoon|evening|night|last week|last month|week|weekend|noon|january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec|year|\d{1,2}(?:st|nd|rd|th)|\d{1,2}\/\d{1,2}|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hoy|ayer|anteayer|anoche|hace|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|semana pasada)\b/i;
const zone = /\b(?:time ?zones?|zona horaria|huso horario)\b/i;

// "Had #4 today", "ayer fue mi tercera": counted, and not named.
const counted = /\bhad (?:my )?(?:# ?\d+|number \d+|(?:first|second|third|fourth|fifth|sixth|last|\d(?:st|nd|rd|th)) one)\b|\bfue (?:mi|la) (?:primera|segunda|tercera|cuarta|quinta|sexta|[1-9]a|ultima|última)\b/i;
// In the middle of a message: "infusion 5 of 6 was today", "crazy but had my first session this morning".
const within = /\b(?:session|infusion|treatment)s?(?: (?:#|number |no )?\d+(?: of \d+)?)? (?:was|ended|finished|fue)\b|\b(?:i|just|i just) had (?:my |the |a |our )?(?:\w+ ){0,2}(?:session|infusion|treatment)\b|\bme (?:pusieron|dieron|hicieron) (?:el |la |un |una |mi |otro |otra )?(?:suero|infusi[oó]n|sesi[oó]n|ketamina)\b|\b(?:tuve|hice) (?:mi |la |una )?(?:\w+ )?(?:sesi[oó]n|infusi[oó]n)\b/i;
// "Day 9 after my last infusion" was nine days ago.
const dayAfter = /\bday (\d{1,2}) (?:after|since|post|from)\b.{0,20}?\b(?:session|infusion|treatment)s?\b|\bd[ií]a (\d{1,2}) (?:despu[eé]s de|desde)\b.{0,20}?\b(?:sesi[oó]n|infusi[oó]n|tratamiento)\b/i;
const numbered = /\b(session|infusion|treatment|sesi[oó]n|infusi[oó]n) (?:#|number |no )?\d{1,2} (?:of|de) \d{1,2}\b/gi;
const lasting = /\b(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|half an?)[ -]?(?:hours?|hrs?|h|minutes?|mins?)[ -]?(?:long )?(?=(?:ketamine )?(?:session|infusion|treatment))/i;
const present = /\b(?:is|are|im|i['’]m|its|it['’]s|hurts?|feels?|estoy|tengo|me duele|duele|ando)\b/i;
const past = /\b(?:was|were|had|did|went|came|finished|ended|got|left|started|fue|fui|tuve|termin[oó]|sal[ií]|acab[oóé])\b/i;
const longAnswer = 6;

/** The text without how long a session took and which one it was, and with a colon in "0930": "a 4 hr infusion yesterday" was yesterday. */
export const withoutLength = (text: string): string => text.replace(dayAfter, (_whole, english?: string, spanish?: string) => (english === undefined ? `hace ${spanish ?? ''} días` : `${english} days ago`)).replace(lasting, '').replace(numbered, '$1').replace(/# ?\d+\b/g, '').replace(/\b(0\d)([0-5]\d)\b/g, '$1:$2');

/** Whether a text tells how it is now, and the time in it is no session's: "my foot is burning and its killing me today". */
export const tellsOfNow = (text: string): boolean => text.trim().split(/\s+/).length >= longAnswer && present.test(text) && !past.test(text) && !session.test(text);

/** Whether a text tells of a session, rather than asks about one. The time in it is another matter. */
export const tellsOfSession = (text: string): boolean => ((session.test(text) && ended.test(text.trim())) || counted.test(text) || within.test(text) || dayAfter.test(text)) && !text.includes('?');

export const namesZone = (text: string): boolean => zone.test(text);

/** Whether a text says anything of a time, however unclear. */
export const namesTime = (text: string): boolean => time.test(text);

const place = /^(?:(?:hey|hi|ok|okay|so|well|btw|hola|bueno|pues)[, ]+)*(?:i'?m|i’m|i am|we'?re|we are|now|just (?:landed|arrived)|estoy|ando|ya estoy) (?:back |now |home |ahora |de vuelta )?(?:in|en) ([\p{L} .'-]{2,30}?)(?: (?:now|today|again|ahora|hoy|ya))?(?:[,.!;].*| (?:for|since|until|por|hasta) .*)?$/iu;

/** The place that somebody says they are in: "im in new york now, flew back". It need not be one that has a time zone. */
export const placeTold = (text: string): string | undefined => place.exec(text.trim())?.[1];
