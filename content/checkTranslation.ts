import type { Origins } from './load.ts';
import type { Flow, StepKindContent, Words } from './schema.ts';
import type { SafetyPack, Translated } from './translate.ts';

/** Everything that is said or chosen where a safety message is: those messages, and all of the flows that say one. */
export function safetyPack(base: Words, flows: ReadonlyMap<string, Flow>, kinds: readonly StepKindContent[]): SafetyPack {
  const messages = new Set([...base.messages].filter(([, message]) => message.safety).map(([id]) => id));
  const choices = new Set(['yes', 'no', 'unsure', 'help-now']);
  const byKind = new Map(kinds.map(kind => [kind.kind, kind]));
  for (const flow of flows.values()) {
    const refers = [...flow.steps.values()].flatMap(step => byKind.get(step.kind)?.refers(step) ?? []);
    if (!refers.some(each => each.messages.some(id => base.messages.get(id)?.safety))) continue;
    for (const each of refers) {
      each.messages.forEach(id => messages.add(id));
      each.choices.forEach(id => choices.add(id));
    }
  }
  return { messages, choices };
}

const placeholdersOf = (wordings: readonly string[][]): Set<string> =>
  new Set([...wordings.flat().join('\n').matchAll(/\{\w+\}/g)].map(([found]) => found));

/** What a translation must not change: that an id exists at all, and which numbers and facts a message holds. */
export function checkTranslation(base: Words, to: Translated, origins: Origins): void {
  const complain = (kind: string, id: string, problem: string): void => {
    const origin = origins.get(`${to.language} ${kind} ${id}`);
    origin?.file.add(origin.path, `${id}: ${problem}`);
  };
  for (const [id, wordings] of to.messages) {
    const first = base.messages.get(id);
    if (!first) {
      complain('message', id, `there is no such message in ${base.language}`);
      continue;
    }
    const [own, wanted] = [placeholdersOf(wordings), placeholdersOf(first.wordings)];
    for (const each of wanted) if (!own.has(each)) complain('message', id, `does not say ${each}, which ${base.language} does`);
    for (const each of own) if (!wanted.has(each)) complain('message', id, `says ${each}, which ${base.language} does not`);
    if (first.safety && wordings.length < first.wordings.length) complain('message', id, `has ${wordings.length} wordings, and ${base.language} has ${first.wordings.length}`);
  }
  for (const id of to.choices.keys()) if (!base.choices.has(id)) complain('choice', id, `there is no such choice in ${base.language}`);
}
