/** A way out of the app, or into somebody else's life, and the only places that may use it, each with its reason. */
export interface Door {
  readonly name: string;
  readonly shape: RegExp;
  readonly allowed: Readonly<Record<string, string>>;
}

const web = 'apps/web/src';
const circle = 'rings somebody of the circle or a line, never the partner, and the phone asks before it dials';

/** Every door we know. One without a place in `allowed` must not be in the code at all. */
export const doors: readonly Door[] = [
  {
    name: 'a message handed to another app',
    shape: /\b(?:sms|smsto|mms|whatsapp|tg|sgnl|fb-messenger|viber|facetime|skype|callto|xmpp|intent):(?=[\w/?+$])/iu,
    allowed: {},
  },
  { name: 'an email begun', shape: /\bmailto:/iu, allowed: {} },
  {
    name: 'a messenger or network by address',
    shape:
      /\b(?:wa\.me|t\.me|m\.me|signal\.me|api\.whatsapp|facebook\.com|instagram\.com|snapchat\.com|tiktok\.com)\b/iu,
    allowed: {},
  },
  {
    name: 'a call',
    shape: /['"`]tel:/u,
    allowed: {
      [`${web}/features/safe/mode-page.tsx`]: circle,
      [`${web}/features/step/practices/12-support.tsx`]: circle,
      [`${web}/features/tonight/one-person.tsx`]: circle,
      'packages/content/src/crisis.ts': 'the numbers of crisis lines',
    },
  },
  {
    name: 'the share sheet',
    shape: /\.(?:canShare|share)\s*\(|\bnavigator\s*\.\s*share\b/u,
    allowed: {},
  },
  {
    name: 'the clipboard',
    shape: /\.clipboard\b|\bexecCommand\b|\bClipboardItem\b/u,
    allowed: {
      [`${web}/features/drawer/copy-out.tsx`]:
        'the one way out of the drawer: written down and asked at the gate first',
      [`${web}/features/step/practices/ready-words.tsx`]:
        'fixed words to ask a friend for company; nothing the user wrote',
    },
  },
  {
    name: 'where somebody is',
    shape: /\bgeolocation\b|\bwatchPosition\b|\bGeolocationPosition\b/u,
    allowed: {},
  },
  {
    name: 'the contacts of the phone, its cameras and its ears',
    shape: /\bContactsManager\b|\.contacts\s*\.\s*select\b|\bgetUserMedia\b|\bgetDisplayMedia\b|\bSpeechRecognition\b/u,
    allowed: {},
  },
  {
    name: 'what is near: radios and idle people',
    shape: /\bIdleDetector\b|\bNDEFReader\b|\.bluetooth\b|\brequestDevice\b/u,
    allowed: {},
  },
  {
    name: 'the network',
    shape:
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeerConnection\b/u,
    allowed: {
      [`${web}/coach/closer/files.ts`]:
        'reads the files of the closer reading from this app, once somebody asked for them, each checked by its hash',
      [`${web}/coach/closer/this-device.ts`]: 'reads the list of those files from this app',
      [`${web}/features/summary/pdf.ts`]: 'reads the font of this app for the PDF, from this app',
      [`${web}/sw.ts`]: 'answers from the cache, and for what is not in it asks this app',
    },
  },
  {
    name: 'sending later, in the background or by push',
    shape:
      /\bPushManager\b|\bpushManager\b|\bBackgroundFetch\b|\bbackgroundFetch\b|\bperiodicSync\b|\bSyncManager\b|\bsync\.register\b|\bTimestampTrigger\b|\bshowTrigger\b/u,
    allowed: {},
  },
  {
    name: 'a note by the system',
    shape: /\bNotification\b|\bshowNotification\b/u,
    allowed: {
      [`${web}/shell/reminder.tsx`]: 'one neutral sentence, only after a yes, only while the app is open',
      [`${web}/features/reminders/reminders.tsx`]: 'asks for that yes',
    },
  },
  {
    name: 'a timer',
    shape: /\bset(?:Timeout|Interval)\s*\(/u,
    allowed: {
      [`${web}/coach/closer/encoder.worker.ts`]: 'lets newer requests come in before an older one is read',
      [`${web}/coach/use-review.ts`]: 'the coach reads when the typing rests',
      [`${web}/features/journal/entry-form.tsx`]: 'minutes left of the writing',
      [`${web}/features/step/exercise-form.tsx`]: 'minutes left of an exercise',
      [`${web}/features/urge/wave.ts`]: 'draws the wave',
      [`${web}/shell/auto-lock.tsx`]: 'locks',
      [`${web}/shell/reminder.tsx`]: 'looks whether a dated thing is due; the note is neutral',
      [`${web}/shell/shell.tsx`]: 'opens the vault after the first paint',
      [`${web}/shell/waiting.tsx`]: 'says that it takes long',
      [`${web}/start.ts`]: 'starts after the first paint',
      [`${web}/ui/leave.ts`]: 'leaves when the way back takes long',
      [`${web}/ui/now.ts`]: 'the clock of the screens',
      [`${web}/ui/save-file.ts`]: 'lets go of a file that was saved',
      [`${web}/ui/theme.ts`]: 'the look follows the hour',
      'packages/encoder/src/runtime.ts': 'hands the encoder’s library the platform’s timer',
      'packages/vault/src/store-fs/lock.ts': 'tries again for the lock of a folder',
      'packages/vault/src/store-idb/platform.ts': 'works while the tab is idle',
    },
  },
  {
    name: 'another window, or a page that is not ours',
    shape: /\bwindow\.open\b|\btarget="_blank"|\bpostMessage\s*\([^)]*['"]\*['"]/u,
    allowed: {},
  },
  {
    name: 'code and markup made from text',
    shape:
      /\bdangerouslySetInnerHTML\b|\.(?:inner|outer)HTML\s*=|\binsertAdjacentHTML\b|\bdocument\.write\b|\beval\s*\(|\bnew Function\b/u,
    allowed: {},
  },
];
