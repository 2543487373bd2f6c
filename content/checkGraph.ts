import type { Content, Expected, Origins } from './load.ts';
import type { Flow, Step, StepKindContent, Words } from './schema.ts';

/** Checks that every step can be reached and ends, and that every word referred to exists and is used. */
export function checkGraph(content: Content, expected: Expected, origins: Origins): void {
  const kinds = new Map(expected.kinds.map(kind => [kind.kind, kind]));
  const used = { message: new Set(expected.messages), choice: new Set(expected.choices), flow: new Set(expected.flows) };
  const complain = (key: string, path: readonly PropertyKey[], message: string): void => {
    const origin = origins.get(key);
    origin?.file.add([...path], message);
  };

  for (const flow of content.flows.values()) {
    if (flow.label) used.choice.add(flow.label);
    checkReach(flow, kinds, id => content.flows.has(id), (path, message) => { complain(`flow ${flow.id}`, path, message); });
    for (const step of flow.steps.values()) {
      const refers = kinds.get(step.kind)?.refers(step);
      refers?.messages.forEach(id => used.message.add(id));
      refers?.choices.forEach(id => used.choice.add(id));
      refers?.targets.filter(target => target.startsWith('flow:')).forEach(target => used.flow.add(target.slice('flow:'.length)));
    }
  }
  for (const id of expected.flows) {
    if (!content.flows.has(id)) missing(content, origins, `the program needs the flow ${id}, and there is none`);
  }
  for (const id of content.flows.keys()) {
    if (!used.flow.has(id)) complain(`flow ${id}`, ['flow'], `nothing leads to the flow ${id}`);
  }

  for (const words of content.languages.values()) {
    for (const [kind, have] of [['message', words.messages], ['choice', words.choices]] as const) {
      for (const id of used[kind]) {
        if (!have.has(id)) missing(content, origins, `${words.language}: there is no ${kind} ${id}, and it is needed`, id, kinds);
      }
      for (const id of have.keys()) {
        if (!used[kind].has(id)) complain(`${words.language} ${kind} ${id}`, [id], `the ${kind} ${id} is never used`);
      }
    }
    for (const flow of content.flows.values()) {
      for (const step of flow.steps.values()) {
        const labels = (kinds.get(step.kind)?.refers(step).choices ?? []).map(id => words.choices.get(id)?.label.toLowerCase());
        const twice = labels.find((label, at) => label !== undefined && labels.indexOf(label) !== at);
        if (twice) complain(`flow ${flow.id}`, ['steps', step.id], `steps.${step.id}: two choices are both called "${twice}" in ${words.language}`);
      }
    }
  }
}

/**
 * The same for what could be read whole while something else could not: one start then shows every mistake.
 * What may only be missing because of the other mistakes is left out.
 */
export function checkIntact(flows: Iterable<Flow>, languages: Iterable<Words>, expected: Expected, origins: Origins): void {
  const kinds = new Map(expected.kinds.map(kind => [kind.kind, kind]));
  const spoken = [...languages];
  for (const flow of flows) {
    const complain = (path: readonly PropertyKey[], message: string): void => { origins.get(`flow ${flow.id}`)?.file.add([...path], message); };
    checkReach(flow, kinds, () => true, complain);
    for (const step of flow.steps.values()) {
      const refers = kinds.get(step.kind)?.refers(step);
      for (const { language, messages } of spoken) {
        const lost = refers?.messages.find(id => !messages.has(id));
        if (lost !== undefined) complain(['steps', step.id], `steps.${step.id}: ${language}: there is no message ${lost}, and it is needed`);
      }
    }
  }
}

/** Blames a missing id on the step that refers to it, or on the clinic file when the program itself needs it. */
function missing(content: Content, origins: Origins, message: string, id?: string, kinds?: Map<string, StepKindContent>): void {
  for (const flow of content.flows.values()) {
    for (const step of flow.steps.values()) {
      const refers = kinds?.get(step.kind)?.refers(step);
      if (id !== undefined && refers && [...refers.messages, ...refers.choices].includes(id)) {
        origins.get(`flow ${flow.id}`)?.file.add(['steps', step.id], `steps.${step.id}: ${message}`);
        return;
      }
    }
  }
  const [first] = origins.values();
  first?.file.add([], message);
}

function checkReach(
  flow: Flow,
  kinds: ReadonlyMap<string, StepKindContent>,
  isFlow: (id: string) => boolean,
  complain: (path: readonly PropertyKey[], message: string) => void
): void {
  const targetsOf = (step: Step): readonly string[] => kinds.get(step.kind)?.refers(step).targets ?? [];
  if (!flow.steps.has(flow.start)) complain(['start'], `start: there is no step ${flow.start}`);
  const reached = new Set<string>();
  const open = [flow.start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const step = flow.steps.get(id);
    if (!step || reached.has(id)) continue;
    reached.add(id);
    open.push(...targetsOf(step));
  }
  // A step ends when some path from it leaves the flow; grown backwards until nothing changes.
  const ends = new Set(['end']);
  for (let grown = true; grown; ) {
    grown = false;
    for (const step of flow.steps.values()) {
      if (!ends.has(step.id) && targetsOf(step).some(target => ends.has(target) || target.startsWith('flow:'))) {
        ends.add(step.id);
        grown = true;
      }
    }
  }
  for (const step of flow.steps.values()) {
    const at = ['steps', step.id];
    if (!reached.has(step.id)) complain(at, `steps.${step.id}: no step leads here`);
    if (!ends.has(step.id)) complain(at, `steps.${step.id}: no path from here ever ends`);
    for (const target of targetsOf(step)) {
      if (target.startsWith('flow:')) {
        if (!isFlow(target.slice('flow:'.length))) complain(at, `steps.${step.id}: there is no flow ${target.slice('flow:'.length)}`);
      } else if (target !== 'end' && !flow.steps.has(target)) complain(at, `steps.${step.id}: there is no step ${target}`);
    }
  }
}
