const key = 'nothing-kept';

/** True in a tab that was started to leave nothing: its vault lives in memory and ends with the tab. */
export function isNothingKept(): boolean {
  try {
    return sessionStorage.getItem(key) === 'yes';
  } catch {
    return false;
  }
}

/** Starts this tab again so that nothing it writes is kept. What was kept before stays, closed, where it is. */
export function keepNothing(): void {
  sessionStorage.setItem(key, 'yes');
  location.assign('/');
}
