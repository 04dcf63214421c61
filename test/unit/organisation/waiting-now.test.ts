import { describe, expect, test } from 'vitest';
import type { OfficeLook } from '../../../edge/handoff/offices.ts';
import { waitingNow } from '../../../edge/organisation/waiting-now.ts';

const filledIn = { fromMinutes: 4, toMinutes: 7 };
const range = { fromMinutes: 12, toMinutes: 30 };
const nobody: OfficeLook = { waiting: 0, isStaffed: false, hasPhones: false };

describe('[WG-20] how long waiting takes now', () => {
  const chats = { code: 'lindewaard', on: ['chat' as const], waiting: filledIn };

  test.each([
    ['somebody is there and people waited before', { ...nobody, isStaffed: true, range }, range],
    ['somebody is there and nobody waited before', { ...nobody, isStaffed: true }, undefined],
    ['nobody is there, however long people waited', { ...nobody, range }, undefined],
  ])('by the queue: %s', async (_, look, told) => {
    expect(await waitingNow({ offices: { look: async () => look } }, chats)).toEqual(told);
  });

  test('says nothing when the queue cannot be asked', async () => {
    const offices = { look: () => Promise.reject(new Error('away')) };
    expect(await waitingNow({ offices }, chats)).toBeUndefined();
  });

  test('is what was filled in where nobody chats', async () => {
    const offices = { look: async () => ({ ...nobody, range }) };
    expect(await waitingNow({ offices }, { ...chats, on: ['case'] })).toEqual(filledIn);
    expect(await waitingNow({}, chats)).toEqual(filledIn);
  });
});
