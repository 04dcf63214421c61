import { describe, expect, it } from 'vitest';
import { agentIdentity, citizenIdentity, deriveVoiceKeys, seal, unseal } from '../../../edge/voice/keys.ts';
import { random } from './support.ts';

const keys = await deriveVoiceKeys(new Uint8Array(32).fill(7));
const others = await deriveVoiceKeys(new Uint8Array(32).fill(8));

describe('names at Twilio', () => {
  it('[VO-02] hold letters, digits and an underscore, and nothing of whom they stand for', async () => {
    for (let each = 0; each < 200; each++) {
      const name = await citizenIdentity(keys, `lindewaard_${each}`);
      expect(name).toMatch(/^c_[A-Za-z0-9]{28,32}$/);
      expect(await agentIdentity(keys, 'lindewaard', `agent-${each}`)).toMatch(/^a_[A-Za-z0-9]{28,32}$/);
    }
  });

  it('[VO-02] differ for every hand-off, agent, organisation and installation', async () => {
    const names = await Promise.all([
      citizenIdentity(keys, 'lindewaard_1'),
      citizenIdentity(keys, 'lindewaard_2'),
      citizenIdentity(others, 'lindewaard_1'),
      agentIdentity(keys, 'lindewaard', 'anna'),
      agentIdentity(keys, 'vlierhof', 'anna'),
      agentIdentity(keys, 'lindewaard', 'bram'),
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(await agentIdentity(keys, 'lindewaard', 'anna')).toBe(names[3]);
  });
});

describe('what is sealed', () => {
  it('[VO-13] opens with our key, for its own purpose, and unchanged only', async () => {
    const sealed = await seal(keys, random, 'leg', 'lindewaard é 🙂');
    expect(sealed).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(await unseal(keys, 'leg', sealed)).toBe('lindewaard é 🙂');
    expect(await unseal(keys, 'conference', sealed)).toBeUndefined();
    expect(await unseal(others, 'leg', sealed)).toBeUndefined();
    expect(await unseal(keys, 'leg', `${sealed.slice(0, -3)}AAA`)).toBeUndefined();
    for (const given of ['', 'x', '!!', 'AAAA'.repeat(20)]) expect(await unseal(keys, 'leg', given)).toBeUndefined();
  });

  it('[VO-13] is different each time', async () => {
    expect(await seal(keys, random, 'leg', 'a')).not.toBe(await seal(keys, random, 'leg', 'a'));
  });
});
