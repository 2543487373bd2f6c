const session = /\b(?:sessions?|infusions?|treatments?|appointments?|ketamine|sesi[oó]n|sesiones|infusi[oó]n|tratamiento|ketamina)\b/i;
const ended = /^(?:sessions? |infusion |treatment |appointment |sesi[oó]n |infusi[oó]n |tratamiento |i |my |the |our |we |had |just |it was |mi |la |el |tuve |me |hoy |ayer |hace |today|yesterday|this |last )/i;
const zone = /\b(?:time ?zones?|zona horaria|huso horario)\b/i;

/** Whether a text tells of a session, rather than asks about one. The time in it is another matter. */
export const tellsOfSession = (text: string): boolean => session.test(text) && ended.test(text.trim()) && !text.includes('?');

export const namesZone = (text: string): boolean => zone.test(text);
