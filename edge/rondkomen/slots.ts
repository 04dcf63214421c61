import type { Slot, SlotKey, TalkKind } from '../protocol/rondkomen.ts';
import type { Schedule, ScheduleEntry } from '../protocol/rondkomen-desk.ts';
import { leadMinutes } from './limits.ts';
import { addDays, addMinutes, momentOf, timestampOf, wallMoment, weekdayOf } from './time.ts';

/** Where and when, as one text, to count by. */
export const slotText = ({ day, time, place }: SlotKey): string => `${day} ${time} ${place ?? ''}`;

/** The schedule without what nobody can hold here: calls, where there is no telephone. */
export function possible(schedule: Schedule, canCall: boolean): Schedule {
  if (canCall) return schedule;
  const entries = schedule.entries
    .map((entry) => ({ ...entry, kinds: entry.kinds.filter((kind) => kind !== 'call') }))
    .filter(({ kinds }) => kinds.length > 0);
  return { ...schedule, entries };
}

/** The slots that can be booked now, in order of time. @param taken how many talks stand in each {@link slotText} */
export function openSlots(schedule: Schedule, taken: ReadonlyMap<string, number>, now: Date): Slot[] {
  const { day: today } = wallMoment(now);
  const furthest = Math.max(0, ...schedule.entries.map(({ opensDaysBefore }) => opensDaysBefore));
  const slots: Slot[] = [];
  for (let ahead = 0; ahead <= furthest; ahead += 1) {
    const day = addDays(today, ahead);
    if (schedule.closed.includes(day)) continue;
    const weekday = weekdayOf(day);
    for (const entry of schedule.entries) {
      if (entry.weekday !== weekday || entry.opensDaysBefore < ahead) continue;
      const slot = slotOf(entry, day, now);
      if (slot && (taken.get(slotText(slot)) ?? 0) < entry.capacity) slots.push(slot);
    }
  }
  return slots.sort((a, b) => slotText(a).localeCompare(slotText(b)));
}

/** The entry of a slot that can be booked now, full or not, for this kind of talk. */
export function entryFor(schedule: Schedule, key: SlotKey, kind: TalkKind, now: Date): ScheduleEntry | undefined {
  const { day: today } = wallMoment(now);
  const weekday = weekdayOf(key.day);
  const entry = schedule.entries.find(
    (each) => each.weekday === weekday && each.time === key.time && each.place === key.place,
  );
  if (!entry?.kinds.includes(kind) || schedule.closed.includes(key.day)) return undefined;
  if (key.day < today || key.day > addDays(today, entry.opensDaysBefore)) return undefined;
  return slotOf(entry, key.day, now) && entry;
}

function slotOf(entry: ScheduleEntry, day: string, now: Date): Slot | undefined {
  const { time, minutes, place, kinds, languages } = entry;
  const start = momentOf({ day, time });
  if (!start || start < addMinutes(now, leadMinutes)) return undefined;
  return {
    day,
    time,
    ...(place ? { place } : {}),
    minutes,
    startsAt: timestampOf(start),
    endsAt: timestampOf(addMinutes(start, minutes)),
    kinds,
    languages,
  };
}
