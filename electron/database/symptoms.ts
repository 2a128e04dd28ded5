import { Symptom } from '../../shared/body/symptom.ts';
import type { Connection } from './connection.ts';
import { entryTable } from './entry-table.ts';
import { codecOf } from './row-codec.ts';

const codec = codecOf<Symptom>({
  fields: Symptom.shape,
  json: ['signs', 'unaskedSigns', 'findings', 'tried'],
});

/** The table `symptom`: pain by region, side and moment. */
export function symptomsIn(connection: Connection) {
  return entryTable(connection, 'symptom', {
    codec,
    order: 'date, id',
    called: 'symptom entry',
  });
}
