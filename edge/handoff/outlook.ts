import { openState } from '../progress/opening-hours.ts';
import { todayInNetherlands } from '../progress/today.ts';
import type { HandoffOutlook } from '../protocol/handoff-note.ts';
import { afterWorkingDays, callbackWindows } from './callback-windows.ts';
import type { OfficeSettings } from './core/state.ts';
import type { OfficeLook } from './offices.ts';

/** What choosing a person means now, the same for everyone who asks. */
export function outlookOf(settings: OfficeSettings, look: OfficeLook, now: Date): HandoffOutlook {
  const { messageWorkingDays: days, hours } = settings;
  return {
    team: settings.team,
    chat: chatNow(settings, look, now),
    call: callNow(settings, look, now),
    callback: callbackWindows(hours, settings.callback, now),
    ...(days !== undefined && { message: { answerBy: afterWorkingDays(hours, days, todayInNetherlands(now)) } }),
    keeps: { withoutCase: 'until-closed', withCase: 'as-the-case' },
  };
}

function chatNow({ chat, chatHours }: OfficeSettings, look: OfficeLook, now: Date): HandoffOutlook['chat'] {
  if (!chat) return { status: 'off' };
  const { open, until, next } = openState(chatHours, now);
  if (!open) return { status: 'closed', ...(next !== undefined && { next }) };
  // Nobody is there, and we do not know when somebody will be: no moment is named.
  if (!look.isStaffed) return { status: 'closed' };
  const { waiting, range } = look;
  return { status: 'open', waiting, ...(range && { range }), ...(until !== undefined && { until }) };
}

function callNow({ call, chatHours }: OfficeSettings, look: OfficeLook, now: Date): HandoffOutlook['call'] {
  if (!call) return 'off';
  return look.hasPhones && openState(chatHours, now).open ? 'open' : 'closed';
}
