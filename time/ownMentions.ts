import type { Temporal } from 'temporal-polyfill';
import { dateOf, moved, smallHours } from './clock.ts';
import { byMonthDay, byOrdinal, fixed, lastWeekday, nextWeekday, weekdayOfLastWeek, weekdayOfThisWeek } from './days.ts';
import type { Mention } from './mention.ts';
import type { DayPart } from './when.ts';

/** Where and when the patient is. */
export interface Here {
  readonly now: Temporal.PlainDateTime;
  readonly zone: string;
  /** 3/4 is 3 April. */
  readonly dayFirst: boolean;
}

type Said = Omit<Mention, 'start' | 'end'>;
type Groups = readonly (string | undefined)[];

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekday = `(${weekdays.join('|')})`;
const month = '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const unit = '(minute|hour|day|week|month|year)s?';
const minutesOf: Readonly<Record<string, number>> = { minute: 1, hour: 60 };
const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7 };
const parts: Readonly<Record<string, DayPart>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };
const vague: Said = { vague: true };
const impossible: Said = { impossible: true };

const weekdayNumber = (name: string | undefined): number => weekdays.indexOf(name ?? '') + 1;
const monthNumber = (name: string | undefined): number => months.indexOf((name ?? '').slice(0, 3)) + 1;
const onDay = (date: Temporal.PlainDate | undefined, { now }: Here): Said => (date === undefined ? impossible : { days: fixed(date, now.toPlainDate()) });

/** A year as it is written: 26 is 2026. Nobody had ketamine infusions for their mood before 2000. */
function yearOf(text: string): number | undefined {
  const year = text.length <= 2 ? 2000 + Number(text) : Number(text);
  return year >= 2000 && year <= 2100 ? year : undefined;
}

function shifted(count: number, unitName: string, sign: 1 | -1, here: Here): Said {
  const minutes = minutesOf[unitName];
  if (minutes !== undefined) return count * minutes > 60 * 24 * 366 ? vague : { moment: moved(here.now, here.zone, sign * count * minutes) };
  const days = daysOf[unitName];
  const today = here.now.toPlainDate();
  if (unitName === 'month' && Number.isInteger(count) && count <= 1) return { days: fixed(today.add({ months: sign * count }), today) };
  if (days === undefined || !Number.isInteger(count) || count > 366) return sign > 0 ? { days: { ahead: today.add({ days: 30 }) } } : vague;
  return { days: fixed(today.add({ days: sign * count * days }), today) };
}

function numericDate(one: number, two: number, yearText: string | undefined, here: Here): Said {
  const today = here.now.toPlainDate();
  const orders = here.dayFirst ? [[two, one], [one, two]] : [[one, two], [two, one]];
  const [first = [0, 0], second = [0, 0]] = orders;
  if (yearText !== undefined) {
    const year = yearOf(yearText);
    if (year === undefined) return impossible;
    return onDay(dateOf(year, first[0] ?? 0, first[1] ?? 0) ?? dateOf(year, second[0] ?? 0, second[1] ?? 0), here);
  }
  const days = byMonthDay(first[0] ?? 0, first[1] ?? 0, today);
  const other = byMonthDay(second[0] ?? 0, second[1] ?? 0, today);
  if (days === undefined) return other === undefined || (first[0] ?? 0) <= 12 ? impossible : { days: other };
  // Far away as it is written in this country and near the other way round: only the patient knows.
  const ago = (each: typeof days): number => (each.past === undefined ? 999 : -each.past.since(today).days);
  return ago(days) > 90 && other !== undefined && ago(other) <= 31 && first[0] !== first[1] ? vague : { days };
}

