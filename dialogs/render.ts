import { ActivityTypes, InputHints, type Activity, type CardAction } from 'botbuilder-core';
import { dialable, type Clinic } from '../content/clinic.ts';
import type { LineName, Link, Message, Words } from '../content/schema.ts';

export type Vars = Readonly<Record<string, string>>;
export type Reply = Partial<Activity>;

const line = (clinic: Clinic, name: LineName): { phone: string; text?: string | undefined } =>
  name === 'office' || name === 'onCall' ? clinic[name] : clinic.emergency[name];

const varsOf = new WeakMap<Clinic, Vars>();

/** Values for the placeholders that every message may use. */
export function clinicVars(clinic: Clinic): Vars {
  let vars = varsOf.get(clinic);
  if (!vars) varsOf.set(clinic, (vars = gather(clinic)));
  return vars;
}

function gather(clinic: Clinic): Vars {
  const { office, onCall, emergency } = clinic;
  return {
    clinic: clinic.name,
    address: clinic.address,
    office: office.phone,
    officeHours: office.hours,
    onCall: onCall.phone,
    onCallHours: onCall.hours,
    drivingHours: String(clinic.timing.drivingHours),
    unrealHours: String(clinic.timing.unrealHours),
    retentionDays: String(clinic.retentionDays),
    readers: clinic.readers,
    services: emergency.services.phone,
    crisis: emergency.crisis.phone,
    crisisText: emergency.crisis.text ?? emergency.crisis.phone,
    crisisSite: emergency.crisis.site ?? '',
    veteransText: emergency.veterans.text ?? '',
    poison: emergency.poison.phone,
    domesticViolence: emergency.domesticViolence.phone,
    domesticViolenceSite: emergency.domesticViolence.site ?? '',
    substanceUse: emergency.substanceUse.phone
  };
}

export const fill = (text: string, vars: Vars): string => !text.includes('{') ? text : text.replace(/\{(\w+)\}/g, (whole, name: string) => vars[name] ?? whole);

// Plain, since a bubble may hold a patient's own words: nothing in them is read as Markdown or HTML.
const bubble = (text: string): Reply => ({ type: ActivityTypes.Message, text, textFormat: 'plain', inputHint: InputHints.AcceptingInput });

function linkAction(link: Link, clinic: Clinic): CardAction {
  const target = 'dial' in link
    ? dialable(line(clinic, link.dial).phone)
    : dialable(line(clinic, link.text).text ?? line(clinic, link.text).phone).replace(/^tel:/, 'sms:');
  return { type: 'openUrl', title: link.label, value: target };
}

/** One wording of a message as activities: bubbles, the card's links on the last one, then choices as buttons. */
export function renderMessage(message: Message, wording: number, vars: Vars, clinic: Clinic): Reply[] {
  const texts = message.wordings[wording % message.wordings.length] ?? [];
  const replies = texts.map(text => bubble(fill(text, vars)));
  const last = replies.at(-1);
  if (last && message.links.length > 0) {
    last.attachments = [{
      contentType: 'application/vnd.microsoft.card.hero',
      content: { buttons: message.links.map(link => linkAction(link, clinic)) }
    }];
  }
  return replies;
}

/** Puts choices under a reply as buttons. A tap sends the label, so a button is the same as typing it. */
export function withChoices(reply: Reply, choices: readonly string[], words: Words): void {
  const actions: CardAction[] = [];
  for (const id of choices) {
    const label = words.choices.get(id)?.label;
    if (label !== undefined) actions.push({ type: 'imBack', title: label, value: label });
  }
  if (actions.length > 0) reply.suggestedActions = { to: [], actions };
}
