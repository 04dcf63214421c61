import type { Part } from '../parts.ts';
import { createRondkomen } from './rondkomen.ts';

export const part: Part = {
  apart: true,
  footed: true,
  create: () => createRondkomen(),
};
