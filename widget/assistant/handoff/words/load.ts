import type { Language } from '../../../../edge/protocol/primitives.ts';
import type { HandoffWords, RoomWords } from './words.ts';

/** The words of one language until something is passed on; a browser fetches no other. */
export async function loadHandoffWords(language: Language): Promise<HandoffWords> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./nl.ts')).nl;
}

/** Those from then on. */
export async function loadRoomWords(language: Language): Promise<RoomWords> {
  return (await (language === 'en' ? import('./room-en.ts') : import('./room-nl.ts'))).room;
}
