import { CodedError } from '../errors.ts';
import type { MoodChart } from '../picture/moodChart.ts';
import type { Mood, PlanStep } from '../storage/record.ts';
import { dayOf, instantAt } from '../time/calendar.ts';
import { intervalOf } from '../time/interval.ts';
import { sayDay, zoneOf } from './patientTime.ts';
import type { Stage } from './stage.ts';

/** A line between two points says something; one point does not. */
export const fewestMoods = 2;
const shownMoods = 60;
const shownLines = 14;

const stepsDone = (plan: readonly PlanStep[]): string[] => plan.flatMap(({ history }) => history.filter(({ what }) => what === 'done').map(({ at }) => at));

export function moodChart(stage: Stage): MoodChart {
  const { record, content, words } = stage;
  const now = stage.now.getTime();
  return {
    moods: record.moods.slice(-shownMoods).map(({ at, score }) => ({ at: Date.parse(at), score })),
    sessions: record.treatments.map(({ value, precision, zone }) => (precision === 'at' ? intervalOf(value, zone, now).earliest : instantAt(value.slice(0, 10), 12, zone))),
    stepsDone: stepsDone(record.plan).map(at => Date.parse(at)),
    words: { session: stage.wordsOf('picture-session'), step: stage.wordsOf('picture-step'), best: stage.wordsOf('picture-best'), worst: stage.wordsOf('picture-worst') },
    language: words.language,
    zone: zoneOf(stage),
    accent: content.clinic.colors.accent
  };
}

/** What the picture shows, in lines, for whoever does not see it. */
export function moodLines(stage: Stage): string {
  const zone = zoneOf(stage);
  const on = (at: string): string => sayDay(stage, dayOf(zone, Date.parse(at)));
  const moods = stage.record.moods.map(({ at, score }: Mood) => ({ at, line: `${on(at)}: ${score}` }));
  const steps = stepsDone(stage.record.plan).map(at => ({ at, line: `${on(at)}: ${stage.wordsOf('picture-step')}` }));
  return [...moods, ...steps].sort((one, other) => one.at.localeCompare(other.at)).slice(-shownLines).map(({ line }) => line).join('\n');
}

/** The picture as a data: URI; undefined when it cannot be drawn, which is noted on the stage. */
export async function drawPicture(stage: Stage, chart = moodChart(stage)): Promise<string | undefined> {
  try {
    const { drawMood } = await import('../picture/drawMood.ts');
    return drawMood(chart);
  } catch (cause) {
    stage.faults.push(new CodedError('UNFOLD_PICTURE_FAILED', 'a picture could not be drawn; its words were shown. Run npm ci, so that @resvg/resvg-js fits this machine.', { cause }));
    return undefined;
  }
}

/** Draws what the turn's replies are to show. A picture that cannot be drawn leaves its words. */
export async function drawPictures(stage: Stage): Promise<void> {
  for (const { reply, chart } of stage.pictures) {
    const contentUrl = await drawPicture(stage, chart);
    if (contentUrl !== undefined) reply.attachments = [{ contentType: 'image/png', contentUrl, name: stage.wordsOf('picture-alt') }];
  }
}
