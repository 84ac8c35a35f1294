// Changes: our own bar, with the menu of a phone as a popover. Because: the menu then opens without our scripts, and the
// theme's bar brings a second copy of the navigation, a backdrop and two layers of menus that are not needed here.
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {editionPairs} from '@site/src/core/edition/editionPairs';
import {EditionButton, EditionMenu} from '@site/src/features/editions/EditionSwitch';
import {HomeLink} from '@site/src/ui/HomeLink';
import {Icon} from '@site/src/ui/Icon';
import {PracticeLink} from '@site/src/ui/PracticeLink';
import {TopicMenu} from '@site/src/ui/TopicMenu';
import {SearchDialog} from '@site/src/features/search/SearchDialog';
import {Logo} from '@site/src/ui/Logo';
import {useEdition} from '@site/src/ui/useEdition';
import {useFeature} from '@site/src/ui/useFeature';
import styles from './Navbar.module.css';

export default function Navbar(): ReactNode {
  const {pathname} = useLocation();
  const {edition, home} = useEdition();
  const practice = useBaseUrl('/practice/');
  return (
    <header className={`${styles.bar} navbar`} data-older={edition.isCurrent ? undefined : ''}>
      <button type="button" className={styles.menuButton} popoverTarget="menu" aria-label="Menu">
        <Icon name="menu" size={24} />
      </button>
      <HomeLink className={styles.brand}>
        <Logo /> Versus
      </HomeLink>
      {useFeature('search') && <SearchDialog isHidden={pathname === home} />}
      <nav className={styles.links} aria-label="Main">
        <HomeLink aria-current={pathname === home ? 'page' : undefined}>Topics</HomeLink>
        <PracticeLink aria-current={pathname === practice ? 'page' : undefined}>Practice</PracticeLink>
      </nav>
      <EditionButton />
      <button
        type="button"
        className={`${styles.theme} needs-script`}
        aria-label="Switch between dark and light mode"
        data-toggles-theme=""
      >
        <Icon name="sun" />
        <Icon name="moon" />
      </button>
      <div id="menu" popover="auto" className={styles.menu}>
        <div className={styles.menuHead}>
          <HomeLink className={styles.brand}>
            <Logo /> Versus
          </HomeLink>
          <button type="button" popoverTarget="menu" popoverTargetAction="hide" aria-label="Close the menu">
            <Icon name="close" size={24} />
          </button>
        </div>
        <div className={styles.menuTools}>
          <div className={styles.menuPages}>
            <PracticeLink className="button-primary" aria-current={pathname === practice ? 'page' : undefined}>
              Practice
            </PracticeLink>
            <HomeLink className="button-secondary" aria-current={pathname === home ? 'page' : undefined}>
              All topics
            </HomeLink>
          </div>
          <EditionMenu />
          <div className={styles.menuPages}>
            {useFeature('editions') && editionPairs().length > 0 && <MenuPage path="/editions/">What changed</MenuPage>}
            {useFeature('supported-versions') && <MenuPage path="/versions/">Supported versions</MenuPage>}
          </div>
        </div>
        <TopicMenu />
      </div>
    </header>
  );
}

/** A page about the whole site, which older editions share. */
function MenuPage({path, children}: {path: string; children: ReactNode}): ReactNode {
  const page = useBaseUrl(path);
  return (
    <Link to={page} aria-current={useLocation().pathname === page ? 'page' : undefined}>
      {children}
    </Link>
  );
}
