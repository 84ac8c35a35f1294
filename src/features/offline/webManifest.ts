import {appIcons, PAPER} from './appIcons';

/** What a system needs to install the site, under the address that it is served at. */
export function webManifest(title: string, tagline: string, baseUrl: string): string {
  return JSON.stringify({
    id: baseUrl,
    name: title,
    short_name: title,
    description: tagline,
    lang: 'en',
    start_url: baseUrl,
    scope: baseUrl,
    display: 'standalone',
    theme_color: PAPER,
    background_color: PAPER,
    categories: ['education'],
    icons: appIcons
      .filter(({purpose}) => purpose !== undefined)
      .map(({path, size, purpose}) => ({
        src: baseUrl + path,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
  });
}
