/**
 * Every error Unfold raises on purpose has a stable code. docs/errors.md lists them all,
 * and a test holds the two against each other.
 */
export const errorCodes = {
  UNFOLD_CONFIG_INVALID: 'a setting in the environment is wrong',
  UNFOLD_CONTENT_INVALID: 'the content folder has mistakes',
  UNFOLD_DEMO_CLINIC: 'the demonstration clinic was asked to serve real patients',
  UNFOLD_PORT_IN_USE: 'another program listens on the port',
  UNFOLD_DATA_NOT_WRITABLE: 'the data folder cannot be written',
  UNFOLD_DATA_IN_USE: 'another Unfold process uses the data folder',
  UNFOLD_RECORD_DAMAGED: 'a patient file could not be read and was put aside',
  UNFOLD_RECORD_INVALID: 'a record that could not be read back was about to be stored',
  UNFOLD_RECORD_UNMIGRATED: 'a patient file of an older Unfold could not be brought up to date',
  UNFOLD_RECORD_NEWER: 'a patient file was written by a newer Unfold',
  UNFOLD_RECORD_CONFLICT: 'a record was changed by somebody else since it was read',
  UNFOLD_KEY_MISSING: 'a key that sealed patients\' records is not there',
  UNFOLD_KEY_WRONG: 'a key is not the one that sealed patients\' records',
  UNFOLD_KEY_BESIDE_DATA: 'the key lies in the folder that it seals',
  UNFOLD_STORE_UNAVAILABLE: 'the store did not answer',
  UNFOLD_COPY_DIFFERS: 'after copying, the two stores do not hold the same',
  UNFOLD_ALERT_NOT_SENT: 'the care team\'s receiver did not take an alert',
  UNFOLD_ALERT_EXPIRED: 'an alert was not taken in time',
  UNFOLD_ALERT_NOT_KEPT: 'an alert could not be kept on the disk',
  UNFOLD_ALERT_NOT_REMOVED: 'an alert that is done with could not be removed from the disk',
  UNFOLD_ALERT_DAMAGED: 'a waiting alert could not be read',
  UNFOLD_COUNTS_DAMAGED: 'the counts of referrals could not be read',
  UNFOLD_COUNTS_NOT_KEPT: 'the counts of referrals could not be written',
  UNFOLD_PICTURE_FAILED: 'a picture could not be drawn',
  UNFOLD_NOT_REACHABLE: 'a patient could not be written to',
  UNFOLD_TEAMS_PACKAGE: 'the package for Teams could not be made',
  UNFOLD_WEBCHAT_MISSING: 'the Web Chat client could not be fetched'
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An error that says where, what and how to mend it. Never holds a patient's words. */
export class CodedError extends Error {
  override readonly name = 'CodedError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}`, options);
    this.code = code;
  }
}
