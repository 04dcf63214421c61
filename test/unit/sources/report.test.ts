import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../edge/sources/import-arguments.ts';
import { type ImportReport, writeReport } from '../../../edge/sources/report.ts';

const report = (change: Partial<ImportReport> = {}): ImportReport => ({
  read: 3,
  created: 1,
  changed: 0,
  unchanged: 1,
  refused: 1,
  problems: [],
  codes: [],
  ...change,
});

describe('[SR-60] the report', () => {
  it('counts first', () => {
    expect(writeReport(report())).toEqual(['Cases read: 3. New: 1. Changed: 0. Unchanged: 1. Refused: 1.']);
  });

  it('says what was lost before what is odd, one line per file and reason', () => {
    const tasks = [0, 1, 2, 3, 4].map((index) => ({
      file: 'taken.json',
      field: `results[${index}]`,
      reason: 'Belongs to a zaak that is not in the files.',
      effect: 'skipped' as const,
    }));
    const lost = { file: 's.json', field: 'zaak', reason: 'Expected text.', effect: 'leftOut' as const };
    const whole = { file: 'x.json', field: '', reason: 'Not JSON.', effect: 'skipped' as const };
    expect(writeReport(report({ problems: [...tasks, whole, lost] })).slice(1)).toEqual([
      '',
      'Not imported (1):',
      '  s.json, zaak: Expected text.',
      '',
      'Not about cases, so passed over (6):',
      '  taken.json, results[0], results[1], results[2] and 2 more: Belongs to a zaak that is not in the files.',
      '  x.json: Not JSON.',
    ]);
  });

  it('[SR-62] ends with the codes, in letters and in digits for a telephone, in columns', () => {
    const codes = [
      { number: 'Z1', code: 'ACDE FHJK MNPR', keypad: '030 898 645 779 846 185' },
      { number: 'Z26.001', code: 'TUWX Y346 79AC', keypad: '736 012 345 678 901 234' },
    ];
    expect(writeReport(report({ codes })).slice(-3)).toEqual([
      'They are shown once, and stored only as a keyed hash:',
      '  Z1       ACDE FHJK MNPR  030 898 645 779 846 185',
      '  Z26.001  TUWX Y346 79AC  736 012 345 678 901 234',
    ]);
  });
});

describe('the command line', () => {
  it('takes the demo’s organisation of the right kind when none is given', () => {
    expect(readArguments(['zgw', 'folder'])).toMatchObject({
      organisation: 'lindewaard',
      source: 'zgw',
      codes: false,
      dryRun: false,
    });
    expect(readArguments(['vera', 'file.json', '--codes'])).toMatchObject({
      organisation: 'vlierhof',
      source: 'vera',
      codes: true,
    });
    expect(
      readArguments(['zgw', 'folder', '--organisation', 'utrecht', '--source', 'openzaak', '--dry-run']),
    ).toMatchObject({
      organisation: 'utrecht',
      source: 'openzaak',
      dryRun: true,
    });
  });

  it.each([[[]], [['zgw']], [['stuf', 'folder']], [['zgw', 'a', 'b']], [['zgw', 'a', '--unknown']]])(
    'shows how it is used for %j',
    (args) => {
      expect(readArguments(args)).toBeUndefined();
    },
  );
});
