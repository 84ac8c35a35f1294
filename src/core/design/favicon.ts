import {colours} from './tokens';

const fills = (theme: 'light' | 'dark') => `.a{fill:${colours['side-a'][theme]}}.b{fill:${colours['side-b'][theme]}}`;

/** The logo as the icon of a browser's tab: it knows the system's theme, but no page around it. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><style>${fills('light')}@media(prefers-color-scheme:dark){${fills('dark')}}</style><path class="a" d="M0 1h10.5v22H0z"/><path class="b" d="M12.5 1a11 11 0 0 1 0 22z"/></svg>`;