/** What the recognizer reads wrongly or not at all: intervals back in time, days by number alone, dates with slashes. */
const own: readonly (readonly [RegExp, (groups: Groups, here: Here) => Said])[] = [
  [new RegExp(`\\b\\d+(?:\\.\\d+)? ?(?:-|to|or|maybe) ?\\d+(?:\\.\\d+)? ${unit}(?: ago)?\\b`), () => vague],
  [new RegExp(`\\b(?:an? )?(?:few|several|some|many|bunch of|number of|handful of|ton of) ${unit}\\b(?: ago)?`), () => vague],
  [new RegExp(`\\b(?:\\d+ )?(?:day|week|month|year)s? and (?:an? )?(?:half|1/2)(?: ago)?\\b`), () => vague],
  [new RegExp(`\\b(?:every|each|since|between) (?:last |the )?(?:other )?${weekday}\\b|\\b${weekday} and ${weekday},? (?:of )?last week\\b`), () => vague],
  [/\bthe day (?:of|that|when|i|we)\b/, () => vague],
  [/\b(?:this|the same|same)(?: exact)? time yesterday\b|\byesterday(?: at)? (?:this|the same|same) time\b/, (_, { now }) => ({
    days: { past: now.toPlainDate().subtract({ days: 1 }) }, clock: { hour: now.hour, minute: now.minute, sure: true }
  })],
  [new RegExp(`\\b(?:over|more than|at least|less than|under|not even|within|in the last|in the past|the last|the past) (?:an? )?(?:\\d+(?:\\.\\d+)? )?${unit}(?: ago)?\\b`), () => vague],
  [/\b(\d+) years ago\b/, () => vague],
  [new RegExp(`\\b(\\d+) weeks? ago(?: on| last| this past|,)? ${weekday}\\b|\\b${weekday},? (\\d+) weeks? ago\\b`), ([count, name, otherName, otherCount], here) => {
    const weeks = Number(count ?? otherCount);
    const date = here.now.toPlainDate().subtract({ days: 7 * weeks });
    // "a week ago tuesday" is the Tuesday nearest to that day.
    const off = ((weekdayNumber(name ?? otherName) - date.dayOfWeek + 10) % 7) - 3;
    return weeks > 52 ? vague : onDay(date.add({ days: off }), here);
  }],
  [/\b(\d+) weeks? ago (today|tomorrow|yesterday)\b/, ([count, day], here) => {
    const off = { yesterday: -1, tomorrow: 1 }[day ?? ''] ?? 0;
    return Number(count) > 52 ? vague : onDay(here.now.toPlainDate().add({ days: off - 7 * Number(count) }), here);
  }],
  [new RegExp(`\\b(?:(today|tomorrow|yesterday)|${weekday}) (?:a|1) week ago\\b`), ([day, name], here) => {
    const today = here.now.toPlainDate();
    if (name !== undefined) return vague;
    return onDay(today.add({ days: ({ yesterday: -1, tomorrow: 1 }[day ?? ''] ?? 0) - 7 }), here);
  }],
  [/\b(\d+) nights? ago\b/, ([count], here) => ({ ...onDay(here.now.toPlainDate().subtract({ days: Math.min(366, Number(count)) }), here), part: 'NI' })],
  [/\b(\d+) mornings? ago\b/, ([count], here) => ({ ...onDay(here.now.toPlainDate().subtract({ days: Math.min(366, Number(count)) }), here), part: 'MO' })],
  [new RegExp(`\\b(\\d+(?:[.,]\\d+)?) ${unit} (?:ago|before (?:now|today))\\b`), ([count, name], here) => shifted(Number(count?.replace(',', '.')), name ?? '', -1, here)],
  [new RegExp(`\\b(?:many |long |days |hours |weeks |months |years |ages )(?:and \\w+ )?ago\\b|\\b(?:a )?(?:long |short |little )?(?:while|bit|minute|time)s? (?:ago|back)\\b`), () => vague],
  [new RegExp(`\\bin (?:about |an? )?(\\d+(?:\\.\\d+)?)? ?${unit}\\b|\\b(\\d+) ${unit} from (?:now|today)\\b`), ([count, name, other, otherName], here) => shifted(Number(count ?? other ?? 1), name ?? otherName ?? '', 1, here)],
  [/\bthe other (?:day|night|morning|week|afternoon)\b|\b(?:this |last |past |the |over the |new years |memorial day |labor day |thanksgiving |easter |holiday )*week ?end\b|\bholidays\b/, () => vague],
  [/\bthe day (?:after|before) (?!yesterday|tomorrow|last)\w+(?: \w+)?/, () => vague],
  [/\b(?:the )?day (?:before|b4) (?:yesterday|last)\b(?: at night)?/, (_, here) => onDay(here.now.toPlainDate().subtract({ days: 2 }), here)],
  [/\b(?:the )?day after tomorrow\b/, (_, here) => onDay(here.now.toPlainDate().add({ days: 2 }), here)],
  [new RegExp(`\\b${weekday},? (?:of )?last week\\b|\\blast week,? (?:on )?${weekday}\\b`), ([one, two], here) => ({ days: weekdayOfLastWeek(weekdayNumber(one ?? two), here.now.toPlainDate()) })],
  [new RegExp(`\\b${weekday},? (?:of )?next week\\b|\\bnext week,? (?:on )?${weekday}\\b`), ([one, two], here) => ({ days: { ahead: here.now.toPlainDate().add({ days: 8 - here.now.dayOfWeek }).add({ days: weekdayNumber(one ?? two) - 1 }) } })],
  [new RegExp(`\\b${weekday},? (?:of )?this week\\b|\\bthis week,? (?:on )?${weekday}\\b`), ([one, two], here) => ({ days: weekdayOfThisWeek(weekdayNumber(one ?? two), here.now.toPlainDate()) })],
  [/\bnext (?:week|month|year)\b/, (_, here) => ({ days: { ahead: here.now.toPlainDate().add({ days: 8 - here.now.dayOfWeek }) } })],
  [new RegExp(`\\b(?:the )?${weekday} before last\\b`), ([name], here) => {
    const { past } = lastWeekday(weekdayNumber(name), here.now.toPlainDate());
    return onDay(past?.subtract({ days: 7 }), here);
  }],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?:this|the) month\\b`), ([day], here) => onDay(dateOf(here.now.year, here.now.month, Number(day)), here)],
  [new RegExp(`\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?last month\\b`), ([day], here) => {
    const { year, month: number } = here.now.toPlainDate().with({ day: 1 }).subtract({ months: 1 });
    return onDay(dateOf(year, number, Number(day)), here);
  }],
  [/\b(?:this|last|past|of the) (?:week|month|year|summer|winter|spring|fall|autumn)\b/, () => vague],
  [/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/, ([year, monthText, day], here) => (yearOf(year ?? '') === undefined ? impossible : onDay(dateOf(Number(year), Number(monthText), Number(day)), here))],
  [new RegExp(`\\b${month}\\.? ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:|\\d| ?(?:am|pm)\\b)(?:,? (?:of )?(\\d{4})\\b)?`), ([name, day, year], here) => byNames(name, day, year, here)],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}\\b\\.?(?:,? (?:of )?(\\d{4})\\b)?`), ([day, name, year], here) => byNames(name, day, year, here)],
  [/\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/, ([one, two, year], here) => numericDate(Number(one), Number(two), year, here)],
  [/\b(\d{1,2})\/(\d{1,2})\b(?!\/)/, ([one, two], here) => numericDate(Number(one), Number(two), undefined, here)],
  [/(?<=^|on |el )(\d{1,2})[.-](\d{1,2})\b(?!\d|[.:-]\d)/, ([one, two], here) => numericDate(Number(one), Number(two), undefined, here)],
  [new RegExp(`\\b${weekday},? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b`), ([name, day], here) => bySaid(byOrdinal(Number(day), here.now.toPlainDate(), weekdayNumber(name)))],
  [new RegExp(`\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th),? (?:a |on a )?${weekday}\\b`), ([day, name], here) => bySaid(byOrdinal(Number(day), here.now.toPlainDate(), weekdayNumber(name)))],
  [/\b(?:the )?(\d{1,2})(?:st|nd|rd|th)\b/, ([day], here) => bySaid(byOrdinal(Number(day), here.now.toPlainDate()))],
  [/\bthe (\d{1,2})\b(?![:/.]\d| ?(?:am|pm)\b)/, ([day], here) => bySaid(byOrdinal(Number(day), here.now.toPlainDate()))],
  [new RegExp(`\\blast ${weekday}\\b`), ([name], here) => ({ days: lastWeekday(weekdayNumber(name), here.now.toPlainDate()) })],
  [new RegExp(`\\bnext ${weekday}\\b`), ([name], here) => ({ days: nextWeekday(weekdayNumber(name), here.now.toPlainDate()) })],
  [new RegExp(`\\bthis ${weekday}\\b`), ([name], here) => ({ days: weekdayOfThisWeek(weekdayNumber(name), here.now.toPlainDate()) })],
  [/\blater(?: on)?,? (?:today|tonight|this (?:morning|afternoon|evening))\b|\b(?:today|tonight) later\b/, (_, { now }) => ({ days: { ahead: now.toPlainDate() } })],
  [/\b(today|yesterday|tomorrow)\b(?! week)/, ([day], here) => onDay(here.now.toPlainDate().add({ days: { yesterday: -1, tomorrow: 1 }[day ?? ''] ?? 0 }), here)],
  [/\b(?:super bowl|palm|easter|mothers|fathers) (?:sun)?day\b/, () => vague],
  [/\b(?:in )?this (morning|afternoon|evening|night)\b|\b(tonight)\b/, ([part, tonight], { now }) => partOf(nightOwner(now), tonight === undefined ? part : 'night')],
  [/\blast evening\b/, (_, { now }) => partOf(nightOwner(now).subtract({ days: 1 }), 'evening')],
  [/\blast night\b/, (_, { now }) => partOf(nightOwner(now).subtract({ days: 1 }), 'night')],
  [/\b(?:in the |at |the )?(morning|afternoon|evening|night)\b/, ([part]) => ({ part: parts[part ?? ''] ?? 'NI' })],
  [/\bjust now\b/, (_, { now }) => ({ moment: now, weak: true })],
  [/\bearlier\b(?! (?:than|this|today))|\brecently\b|\bsoon\b/, () => ({ vague: true, weak: true })]
];

