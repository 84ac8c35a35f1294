import {test as base, expect} from '@playwright/test';

/** The flagship topic. */
export const TOPIC = '/docker-vs-kubernetes/';

/** A test whose page must stay silent: no console error or warning, no failed request, nothing from another origin. */
export const test = base.extend({
  page: async ({page, baseURL}, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.origin !== baseURL) complaints.push(`third party: ${request.url()}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export {expect};

/** Waits until React has taken over, so that what follows tests the page and not its start. */
export async function hydrated(page: import('@playwright/test').Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}
