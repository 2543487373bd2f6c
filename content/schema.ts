import * as z from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a kebab-case id');
const point = z.string().regex(/^G\d{1,3}$/, 'is not a guide point such as G13');
const bubbles = z.union([
  z.string().min(1),
  z.array(z.string().min(1)).min(1).max(3, 'a message has at most three bubbles')
]);
const many = (value: string | string[]): string[] => (typeof value === 'string' ? [value] : value);

/** Lines of the clinic and of the country; every number comes from clinic.yaml. */
export const lineNames = ['office', 'onCall', 'services', 'crisis', 'veterans', 'poison', 'domesticViolence', 'substanceUse'] as const;
const lineName = z.enum(lineNames);
export type LineName = z.infer<typeof lineName>;

const Link = z.union([
  z.strictObject({ label: z.string().min(1), dial: lineName }),
  z.strictObject({ label: z.string().min(1), text: lineName })
]);
export type Link = z.infer<typeof Link>;

export const Message = z
  .strictObject({
    from: z.enum(['guide', 'quote', 'ours']),
    points: z.array(point).default([]),
    safety: z.boolean().default(false),
    text: bubbles.optional(),
    wordings: z.array(bubbles).min(2, 'one wording is written as text').optional(),
    links: z.array(Link).max(5, 'a card has at most five buttons').default([])
  })
  .refine(message => (message.text === undefined) !== (message.wordings === undefined), 'needs either text or wordings')
  .transform(({ text, wordings, ...rest }) => ({ ...rest, wordings: (wordings ?? [text ?? '']).map(many) }));
export type Message = z.output<typeof Message>;

export const Choice = z.strictObject({
  label: z.string().min(1).max(24, 'a button holds at most 24 characters'),
  words: z.array(z.string().min(1)).default([])
});
export type Choice = z.output<typeof Choice>;

export const commandNames = [
  'help', 'menu', 'back', 'skip', 'stop', 'stop-all', 'pause', 'resume', 'help-now', 'done', 'yes', 'no', 'unsure',
  'export', 'delete', 'delete-journal', 'language', 'thanks', 'greeting', 'bye', 'privacy', 'clinic-phone', 'clinic-hours', 'clinic-address', 'veterans', 'about-me', 'what-is-this', 'how-are-you', 'check-ins-off', 'mood-picture', 'safety-plan', 'my-plan', 'my-words', 'fillers'
] as const;
export type CommandName = (typeof commandNames)[number];
// "true" and "2" are words people type, whatever YAML makes of them.
const phrases = z.array(z.union([z.string().min(1), z.number(), z.boolean()]).transform(String)).min(1);

export const Commands = z.strictObject({
  ...(Object.fromEntries(commandNames.map(name => [name, phrases])) as Record<CommandName, typeof phrases>),
  /** Real words one slip away from a command, which are never read as it. */
  'not-commands': z.array(z.string()).default([]),
  /** People as an answer to "is there someone", and what may stand around them in such an answer. */
  people: phrases,
  'around-people': phrases,
  /** What may stand around a thank-you or a goodbye. */
  'around-thanks': phrases,
  /** What may follow a plain "no" without making it less of one: "no, i was just sad". */
  'after-no': phrases,
  /** How somebody asks for a thing that they then name: "can we do the breathing one". */
  wishes: phrases,
  /** How somebody begins to name a step of their own: "remind me to call Ana on friday". */
  'remind-me': phrases
});
/** The lists that steer nothing by themselves. */
export const wordLists = ['people', 'around-people', 'around-thanks', 'after-no', 'wishes', 'remind-me'] as const;
export type Commands = z.output<typeof Commands>;

export const MessageFile = z.record(id, Message);

const wordings = z.array(bubbles).min(2, 'one wording is written as text');
/** A message in a further language: only its words. Where they come from, points and links are the same in every language. */
const Translation = z.union([
  bubbles.transform(text => [many(text)]),
  z.strictObject({ wordings }).transform(each => each.wordings.map(many))
]);
export const TranslationFile = z.record(id, Translation);
/** English text of clinic.yaml or of a card's button, and how a further language says it. */
export const LabelFile = z.record(z.string(), z.string().min(1));

export const ChoiceFile = z.record(id, Choice);
export const PageFile = z.record(id, z.string().min(1));

/** The fields that every step has; each kind adds its own. */
export interface Step {
  readonly id: string;
  readonly kind: string;
}

export const FlowShell = z.strictObject({
  flow: id,
  label: id.optional(),
  consent: z.boolean().default(false),
  resumable: z.boolean().default(false),
  start: id,
  steps: z.record(id, z.looseObject({ kind: z.string() }))
});

export interface Flow {
  readonly id: string;
  readonly label: string | undefined;
  readonly consent: boolean;
  readonly resumable: boolean;
  readonly start: string;
  readonly steps: ReadonlyMap<string, Step>;
}

export const GuideFile = z.strictObject({
  points: z.record(point, z.strictObject({ kind: z.string().min(1), gist: z.string().min(1) }))
});
export type GuidePoint = z.output<typeof GuideFile>['points'][string];

/** What the loader must know about a kind of step; dialogs/steps implement it. */
export interface StepKindContent {
  readonly kind: string;
  readonly schema: z.ZodType;
  /** Ids of messages, choices and targets that the step refers to. */
  refers(step: Step): { messages: readonly string[]; choices: readonly string[]; targets: readonly string[] };
}

export type Labels = Readonly<Record<string, string>>;

export interface Words {
  readonly language: string;
  /** How this language says what stands in English in clinic.yaml and on cards; empty for English. */
  readonly labels: Labels;
  readonly messages: ReadonlyMap<string, Message>;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly commands: Commands;
  readonly page: Readonly<Record<string, string>>;
  readonly protocol: Readonly<Record<string, string>>;
}
