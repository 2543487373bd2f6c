/** Messages that the program itself says. Loading fails when one is missing; those of steps are named by flows. */
export const engineMessages = [
  'help', 'stopped', 'nothing-to-resume', 'resume-offer', 'resumed', 'paused', 'welcome-back', 'welcome-back-resume',
  'skipped', 'kept', 'unsure-answer', 'unsure-again', 'nothing-before', 'misunderstood-1', 'misunderstood-2', 'no-text',
  'consent-needed', 'not-saved', 'something-broke', 'flow-changed', 'disclosure', 'next', 'journal-kept', 'journal-done', 'journal-empty',
  'thanks', 'greeting', 'bye',
  'crisis-card-a', 'crisis-card-b', 'crisis-line-c', 'crisis-footer', 'crisis-again',
  'alert-none'
] as const;
export type EngineMessage = (typeof engineMessages)[number];

export const engineChoices = ['skip', 'pause', 'done', 'go-on', 'start-over', 'agree', 'not-now', 'yes', 'not-sure', 'no'] as const;
export type EngineChoice = (typeof engineChoices)[number];

/** Flows that the program begins by itself; the others are reached from these. */
export const engineFlows = [
  'welcome', 'menu', 'help-now', 'crisis-imminent', 'crisis-explicit', 'crisis-check', 'crisis-session', 'crisis-other', 'crisis-past'
] as const;
export type EngineFlow = (typeof engineFlows)[number];
