import * as z from 'zod';

const text = z.string().regex(/\S/, 'is empty');
const date = z.iso.date();
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not kebab-case');
const number = z.string().regex(/^\d+(\.\d+)*$/, 'is not a version number in quotes');
const sourceIds = z.array(id).min(1).describe('Ids of the sources that carry the dates; at least one.');

const version = z.strictObject({
  version: number.describe('The minor of Kubernetes or the major of Docker Engine, in quotes.'),
  name: text.optional().describe('What its publisher calls it.'),
  released: date.describe('The day it came out, as YYYY-MM-DD.'),
  maintenance: date.optional().describe('The day from which only serious faults are fixed.'),
  ends: date.optional().describe('The last day on which it is supported. Without it, `endsWhen` says what is known.'),
  endsWhen: text.optional().describe('When support ends where no day is announced, as it reads after "until".'),
  keptBy: text.optional().describe('Who keeps it longer than its publisher does; its dates are then theirs.'),
  patch: z
    .strictObject({
      version: number.describe('The newest patch that was seen, with all its numbers.'),
      released: date.describe('The day that patch came out.'),
    })
    .optional()
    .describe('The newest patch that was seen; a newer one may be out.'),
  sources: sourceIds,
});

const product = z.strictObject({
  id: id.describe('`kubernetes` or `docker`, as editions name them.'),
  name: text.describe('What readers call it.'),
  rule: text.describe('How long a version is supported, in one or two sentences.'),
  sources: sourceIds,
  next: z
    .strictObject({
      version: number.describe('The version that is planned.'),
      planned: date.describe('The day it is planned for.'),
      sources: sourceIds,
    })
    .optional()
    .describe('The next version while it is not out.'),
  versions: z.array(version).min(1).describe('Every version that readers may still run, newest first.'),
});

const source = z.strictObject({
  id: id.describe('Key of the source in `sources` of versions.'),
  title: text.describe('Title of the page.'),
  url: z
    .string()
    .regex(/^https:\/\/\S+$/, 'is not an https address')
    .describe('Address of the page.'),
  publisher: text.describe('Who publishes it.'),
  version: text.describe('The version or the age of the text that was read.'),
  checked: date.describe('The day it was read, as YYYY-MM-DD.'),
});

/** What `data/supported-versions.yaml` may hold. Rules that need more than one key are in `parseSupportedVersions.ts`. */
export const supportedVersionsSchema = z
  .strictObject({
    asOf: date.describe('The day for which all of it holds, as YYYY-MM-DD; states are computed for it.'),
    products: z.array(product).min(1).describe('Kubernetes and Docker Engine.'),
    sources: z.array(source).min(1).describe('Every page the dates rest on.'),
  })
  .describe('When versions came out and how long they are supported.');

export type SupportedVersions = z.infer<typeof supportedVersionsSchema>;
export type SupportedVersion = z.infer<typeof version>;

/** Until when an edition's Kubernetes is supported, as it reads after "until"; nothing where nobody has said. */
export const supportedUntil = ({products}: SupportedVersions, kubernetes: string): string | undefined => {
  const versions = products.find((known) => known.id === 'kubernetes')?.versions ?? [];
  const found = versions.find((known) => known.version === kubernetes);
  return found?.ends ?? found?.endsWhen;
};
