import {parseRegister} from './parseRegister';
import type {Problem} from '../text/problem';

/** The register with what was added, or why it cannot be read. */
type UpdatedRegister = {text: string; added: string[]} | {problems: Problem[]};

/**
 * The text of the register with `addresses` added as of `today`; no address is ever removed. It is sorted by plain code
 * units, so that moving rows on a page changes nothing and a new address is one new line.
 */
export function updateRegister(text: string | undefined, addresses: readonly string[], today: string): UpdatedRegister {
  const {register, problems} = parseRegister(text ?? '{\n}', today);
  if (problems.length > 0) return {problems};
  const added = addresses.filter((address) => !register.addresses.has(address)).sort();
  const dates = [...register.addresses].map(([address, {value}]): [string, string] => [address, value]);
  const redirects = [...register.redirects].map(([from, {value}]): [string, string] => [from, value]);
  const all = {
    ...(redirects.length > 0 && {redirects: sorted(redirects)}),
    addresses: sorted([...dates, ...added.map((address): [string, string] => [address, today])]),
  };
  return {text: `${JSON.stringify(all, null, 2)}\n`, added};
}

const sorted = (entries: [string, string][]) => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
