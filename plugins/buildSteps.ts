import type {Plugin} from '@docusaurus/types';

type PostBuild = NonNullable<Plugin['postBuild']>;

const started: Promise<void>[] = [];

/*
 * Docusaurus starts what all plugins do after the build at once. Exports do not mind; what changes finished pages must
 * wait for those that make them, and for changes that come first. The order is that of the plugins in the configuration.
 */

/** A step that nothing has to wait for before it starts. */
export const atOnce =
  (step: PostBuild): PostBuild =>
  (props) =>
    remember(Promise.resolve(step(props)).then(() => undefined));

/** A step that starts when everything before it in the configuration is done. */
export const afterwards =
  (step: PostBuild): PostBuild =>
  (props) => {
    const before = [...started];
    return remember(
      Promise.all(before)
        .then(() => step(props))
        .then(() => undefined),
    );
  };

function remember(work: Promise<void>): Promise<void> {
  started.push(work);
  return work;
}
