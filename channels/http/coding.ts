export type Coding = 'br' | 'gzip' | 'identity';

/** The best coding that a browser takes, by its Accept-Encoding header. */
export function chooseCoding(accepted: string | string[] | undefined): Coding {
  const takes = (coding: string): boolean => new RegExp(`\\b${coding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`, 'i').test(String(accepted ?? ''));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}
