import { drawPicture, fewestMoods, moodLines } from './moodPicture.ts';
import { excerpt, entryOf, findEntries } from './ownEntries.ts';
import { openStep, sayStep } from './plan.ts';
import { questionOf } from './questionOf.ts';
import type { Stage } from './stage.ts';

/** One thing that can be brought to a therapist: an entry by its id, the step of the plan, or the numbers. */
export interface Shareable {
  readonly id: string;
  readonly line: string;
}

export interface Section {
  readonly heading: string;
  readonly text: string;
  /** A data: URI. */
  readonly picture?: string;
}

export function shareables(stage: Stage): Shareable[] {
  const step = openStep(stage);
  return [
    ...findEntries(stage.record).map(entry => ({ id: entry.id, line: excerpt(stage, entry) })),
    ...(step ? [{ id: 'plan', line: `${stage.wordsOf('share-step')}\n“${step.text}”` }] : []),
    ...(stage.record.moods.length > 0 ? [{ id: 'moods', line: stage.wordsOf('share-numbers') }] : [])
  ];
}

/** What was ticked, as it stands on the page. What has been deleted since is not there any more. */
export function sharedSections(stage: Stage, ids: readonly string[]): Section[] {
  return ids.flatMap((id): Section[] => {
    if (id === 'moods') return stage.record.moods.length === 0 ? [] : [{ heading: stage.wordsOf('share-numbers'), text: moodLines(stage) }];
    const step = id === 'plan' ? openStep(stage) : undefined;
    if (step) return [{ heading: stage.wordsOf('share-step'), text: sayStep(stage, step) }];
    const entry = entryOf(stage, id);
    return entry ? [{ heading: questionOf(stage, entry), text: `“${entry.parts.join('\n')}”` }] : [];
  });
}

/** The same with the picture of the numbers, where there are enough of them. */
export async function pageSections(stage: Stage, ids: readonly string[]): Promise<Section[]> {
  const sections = sharedSections(stage, ids);
  if (!ids.includes('moods') || stage.record.moods.length < fewestMoods) return sections;
  const picture = await drawPicture(stage);
  return sections.map(section => (picture !== undefined && section.heading === stage.wordsOf('share-numbers') ? { ...section, picture } : section));
}
