import {useEffect, useState} from 'react';

/** Whether the browser has promised to keep what is stored; nothing until it has said so. It is not asked for anything. */
export function usePersisted(): boolean | undefined {
  const [isPersisted, setPersisted] = useState<boolean>();
  useEffect(() => {
    let isStale = false;
    persisted().then(
      (answer) => !isStale && setPersisted(answer),
      () => !isStale && setPersisted(false),
    );
    return () => {
      isStale = true;
    };
  }, []);
  return isPersisted;
}

/** The API is missing where the site is not served over https. */
async function persisted(): Promise<boolean> {
  const storage = (navigator as {storage?: Partial<StorageManager>}).storage;
  return (await storage?.persisted?.()) === true;
}