function byNames(name: string | undefined, day: string | undefined, year: string | undefined, here: Here): Said {
  if (year === undefined) return bySaid(byMonthDay(monthNumber(name), Number(day), here.now.toPlainDate()));
  const number = yearOf(year);
  return number === undefined ? impossible : onDay(dateOf(number, monthNumber(name), Number(day)), here);
}

const partOf = (date: Temporal.PlainDate, part: string | undefined): Said => ({ days: { past: date }, part: parts[part ?? ''] ?? 'NI' });

/** Awake after midnight, people still call it tonight, and "this morning" was the morning before. */
const nightOwner = (now: Temporal.PlainDateTime): Temporal.PlainDate => now.toPlainDate().subtract({ days: now.hour < smallHours ? 1 : 0 });

const bySaid = (days: Mention['days']): Said => (days === undefined ? impossible : { days });

/** Takes out of a text what this room reads itself; what is left, each place filled with blanks, goes to the recognizer. */
export function ownMentions(text: string, here: Here): { readonly mentions: Mention[]; readonly rest: string } {
  const mentions: Mention[] = [];
  let rest = text;
  for (const [pattern, said] of own) {
    for (let found = pattern.exec(rest); found !== null; found = pattern.exec(rest)) {
      const [whole, ...groups] = found;
      mentions.push({ start: found.index, end: found.index + whole.length, ...said(groups, here) });
      // A comma, or the recognizer joins what stood on both sides.
      rest = `${rest.slice(0, found.index)},${' '.repeat(whole.length - 1)}${rest.slice(found.index + whole.length)}`;
    }
  }
  return { mentions, rest };
}
