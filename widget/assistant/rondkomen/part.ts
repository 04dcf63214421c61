import type { Part } from '../parts.ts';
import { createRondkomen } from './rondkomen.ts';

export const part: Part = {
  title: { nl: 'Afspraak', en: 'Appointment' },
  apart: true,
  footed: true,
  create: () => createRondkomen(),
};
