import type {ReactNode} from 'react';

const shapes = {
  search: (
    <>
      <circle cx="11" cy="11" r="6.5" />
      <path d="m16 16 5 5" />
    </>
  ),
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  check: <path d="m5 13 4.5 4.5L19 7" />,
  // Two lines, so that an opened part can hide the upright one and show a minus.
  plus: (
    <>
      <path d="M6 12h12" />
      <path d="M12 6v12" />
    </>
  ),
  link: (
    <>
      <path d="M10 14a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7L12 6.3" />
      <path d="M14 10a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7l1.5-1.5" />
    </>
  ),
  copy: (
    <>
      <path d="M9 9h11v11H9z" />
      <path d="M15 9V4H4v11h5" />
    </>
  ),
  chevron: <path d="m7 10 5 5 5-5" />,
  print: (
    <>
      <path d="M7 9V4h10v5M7 17H4.5V9h15v8H17" />
      <path d="M7 14h10v6H7z" />
    </>
  ),
  microphone: (
    <>
      <path d="M12 3.5a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0V6A2.5 2.5 0 0 1 12 3.5z" />
      <path d="M6.5 11a5.5 5.5 0 0 0 11 0M12 16.5V20" />
    </>
  ),
  eye: (
    <>
      <path d="M3 12s3.3-6 9-6 9 6 9 6-3.3 6-9 6-9-6-9-6z" />
      <circle cx="12" cy="12" r="2.5" />
    </>
  ),
  enlarge: <path d="M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5" />,
  download: <path d="M12 4v11m-5-5 5 5 5-5M5 20h14" />,
  arrow: <path d="M5 12h14m-6-6 6 6-6 6" />,
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4" />
    </>
  ),
  moon: <path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z" />,
};

export type IconName = keyof typeof shapes;

/** A line drawing of 20 px beside a word; a control without a word needs its own accessible name. */
export function Icon({name, size = 20}: {name: IconName; size?: number}): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
