import { expect, test } from 'vitest';
import { createApp } from '../../../edge/app.ts';
import { openTestDeps } from '../../support/node-deps.ts';

test('[NR-66] stands in the description of the API, and in no counter', async () => {
  const { deps } = await openTestDeps();
  const app = createApp(deps);
  await app.request('/v1/rondkomen/slots?organisation=lindewaard');
  await app.request('/v1/rondkomen/niets');
  await app.request('/v1/openapi.json');
  const { paths } = await (await app.request('/v1/openapi.json')).json();
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining([
      '/v1/rondkomen/slots',
      '/v1/rondkomen/challenge',
      '/v1/rondkomen/talks',
      '/v1/rondkomen/talks/mine',
      '/v1/rondkomen/talks/mine/move',
      '/v1/desk/rondkomen/schedule',
    ]),
  );
  const metrics = await (await app.request('/metrics')).text();
  expect(metrics).toContain('openapi.json');
  expect(metrics).not.toContain('rondkomen');
});

test('[NR-66] writes no line to the log for anything that goes well, and only a kind for what does not', async () => {
  const { deps, databases, logged } = await openTestDeps();
  const app = createApp(deps);
  await app.request('/v1/rondkomen/slots?organisation=lindewaard');
  await app.request('/v1/rondkomen/talks/mine', { headers: { 'Houvast-Code': 'KANARIE' } });
  expect(logged).toEqual([]);
  databases.rondkomen.client.close();
  const answer = await app.request('/v1/rondkomen/talks/mine', { headers: { 'Houvast-Code': 'KANARIE' } });
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('KANARIE');
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/^\{"message":"rondkomen failed","kind":"\w+"\}$/);
});
