import type {PracticeDeck} from '@site/model/practiceDeck';

/** All cards. The page has asked for them ahead of its scripts. */
export async function loadDeck(address: string): Promise<PracticeDeck> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as PracticeDeck;
}
