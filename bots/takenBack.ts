/** What the bot sends when a patient had everything deleted, so that a channel forgets the conversation too. */
export const forgotten = 'unfold/forgotten';

/**
 * What the bot sends when lines of the conversation were deleted, so that a channel shows what is still kept and no more.
 * Told to clients, open windows at once and others when they next look, which then ask for what is left.
 */
export const takenBack = 'unfold/taken-back';
