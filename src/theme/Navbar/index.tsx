// Changes: our own bar, with the menu of a phone as a popover. Because: the menu then opens without our scripts, and the
// theme's bar brings a second copy of the navigation, a backdrop and two layers of menus that are not needed here.
import Link from '@docusaurus/Link';
import ColorModeToggle from '@theme/Navbar/ColorModeToggle';
import {useEffect, useRef, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {editionPairs} from '@site/model/editionPairs';
import {CheckedLink} from '@site/src/components/CheckedLink';
import {EditionButton, EditionMenu} from '@site/src/components/EditionSwitch/EditionSwitch';
import {Icon} from '@site/src/components/Icon';
import {PracticeLink} from '@site/src/components/PracticeLink';
import {TopicMenu} from '@site/src/components/TopicMenu';
import {SearchDialog} from '@site/src/search/SearchDialog';
import {Logo} from '@site/src/components/Logo';
import {useEdition} from '@site/src/components/useEdition';
import styles from './Navbar.module.css';

export default function Navbar(): ReactNode {
  const menu = useRef<HTMLDivElement>(null);
  const {pathname} = useLocation();
  const {edition, home} = useEdition();
  const practice = useBaseUrl('/practice/');
  const shown = useRef(pathname);
  useEffect(() => {
    // It may have been opened before the scripts were there, and must not close in the reader's hand.
    if (shown.current !== pathname) menu.current?.hidePopover();
    shown.current = pathname;
  }, [pathname]);
  return (
    <header className={`${styles.bar} navbar`} data-older={edition.isCurrent ? undefined : ''}>
      <button type="button" className={styles.menuButton} popoverTarget="menu" aria-label="Menu">
        <Icon name="menu" size={24} />
      </button>
      <Link to={home} className={styles.brand}>
        <Logo /> Versus
      </Link>
      <SearchDialog isHidden={pathname === home} />
      <nav className={styles.links} aria-label="Main">
        <Link to={home} aria-current={pathname === home ? 'page' : undefined}>
          Topics
        </Link>
        <PracticeLink aria-current={pathname === practice ? 'page' : undefined}>Practice</PracticeLink>
      </nav>
      <EditionButton />
      <div className={`${styles.theme} needs-script`}>
        <ColorModeToggle />
      </div>
      {/* Any link leads on, also one to the page that is open already. */}
      <div
        id="menu"
        popover="auto"
        ref={menu}
        className={styles.menu}
        onClick={({target}) => {
          if (target instanceof Element && target.closest('a')) menu.current?.hidePopover();
        }}
      >
        <div className={styles.menuHead}>
          <Link to={home} className={styles.brand}>
            <Logo /> Versus
          </Link>
          <button type="button" popoverTarget="menu" popoverTargetAction="hide" aria-label="Close the menu">
            <Icon name="close" size={24} />
          </button>
        </div>
        <div className={styles.menuTools}>
          <div className={styles.menuPages}>
            <PracticeLink className="button-primary" aria-current={pathname === practice ? 'page' : undefined}>
              Practice
            </PracticeLink>
            <Link to={home} className="button-secondary" aria-current={pathname === home ? 'page' : undefined}>
              All topics
            </Link>
          </div>
          <EditionMenu />
          <div className={styles.menuPages}>
            {editionPairs().length > 0 && <MenuPage path="/editions/">What changed</MenuPage>}
            <MenuPage path="/versions/">Supported versions</MenuPage>
          </div>
        </div>
        <TopicMenu />
      </div>
    </header>
  );
}

/** A page about the whole site; it has no copy in older editions, whose scripts do not know it. */
function MenuPage({path, children}: {path: string; children: ReactNode}): ReactNode {
  const page = useBaseUrl(path);
  return (
    <CheckedLink href={page} aria-current={useLocation().pathname === page ? 'page' : undefined}>
      {children}
    </CheckedLink>
  );
}
