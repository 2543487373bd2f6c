/** Messages that the program itself says. Loading fails when one is missing; those of steps are named by flows. */
export const engineMessages = [
  'not-kept', 'exercise-aside', 'exercise-aside-crisis', 'crisis-again-heard', 'body-goes-on', 'body-eases', 'other-goes-on', 'heard-home', 'step-noted', 'crisis-distance-done', 'heard-er', 'heard-bill', 'clinic-phone', 'clinic-hours', 'clinic-address', 'veterans-line', 'session-ahead', 'session-earlier',
  'help', 'language-changed', 'stopped', 'nothing-to-resume', 'resume-offer', 'resumed', 'paused', 'welcome-back', 'welcome-back-resume',
  'skipped', 'kept', 'unsure-answer', 'unsure-again', 'nothing-before', 'misunderstood-1', 'misunderstood-2', 'offer-to-keep', 'no-text',
  'consent-needed', 'not-saved', 'unread', 'one-to-one', 'something-broke', 'flow-changed', 'disclosure', 'next', 'journal-kept', 'journal-done', 'journal-empty', 'break-offer',
  'thanks', 'greeting', 'bye', 'privacy', 'privacy-nothing', 'stopped-unkept', 'kept-meanwhile', 'mood-low', 'heard-hopeless', 'heard-worse', 'heard-no-help', 'heard-rough', 'heard-rough-unkept', 'heard-body', 'heard-body-other', 'heard-angry', 'heard-person', 'heard-no-answer', 'heard-called', 'stopped-all', 'my-words-empty', 'plan-left', 'journal-open', 'check-ins-left', 'heard-carer', 'heard-good', 'heard-good-unkept',
  'what-this-is', 'which-one', 'nothing-now', 'something-easy', 'consent-open', 'consent-open-person', 'offer-to-keep-all', 'crisis-aside-angry', 'crisis-aside-call', 'crisis-aside-er', 'crisis-misunderstood-out', 'crisis-numbers', 'when-several', 'plan-part-long', 'how-are-you',
  'timing-unknown', 'timing-day', 'timing-day-hours', 'timing-48', 'timing-48-hours', 'timing-after', 'when-future', 'when-unclear', 'when-left-open', 'when-stays',
  'zone-kept', 'zone-unknown', 'zone-left', 'later-kept', 'later-unclear',
  'plan-line-day', 'plan-line-with', 'plan-line-obstacle', 'plan-too-long', 'plan-no-day', 'plan-day-unclear',
  'entry-not-found', 'entry-changed',
  'share-step', 'share-numbers', 'share-preview', 'share-page', 'share-copy', 'share-open', 'export-text', 'export-json', 'share-nothing', 'share-unclear', 'share-title', 'share-note',
  'mood-kept', 'mood-falling', 'mood-unclear', 'mood-left', 'picture-session', 'picture-step', 'picture-best', 'picture-worst', 'picture-alt',
  'check-in-evening', 'check-in-day-1', 'check-in-day-2', 'check-in-day-3', 'check-in-day-7', 'check-in-day-14', 'check-in-day-30',
  'check-in-notice', 'notes-off', 'check-ins-set', 'check-ins-begin', 'check-ins-later', 'check-ins-off', 'check-ins-unclear', 'check-ins-quiet',
  'guide-answer', 'guide-again', 'guide-how',
  'crisis-card-a', 'crisis-card-b', 'crisis-line-c', 'crisis-footer', 'crisis-misunderstood', 'crisis-not-saved', 'crisis-other', 'other-emergency', 'crisis-aside-talk', 'crisis-aside-fine', 'crisis-aside-company', 'crisis-aside-tired', 'crisis-aside-next', 'crisis-aside-ok', 'crisis-aside-better', 'okay', 'crisis-aside-bye', 'alert-none', 'alert-sent', 'alert-failed',
  'med-1', 'med-2', 'med-2-early', 'med-2-late', 'med-3', 'med-4', 'od', 'abuse', 'abuse-now', 'others', 'psy', 'mania', 'sud', 'drive', 'drive-now', 'drive-clinic', 'drive-over',
  'decide', 'decide-day', 'decide-course', 'decide-after', 'decide-medication', 'stress', 'stress-over', 'minor', 'human',
  'med-1-short', 'med-2-short', 'med-3-short', 'med-4-short', 'od-short', 'abuse-short', 'others-short', 'psy-short', 'mania-short',
  'sud-short', 'drive-short', 'decide-short', 'stress-short', 'minor-short', 'human-short'
] as const;
export type EngineMessage = (typeof engineMessages)[number];

export const engineChoices = ['said-home', 'said-drinking', 'said-farewell', 'aside-safer', 'more-questions', 'said-er', 'said-bill', 'still-hard', 'skip', 'pause', 'done', 'go-on', 'start-over', 'agree', 'not-now', 'yes', 'unsure', 'no', 'resume', 'menu', 'keep-it', 'read-more', 'make-step', 'open-it', 'aside-talk', 'aside-fine', 'aside-company', 'aside-tired', 'aside-next', 'aside-ok', 'aside-better', 'aside-danger', 'distance-done', 'told-a-line', 'said-hopeless', 'said-worse', 'said-no-help', 'said-rough', 'said-body', 'said-angry', 'said-person', 'said-no-answer', 'said-called', 'that-helped', 'the-numbers', 'aside-call', 'aside-er', 'okay-for-now', 'said-carer', 'said-good', 'said-of-other', 'leave-it', 'plan-none', 'this-language'] as const;
export type EngineChoice = (typeof engineChoices)[number];

/** Flows that the program begins by itself; the others are reached from these. */
export const engineFlows = [
  'welcome', 'menu', 'ground', 'plan-how', 'help-now', 'crisis-imminent', 'crisis-explicit', 'crisis-check', 'crisis-again', 'crisis-session', 'crisis-worse', 'crisis-other', 'crisis-past',
  'export', 'erase', 'erase-journal', 'time-zone', 'later-review', 'plan-review', 'step-from-answer', 'entry', 'check-in',
  'safety-plan', 'check-ins-off', 'mood-picture', 'small-step', 'my-words',
  'crisis-unanswered', 'session',
  'after-od', 'after-drive', 'after-decide', 'after-stress'
] as const;
export type EngineFlow = (typeof engineFlows)[number];
