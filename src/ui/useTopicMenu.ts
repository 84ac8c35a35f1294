import type {MenuCategory} from '@site/src/core/topic/topicMenu';
import {useEdition} from './useEdition';
import {useSiteData} from './useFeature';

/** The topics of the edition that is read, by category; of very many topics the categories alone. */
export function useTopicMenu(): MenuCategory[] {
  const {menus} = useSiteData();
  const {isCurrent, name} = useEdition().edition;
  return menus[isCurrent ? 'current' : name]!;
}
