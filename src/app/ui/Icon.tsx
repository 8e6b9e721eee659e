/** Line icons on a 20 px grid. Always beside a word, so always hidden from assistive technology. */
const PATHS = {
  check: 'M4 10.5 8.2 14.5 16 6',
  chevronDown: 'm5.5 8 4.5 4.5L14.5 8',
  chevronLeft: 'M12 5 7 10l5 5',
  chevronRight: 'm8 5 5 5-5 5',
  arrowUp: 'M10 16V4m0 0L5 9m5-5 5 5',
  arrowDown: 'M10 4v12m0 0 5-5m-5 5-5-5',
  close: 'm5 5 10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  search: 'M13.2 13.2 17 17M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z',
  warning: 'M10 3.2 18 16.8H2L10 3.2Zm0 5v3.6m0 2.4v.1',
  error: 'M10 6v5m0 2.6v.1M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z',
  info: 'M10 9.2V14m0-7.6v.1M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z',
  clock: 'M10 5.8V10l2.8 1.8M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z',
  file: 'M5 2.8h6.2L15.5 7v10.2H5V2.8Zm6 0V7.2h4.5',
  upload: 'M10 13V3.5m0 0L6 7.5m4-4 4 4M3.5 13v3.5h13V13',
  calendar: 'M3.5 5h13v11.5h-13V5Zm0 3.8h13M7 3v3.5M13 3v3.5',
  trash: 'M4 5.5h12M8 5.5V3.3h4v2.2m-6.6 0 .7 11.2h7.8l.7-11.2',
  eye: 'M1.8 10S4.8 4.8 10 4.8 18.2 10 18.2 10 15.2 15.2 10 15.2 1.8 10 1.8 10Zm10.7 0a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z',
  sun: 'M10 2.5v1.8m0 11.4v1.8M2.5 10h1.8m11.4 0h1.8M4.7 4.7 6 6m8 8 1.3 1.3m0-10.6L14 6m-8 8-1.3 1.3M13.3 10a3.3 3.3 0 1 1-6.6 0 3.3 3.3 0 0 1 6.6 0Z',
  moon: 'M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3Z',
  external: 'M11.5 3.5h5v5m0-5L9 11m-1.5-6h-4v11.5H15V12.5',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.3L16 7.5m0-4v4h-4',
  camera:
    'M2.5 6h3.6l1.4-2.2h5L13.9 6h3.6v10h-15V6Zm10.3 4.800a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0Z',
  more: 'M4.5 10v.1m5.5-.1v.1m5.5-.1v.1',
  drag: 'M7.5 5v.1m5-.1v.1M7.5 10v.1m5-.1v.1M7.5 15v.1m5-.1v.1',
  person:
    'M13 6.800a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM4 16.500c.5-3 2.900-4.500 6-4.500s5.500 1.500 6 4.500',
  keyboard: 'M2 5h16v10H2V5Zm3.5 3.300v.1m3 0v.1m3 0v.1m3-.2v.1M6.5 12h7',
} as const;

/** Those that point along a line of text: drawn the other way round where it runs from the right. */
const TURNING: ReadonlySet<IconName> = new Set(['chevronLeft', 'chevronRight', 'external']);

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      data-turns={TURNING.has(name) || undefined}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
