import { CodedError } from '../../errors.ts';

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: free space on it.',
  EDQUOT: 'The disk quota is used up: raise it or free space.',
  EROFS: 'The disk is mounted read-only, often after an error of the disk: look at the system log.',
  EACCES: 'Give the user that runs Unfold the rights on it.',
  EPERM: 'Give the user that runs Unfold the rights on it.',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n).',
  ENFILE: 'Too many files are open on this machine: raise the limit.',
  EISDIR: 'A folder stands where a file should be: move it away.',
  EIO: 'The disk reports an error: look at the system log and replace it.'
};

export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

/**
 * An error of the file system as one of ours; coded errors pass through.
 * @param what what was tried, such as 'reading'
 */
export function diskError(error: unknown, what: string, path: string): CodedError {
  if (error instanceof CodedError) return error;
  const code = codeOf(error);
  return new CodedError(
    'UNFOLD_STORE_UNAVAILABLE',
    `${what} ${path} failed (${code}). ${remedies[code] ?? 'Look at the disk and the system log.'} Nothing that was acknowledged is lost.`,
    { cause: error }
  );
}

/** The system's name of an error, such as ENOSPC. Not asked with instanceof, which fails for errors made outside of a test's own globals. */
export function codeOf(error: unknown): string {
  const held = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof held === 'string' ? held : 'unknown';
}
