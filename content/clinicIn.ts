import type { Clinic } from './clinic.ts';
import type { Labels } from './schema.ts';

/** What clinic.yaml says in words that a patient reads. */
export const textsOf = ({ office, onCall, emergency, readers }: Clinic): string[] =>
  [office.label, office.hours, onCall.label, onCall.hours, ...Object.values(emergency).map(({ label }) => label), readers];

const known = new WeakMap<Clinic, Map<Labels, Clinic>>();

/** The clinic as a language tells of it. The numbers stay clinic.yaml's own. */
export function clinicIn(clinic: Clinic, labels: Labels): Clinic {
  let told = known.get(clinic);
  if (!told) known.set(clinic, (told = new Map<Labels, Clinic>()));
  let own = told.get(labels);
  if (!own) told.set(labels, (own = relabel(clinic, text => labels[text] ?? text)));
  return own;
}

function relabel(clinic: Clinic, say: (text: string) => string): Clinic {
  const { emergency } = clinic;
  const labelled = <L extends { label: string }>(line: L): L => ({ ...line, label: say(line.label) });
  const open = <L extends { label: string; hours: string }>(line: L): L => ({ ...labelled(line), hours: say(line.hours) });
  return {
    ...clinic,
    office: open(clinic.office),
    onCall: open(clinic.onCall),
    emergency: {
      services: labelled(emergency.services),
      crisis: labelled(emergency.crisis),
      veterans: labelled(emergency.veterans),
      poison: labelled(emergency.poison),
      domesticViolence: labelled(emergency.domesticViolence),
      substanceUse: labelled(emergency.substanceUse)
    },
    readers: say(clinic.readers)
  };
}
