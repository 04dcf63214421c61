import type { DeskApi } from '../desk-api.ts';
import type { PhonePorts } from './desk-phone.ts';

/** The telephone of this browser. Its code is fetched when an agent switches the phone on, and not before. */
export function browserPhone({ voiceTicket }: Pick<DeskApi, 'voiceTicket'>): Omit<PhonePorts, 'tell' | 'changed'> {
  return {
    async tryMicrophone() {
      const { askMicrophone, stopTracks } = await import('../../voice/microphone.ts');
      stopTracks(await askMicrophone());
    },
    async open(ticket, options) {
      const { openPhone } = await import('../../voice/phone.ts');
      return openPhone(ticket, options);
    },
    ticket: voiceTicket,
    async devices() {
      const { listDevices } = await import('../../voice/devices.ts');
      return listDevices();
    },
    onDevices(listener) {
      const { mediaDevices } = navigator;
      mediaDevices.addEventListener('devicechange', listener);
      return () => mediaDevices.removeEventListener('devicechange', listener);
    },
    chime(speaker) {
      // The words on the screen say it too.
      void import('../../voice/chime.ts').then(({ chime }) => chime(speaker)).catch(() => undefined);
    },
    kept: sessionStorage,
  };
}
