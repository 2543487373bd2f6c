import { renderMoodChart, type MoodChart } from './moodChart.ts';
import { renderPng } from './renderPng.ts';

/** The picture as a data: URI, so that no public address is needed to show it. @throws when the picture library cannot be loaded */
export const drawMood = (chart: MoodChart): string => `data:image/png;base64,${renderPng(renderMoodChart(chart)).toString('base64')}`;
