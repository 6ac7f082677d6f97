/** What the staff of an institution read before they are at their desk, in English. */
import type { esDeskDoor } from './es.desk-door.ts';

export const enDeskDoor: Record<keyof typeof esDeskDoor, string> = {
  'desk.title': 'Reports from citizens',
  'desk.sign_in.title': 'Sign in to the reports',
  'desk.sign_in.intro':
    'Here you read and answer reports about the procedures of your institution. It is for its staff only.',
  'desk.key': 'Key of the institution',
  'desk.key.hint': 'Whoever keeps the catalogue gives it out. It is not stored on this device.',
  'desk.key.error.empty': 'Type or paste the key.',
  'desk.key.error.wrong':
    'That key is not valid. Check that it is whole. If it was changed, ask whoever keeps the catalogue.',
  'desk.sign_in': 'Sign in',
  'desk.sign_in.error': 'We could not check the key. Wait a minute and press “Sign in”.',
  'desk.sign_in.error.offline': 'There is no connection. Check the network and press “Sign in”.',
  'desk.sign_in.busy': 'Checking the key…',
  'desk.account': 'Sign in with the account of the institution',
  'desk.account.busy': 'Finish signing in, in the window that opened.',
  'desk.account.closed': 'The window was closed before the end. Press the button again.',
  'desk.account.blocked':
    'The browser did not let the window open. Allow windows of this site and press the button again.',
  'desk.account.refused': 'That account is not among the staff who answer reports. Ask the owner to add it.',
  'desk.account.failed':
    'It was not possible to sign in with that account. Press the button again or use your key.',
  'desk.expired': 'Your session ended. Sign in again: what you wrote is still here.',
  'desk.signed_out': 'You signed out. The key is no longer in this page.',
};
