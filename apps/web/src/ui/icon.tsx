import type { ReactNode } from 'react';

const paths = {
  today:
    'M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  path: 'M6 20c0-4 12-4 12-8S6 8 6 4',
  write: 'M4 20h4L19 9l-4-4L4 16v4ZM13 7l4 4',
  journal: 'M6 3h12v18H6zM9.5 8h5M9.5 12h5',
  more: 'M4 7h16M4 12h16M4 17h16',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.5v.01',
  leave: 'M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9',
  message: 'M4 5h16v11H9l-5 4z',
  safe: 'M12 3 5 6v5c0 4.5 3 8 7 10 4-2 7-5.500 7-10V6z',
  night: 'M20 14.500A8 8 0 0 1 9.500 4 8 8 0 1 0 20 14.500Z',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  next: 'm9 5 7 7-7 7',
  back: 'm15 5-7 7 7 7',
  phone:
    'M6 3h3l2 5-2.500 1.500a11 11 0 0 0 6 6L16 13l5 2v3a2.500 2.500 0 0 1-2.500 2.500C10.500 20.500 3.500 13.500 3.500 5.500A2.500 2.500 0 0 1 6 3Z',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  fire: 'M12 21a6 6 0 0 0 6-6c0-4-3.500-5.500-4-10-3 1.500-4.500 4-4.500 6.500C8 11 7.500 10 7.500 9 6.500 10.500 6 12.500 6 15a6 6 0 0 0 6 6Z',
  close: 'm6 6 12 12M18 6 6 18',
  alert: 'M12 4 3 20h18zM12 10v5M12 17.500v.01',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside a label; it says nothing by itself, so screen readers skip it. */
export function Icon(props: { readonly name: IconName; readonly large?: boolean }): ReactNode {
  return (
    <svg className={props.large === true ? 'icon icon-large' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[props.name]} />
    </svg>
  );
}
