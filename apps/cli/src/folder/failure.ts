import type { SessionFailure } from '@groundwork/session';

/** What went wrong, what is safe and what to do, in one line. */
export function failureToText(failure: SessionFailure): string {
  switch (failure.type) {
    case 'storage-full':
      return 'The disk is full. Nothing was changed; make room and try again.';
    case 'storage-failed':
      return `The folder could not be read or written: ${failure.detail}`;
    case 'locked':
      return 'The vault is locked. Set GROUNDWORK_PASSPHRASE, or run this in a terminal to be asked.';
    case 'wrong-passphrase':
      return 'That is not the passphrase. Nothing was changed.';
    case 'wrong-words':
      return 'Those are not the recovery words. Nothing was changed.';
    case 'weak-passphrase':
      return `The passphrase needs at least ${failure.least} characters.`;
    case 'damaged':
      return `Part of it is damaged: ${failure.detail}`;
    case 'newer-version':
      return 'A newer Groundwork wrote this. Update this one to open it.';
    case 'not-an-export':
      return 'That is no backup of Groundwork. Nothing was changed.';
    default:
      return failure satisfies never;
  }
}
