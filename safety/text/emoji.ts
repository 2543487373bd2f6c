/**
 * Emoji that carry meaning, as words of their own that rules can name.
 * They start with "emo" so that no real word is mistaken for them.
 */
export const emojiWords: Readonly<Record<string, string>> = {
  '🔫': 'emogun',
  '🔪': 'emoblade',
  '🗡': 'emoblade',
  '🪒': 'emoblade',
  '✂': 'emoblade',
  '💊': 'emopill',
  '⚰': 'emocoffin',
  '🪦': 'emocoffin',
  '🪢': 'emorope',
  '💀': 'emoskull',
  '☠': 'emoskull',
  '🩸': 'emoblood',
  '😂': 'emolaugh',
  '🤣': 'emolaugh',
  '😹': 'emolaugh',
  '😆': 'emolaugh',
  '😅': 'emolaugh',
  '🌉': 'emobridge',
  '🚗': 'emocar',
  '👻': 'emoghost',
  '🎮': 'emogame',
  '💉': 'emoneedle',
  '🕊': 'emodove'
};
