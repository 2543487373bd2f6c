/**
 * Said when nothing else can be: content unreadable, a fault in the program. Compiled in, so that it
 * depends on no file, and true for every clinic in the United States.
 */
export const fallbackGuidance = {
  en:
    'If you might act on thoughts of harming yourself, or have hurt yourself: call 911 now or go to the nearest emergency room. ' +
    'Call or text 988 at any hour, free. Please be with another person, and put distance between you and anything you could use. ' +
    'I am a computer program and cannot call for you.',
  es:
    'Si podría hacerse daño, o ya se lo hizo: llame ahora al 911 o vaya a la sala de emergencias más cercana. ' +
    'Llame al 988 a cualquier hora, gratis, y oprima el 2 para español. Esté con otra persona y ponga lejos todo lo que podría usar. ' +
    'Soy un programa de computadora y no puedo llamar por usted.'
} as const;
