import type { SoundChoice, SoundDevice, SoundDevices } from '../../voice/devices.ts';

export const soundKinds = ['microphone', 'speaker', 'bell'] as const;
export type SoundKind = (typeof soundKinds)[number];

export interface DeskSoundPorts {
  devices(): Promise<SoundDevices>;
  /** Lasts as long as the tab, and goes when somebody logs out. */
  kept: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Makes the telephone use it. Rejects when it cannot. */
  use(choice: SoundChoice): Promise<void>;
  changed(): void;
}

const key = 'houvast-desk-sound';

/** Which microphone and loudspeakers an agent uses for calls, and where it rings. */
export class DeskSound {
  #ports: DeskSoundPorts;
  #devices: SoundDevices = { microphones: [], speakers: [] };
  /** Also what is not plugged in now: it is used again when it is. */
  #wanted: SoundChoice;

  constructor(ports: DeskSoundPorts) {
    this.#ports = ports;
    this.#wanted = read(ports.kept.getItem(key));
  }

  /** What there is to choose from. */
  options(kind: SoundKind): readonly SoundDevice[] {
    return kind === 'microphone' ? this.#devices.microphones : this.#devices.speakers;
  }

  /** What is wanted and is there; the rest is for the computer to choose. */
  get choice(): SoundChoice {
    const isThere = (kind: SoundKind): boolean => this.options(kind).some(({ id }) => id === this.#wanted[kind]);
    return pick(this.#wanted, isThere);
  }

  /** Something was plugged in or out, or it was not known yet what there is. */
  async look(): Promise<void> {
    this.#devices = await this.#ports.devices();
    await this.#use();
  }

  /** `id` of one of the options; without one the computer chooses. */
  async choose(kind: SoundKind, id: string | undefined): Promise<void> {
    this.#wanted = { ...pick(this.#wanted, (other) => other !== kind), ...(id && { [kind]: id }) };
    this.#ports.kept.setItem(key, JSON.stringify(this.#wanted));
    await this.#use();
  }

  forget(): void {
    this.#wanted = {};
    this.#ports.kept.removeItem(key);
  }

  async #use(): Promise<void> {
    try {
      await this.#ports.use(this.choice);
    } catch {
      // Gone between the list and the choice: the list that follows says so.
    }
    this.#ports.changed();
  }
}

function pick(choice: SoundChoice, isKept: (kind: SoundKind) => boolean): SoundChoice {
  return Object.fromEntries(
    Object.entries(choice).filter(([kind]) => soundKinds.some((one) => one === kind && isKept(one))),
  );
}

/** What another version of this page kept is not trusted. */
function read(text: string | null): SoundChoice {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(([kind, id]) => soundKinds.some((one) => one === kind) && typeof id === 'string'),
    );
  } catch {
    return {};
  }
}
