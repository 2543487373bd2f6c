import type { Clinic } from '../../content/clinic.ts';
import { clinicIn } from '../../content/clinicIn.ts';
import type { Labels } from '../../content/schema.ts';
import { legible } from '../page/palette.ts';
import { pageWord, type PageWords } from '../page/renderChat.ts';

export interface EmbedContent {
  readonly clinic: Clinic;
  /** The words of content/<language>/page.yaml, by language. */
  readonly languages: ReadonlyMap<string, { readonly page: PageWords; readonly labels?: Labels }>;
}

/**
 * The launcher for this clinic: its words, colours and numbers, so that it asks the server nothing until it is pressed.
 * @param source the launcher with `__SETTINGS__` where its settings go
 * @param origins sites that may show the chat; everybody may read them, as in the policy of the chat's page
 */
export function renderEmbed(source: string, { clinic, languages }: EmbedContent, origins: readonly string[]): string {
  const settings = {
    origins,
    languages: Object.fromEntries([...languages].map(([language, { page, labels = {} }]) => {
      const told = clinicIn(clinic, labels);
      const word = pageWord({ clinic: told, words: page });
      const lines = [told.emergency.services, told.emergency.crisis, told.onCall].map(({ label, phone }) => [label, phone]);
      return [language, { open: word('launcher'), close: word('launcher-close'), opening: word('opening'), title: word('title'), lines }];
    })),
    color: clinic.colors.accent,
    text: legible(clinic.colors.accentText, clinic.colors.accent, 4.5),
    leaveTo: clinic.site.leaveTo
  };
  // U+2028 and its neighbour are line ends to old readers of JavaScript.
  const json = JSON.stringify(settings).replace(/[\u2028\u2029]/g, '');
  return source.replace('__SETTINGS__', () => json);
}
