import {usePluginData} from '@docusaurus/useGlobalData';
import type {MenuCategory} from '@site/model/topicMenu';
import {useEdition} from './useEdition';

/** The topics of the edition that is read, by category; of very many topics the categories alone. */
export function useTopicMenu(): MenuCategory[] {
  const menus = usePluginData('versus-home') as Record<string, MenuCategory[]>;
  const {isCurrent, name} = useEdition().edition;
  return menus[isCurrent ? 'current' : name]!;
}
