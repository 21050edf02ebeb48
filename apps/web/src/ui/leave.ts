/** Where *Leave* goes: a plain page of our own, so that leaving asks nobody else for anything. */
export const quietPage = '/quiet.html';

const leaving = 'leaving';

/** How many steps inside the app lie behind this one, as the router counts them. */
function stepsBehind(): number {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('__TSR_index' in state)) return 0;
  return typeof state.__TSR_index === 'number' ? state.__TSR_index : 0;
}

function cover(): void {
  document.documentElement.dataset[leaving] = 'yes';
  document.title = '';
}

/** From the first step: drop what lies ahead, name this step after the quiet page, and replace it. */
function goQuiet(): void {
  history.pushState(null, '', quietPage);
  location.replace(quietPage);
}

/**
 * Covers the screen at once, then leaves for the quiet page. Steps inside the app are folded away as far as a page may:
 * the first one stays in the history of the browser and opens the quiet page. Nothing can erase the history itself.
 */
export function leave(): void {
  cover();
  const behind = stepsBehind();
  if (behind === 0) {
    history.replaceState(null, '', quietPage);
    location.replace(quietPage);
    return;
  }
  // The router must not draw anything on the way back.
  addEventListener(
    'popstate',
    (event) => {
      event.stopImmediatePropagation();
      history.replaceState(null, '', quietPage);
      goQuiet();
    },
    { capture: true, once: true },
  );
  history.go(-behind);
  setTimeout(goQuiet, 400);
}

/** A page brought back from the browser's memory after leaving stays covered and leaves again. */
function onReturn(event: PageTransitionEvent): void {
  if (event.persisted && document.documentElement.dataset[leaving] === 'yes') location.replace(quietPage);
}

/** Shift, three times within two seconds, leaves; returns the way to stop listening. */
export function watchLeaveKeys(): () => void {
  let presses: number[] = [];
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift') presses = [];
    else if (!event.repeat) presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < 2000);
    if (presses.length >= 3) leave();
  };
  addEventListener('keydown', onKey);
  addEventListener('pageshow', onReturn);
  return () => {
    removeEventListener('keydown', onKey);
    removeEventListener('pageshow', onReturn);
  };
}
