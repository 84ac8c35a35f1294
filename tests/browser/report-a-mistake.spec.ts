import {expect, test, TOPIC} from './reader';

test('a mistake in a row is reported with the row filled in', async ({page}) => {
  await page.goto(TOPIC);
  const row = page.locator('#scaling');
  await row
    .getByText(/^Why(?! changed)/)
    .first()
    .click();
  const link = row.getByRole('link', {name: 'Report a mistake in Scaling'});
  const bodyOf = async () => new URL((await link.getAttribute('href'))!).searchParams.get('body')!;
  expect(await bodyOf()).toContain('/docker-vs-kubernetes/#scaling');
  await link.focus();
  await expect.poll(bodyOf).toContain('Kubernetes: By hand with kubectl scale');
  expect((await link.getAttribute('href'))!.length).toBeLessThan(2000);
});
