import type { TurnContext } from 'botbuilder-core';
import type { Clinic } from '../content/clinic.ts';
import { clinicIn } from '../content/clinicIn.ts';
import type { Content } from '../content/load.ts';
import type { Message, Words } from '../content/schema.ts';
import type { CodedError } from '../errors.ts';
import type { MoodChart } from '../picture/moodChart.ts';
import type { Verdict } from '../safety/verdict.ts';
import type { PatientRecord } from '../storage/record.ts';
import type { EngineChoice, EngineMessage } from './engineWords.ts';
import { clinicVars, fill, renderMessage, withChoices, type Reply, type Vars } from './render.ts';

const held = Symbol('the stage of this turn');

/** What is at hand during one turn: who, what they wrote, and the replies so far. Nothing is sent from here. */
export class Stage {
  readonly content: Content;
  /** The language that is spoken; changes in the middle of a turn when the patient asks for another. */
  words: Words;
  readonly record: PatientRecord;
  readonly now: Date;
  readonly text: string;
  readonly verdict: Verdict;
  /** The time zone that the device says it is in; whoever sends it can send anything. */
  readonly deviceZone: string | undefined;
  /** Makes the address of a page with these things of the patient's; absent where no page can be opened. */
  readonly pageLink: ((items: readonly string[]) => string | undefined) | undefined;
  readonly replies: Reply[] = [];
  /** Reasons for which the care team has to be told. */
  readonly alerts: string[] = [];
  /** The message is a change of an earlier one: wherever that was kept it is changed, and it is no new answer. */
  amending = false;
  /** The patient asked to be forgotten: nothing of this turn or before it is kept. */
  erase = false;
  /** The patient had lines of the conversation deleted: what was shown of it before is not to be shown again. */
  takenBack = false;
  /** Whether emergency numbers were shown, for the yearly count. */
  referred = false;
  /** Whether a crisis card stands in this turn already: each holds every number, and two in a row are a wall. */
  cardShown = false;
  /** The message was understood as a whole: a button, or a sentence that had its answer. It is no first half of another. */
  complete = false;
  /** What was offered a place before this message and has none yet: whoever writes on gets it kept with the rest. */
  unkept: string | undefined;
  /** The answer that was kept in this turn, before the next question is asked. */
  answered: string | undefined;
  /** Pictures to be drawn for replies of this turn. */
  readonly pictures: { readonly reply: Reply; readonly chart: MoodChart }[] = [];
  /** What went wrong without ending the turn, to be written down. */
  readonly faults: CodedError[] = [];
  /** What the flow being walked is called, for messages that name it. */
  flowLabel = '';
  #at: string | undefined;

  constructor(at: { content: Content; words: Words; record: PatientRecord; now: Date; text: string; verdict: Verdict; deviceZone?: string | undefined; pageLink?: ((items: readonly string[]) => string | undefined) | undefined }) {
    this.content = at.content;
    this.words = at.words;
    this.record = at.record;
    this.now = at.now;
    this.text = at.text;
    this.verdict = at.verdict;
    this.deviceZone = at.deviceZone;
    this.pageLink = at.pageLink;
  }

  get at(): string {
    return (this.#at ??= this.now.toISOString());
  }

  /** Queues a message under its id, in the next of its wordings, with choices as buttons under the last bubble. */
  say(id: string, vars: Vars = {}, choices: readonly string[] = []): void {
    if (isCard(id)) {
      if (this.cardShown) return;
      this.cardShown = true;
    }
    const message = this.#message(id);
    const count = this.record.said[id] ?? 0;
    // One wording needs no counter; records stay small.
    if (message.wordings.length > 1) this.record.said[id] = count + 1;
    this.replies.push(...renderMessage(message, count, this.#vars(vars), this.#clinic));
    this.offer(choices);
  }

  /** A text of the content that is not a message, with the clinic's particulars in the language of the text. */
  fill(text: string, language: string, vars: Vars = {}): string {
    const { labels } = this.content.languages.get(language) ?? this.words;
    return fill(text, { ...clinicVars(clinicIn(this.content.clinic, labels)), ...vars });
  }

  /** A one-line message as text, for adding to another. */
  wordsOf(id: EngineMessage, vars: Vars = {}): string {
    return fill(this.#message(id).wordings[0]?.join(' ') ?? '', this.#vars(vars));
  }

  /** The clinic in the language that is spoken. */
  get #clinic(): Clinic {
    return clinicIn(this.content.clinic, this.words.labels);
  }

  #message(id: string): Message {
    const message = this.words.messages.get(id);
    if (!message) throw new Error(`there is no message ${id}`);
    return message;
  }

  #vars(more: Vars = {}): Vars {
    // {alert} stays open: what is literally true is known only once the care team's receiver has answered.
    // The clinic's twenty values are looked up behind these, not copied for every message.
    return Object.assign(Object.create(clinicVars(this.#clinic)) as Record<string, string>, { flow: this.flowLabel }, more);
  }

  /** Says a line before the last reply, so that the question with its buttons still comes last. */
  sayBeforeLast(id: EngineMessage): void {
    const last = this.replies.pop();
    this.say(id);
    if (last) this.replies.push(last);
  }

  /** Says a message of the program itself; the type holds the id against the list that loading checks. */
  tell(id: EngineMessage, vars: Vars = {}, choices: readonly (EngineChoice | (string & {}))[] = []): void {
    this.say(id, vars, choices);
  }

  /** Puts a button that opens an address under the last reply. */
  link(title: string, value: string): void {
    const last = this.replies.at(-1);
    const before = (last?.attachments?.[0]?.content as { buttons?: object[] } | undefined)?.buttons ?? [];
    if (last) last.attachments = [{ contentType: 'application/vnd.microsoft.card.hero', content: { buttons: [...before, { type: 'openUrl', title, value }] } }];
  }

  /** Puts choices under the last reply, instead of those it may have had. */
  offer(choices: readonly string[]): void {
    const last = this.replies.at(-1);
    if (last && choices.length > 0) withChoices(last, choices, this.words);
  }

  /** The words of a choice, for naming a flow to the patient. */
  labelOf(choice: string | undefined): string {
    return (choice && this.words.choices.get(choice)?.label) ?? '';
  }
}

/** Whether a message is one of the cards with all numbers. */
export const isCard = (id: string | undefined): boolean => id?.startsWith('crisis-card-') === true;

export const holdStage = (context: TurnContext, stage: Stage): void => { context.turnState.set(held, stage); };

export function stageOf(context: TurnContext): Stage {
  const stage = context.turnState.get<Stage | undefined>(held);
  if (!stage) throw new Error('no stage is held in this turn: call holdStage before the dialogs run');
  return stage;
}
