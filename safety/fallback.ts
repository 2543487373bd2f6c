/**
 * Said when nothing else can be: content unreadable, a fault in the program. Compiled in, so that it
 * depends on no file, and true for every clinic in the United States.
 */
export const fallbackGuidance =
  'If you might act on thoughts of harming yourself, or have hurt yourself: call 911 now or go to the nearest emergency room. ' +
  'Call or text 988 at any hour, free. Please be with another person, and put distance between you and anything you could use. ' +
  'I am a computer program and cannot call for you.';
