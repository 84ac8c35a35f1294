import {useEffect, useRef} from 'react';

/** Elements that do something of their own with Space and Enter. */
const OWN_KEYS = 'a,button,summary,textarea,input,select';

/** Elements that take any letter. */
const FIELDS = 'textarea,input,select';

/**
 * Calls `onKey` for keys that nothing else has a use for; it returns whether it had one. Keys that are held down, with
 * Ctrl or Alt, in a field or under an open dialog are left alone.
 */
export function useKeys(onKey: (key: string) => boolean): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const {key, target} = event;
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const taken = key === ' ' || key === 'Enter' ? OWN_KEYS : FIELDS;
      if (target instanceof Element && target.closest(taken)) return;
      if (document.querySelector('dialog[open],:popover-open')) return;
      if (latest.current(key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
