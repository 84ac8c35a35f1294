import type {Edition} from '../edition';
import type {YamlPath} from '../yaml/readYaml';
import type {Tree} from '../yaml/tree';

/** Notes a problem at a place within the object. */
export type Report = (path: YamlPath, message: string, remedy: string) => void;

/** One Kubernetes object of a manifest, with the way to report on it. */
export interface ManifestObject {
  apiVersion: string;
  kind: string;
  value: Tree;
  edition: Edition;
  report: Report;
}
