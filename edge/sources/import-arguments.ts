import { parseArgs } from 'node:util';

export const usage = `Reads cases from files and stores them, so that citizens can see them.

  npm run import -- zgw <folder>   answers of the ZGW APIs as JSON files: zaken, statussen, statustypen,
                                   zaaktypen, resultaten, resultaattypen, rollen, and open tasks
  npm run import -- vera <file>    repair requests of VERA as one JSON file

  --organisation <code>      whose cases these are (default: lindewaard for zgw, vlierhof for vera, the demo's)
  --source <name>            under which name they are kept (default: zgw or vera)
  --codes                    make a letter code for each case that has none, and print it; it can't be
                             shown again
  --promises <file>          vera: the landlord's own promises, as JSON
  --reference-data <file>    vera: a Referentiedata.csv that is newer than ours
  --dry-run                  read and report, store nothing

The database is under HOUVAST_DATA (default .houvast). Importing the same again changes nothing.`;

export interface ImportArguments {
  format: 'zgw' | 'vera';
  path: string;
  organisation: string;
  source: string;
  codes: boolean;
  dryRun: boolean;
  promises: string | undefined;
  referenceData: string | undefined;
}

const demoOrganisation = { zgw: 'lindewaard', vera: 'vlierhof' } as const;

/** Reads the command line. Undefined when it makes no sense: then the usage is what to show. */
export function readArguments(args: readonly string[]): ImportArguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        organisation: { type: 'string' },
        source: { type: 'string' },
        codes: { type: 'boolean', default: false },
        promises: { type: 'string' },
        'reference-data': { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const [format, path, ...rest] = positionals;
    if ((format !== 'zgw' && format !== 'vera') || path === undefined || rest.length > 0) return undefined;
    return {
      format,
      path,
      organisation: values.organisation ?? demoOrganisation[format],
      source: values.source ?? format,
      codes: values.codes,
      dryRun: values['dry-run'],
      promises: values.promises,
      referenceData: values['reference-data'],
    };
  } catch {
    return undefined;
  }
}
