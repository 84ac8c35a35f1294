import {ask} from './ask';
import {expectSame, forEach, type Check} from './check';
import type {ServedSite} from './serveSite';

const wanted: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** Powers that no page of the site has a use for. */
const POWERS = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

/** The only page that has a use for one of them: readers may record their answer. */
const PRACTICE = '/practice/';

/** Headers that keep readers safe, on whatever kind of answer. */
export const headerChecks: Check[] = [
  {name: 'every kind of answer has the security headers, and the policy that the build wrote', run: headersAreThere},
  {name: 'practice alone may ask for the microphone', run: microphoneIsOfPractice},
  {name: 'the server does not say its version', run: versionIsHidden},
  {name: 'the health check says that the site is there', run: isHealthy},
];

async function headersAreThere(site: ServedSite): Promise<string[]> {
  const {port, files} = site;
  const asset = files.find((file) => file.endsWith('.js'))!;
  const etag = (await ask(port, '/')).headers.etag!;
  const answers = {
    'a page': await ask(port, '/'),
    'a page that did not change': await ask(port, '/', {headers: {'if-none-match': etag}}),
    'an asset': await ask(port, `/${asset}`),
    'a page that is not there': await ask(port, '/not-there/'),
    'a redirect': await ask(port, site.redirects[0]!.from),
    'a method that is not allowed': await ask(port, '/', {method: 'POST'}),
  };
  // Node joins what comes twice; a browser obeys both.
  const all = {...wanted, 'content-security-policy': `frame-ancestors 'none', ${site.policy}`};
  return forEach(Object.entries(answers), ([kind, {headers}]) => {
    const complaints = Object.entries(all).flatMap(([name, value]) =>
      expectSame(`${name} of ${kind}`, headers[name], value),
    );
    const policy = String(headers['permissions-policy']);
    const open = POWERS.filter((power) => !policy.includes(`${power}=()`));
    return Promise.resolve([...complaints, ...open.map((power) => `permissions-policy of ${kind}: ${power} is open`)]);
  });
}

async function microphoneIsOfPractice({port}: ServedSite): Promise<string[]> {
  return forEach(['', '?say=a-vs-b'], async (query) => {
    const policy = String((await ask(port, PRACTICE + query)).headers['permissions-policy']);
    return policy.includes('microphone=(self)') && policy.includes('camera=()')
      ? []
      : [`permissions-policy of ${PRACTICE}${query}: got ${policy}`];
  });
}

async function versionIsHidden({port}: ServedSite): Promise<string[]> {
  return forEach(['/', '/not-there/', '/../'], async (path) => {
    const {headers, body} = await ask(port, path);
    return [
      ...expectSame(`Server of ${path}`, headers.server, 'nginx'),
      ...(/nginx\/\d/.test(body.toString()) ? [`${path}: the version is in the body`] : []),
    ];
  });
}

async function isHealthy({port}: ServedSite): Promise<string[]> {
  const {status, body, headers} = await ask(port, '/healthz');
  return [
    ...expectSame('/healthz', `${status} ${body.toString()}`, '200 ok\n'),
    ...expectSame('its lifetime', headers['cache-control'], 'no-cache'),
    ...expectSame('its lifetime in a CDN', headers['cdn-cache-control'], undefined),
  ];
}
