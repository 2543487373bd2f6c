import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent, type Content } from '../../content/load.ts';
import { loadQuestions } from '../../content/questions.ts';
import { openGuideDesk, type OpenGuideDesk } from '../../dialogs/guideDesk.ts';
import { expected } from '../../dialogs/expected.ts';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const contentFolder = path.join(projectRoot, 'content');

let loaded: Content | undefined;

/** The content we ship, read once a test file. It is frozen, so tests may share it. */
export const shippedContent = (): Content => (loaded ??= loadContent(contentFolder, expected));

let desk: OpenGuideDesk | undefined;

/** The desk for questions on the shipped content; it remembers nothing of who asked. */
export const shippedGuide: OpenGuideDesk = () => (desk ??= openGuideDesk(() => loadQuestions(contentFolder, shippedContent()), fault => { throw fault; }))();
