import { Refusal } from '../../shared/contract/refusal.ts';
import { Template } from '../../shared/templates/template.ts';
import type { TemplateId } from '../../shared/units/ids.ts';
import type { Connection } from './connection.ts';
import { codecOf, type RowOf } from './row-codec.ts';
import type { RowWriter } from './row-writer.ts';

const codec = codecOf<Template>({ fields: Template.shape, json: ['sessions'] });

/** The table `template`: sessions and weeks to plan again. */
export function templatesIn(connection: Connection) {
  const byId = connection.prepare<[number], RowOf<Template>>(
    `SELECT ${codec.columns} FROM template WHERE id = ?`,
  );
  const all = connection.prepare<[], RowOf<Template>>(
    `SELECT ${codec.columns} FROM template ORDER BY name COLLATE NOCASE, id`,
  );
  const get = (id: number): Template => {
    const row = byId.get(id);
    if (row) return codec.fromRow(row);
    throw new Refusal(
      'not-found',
      `There is no template with the id ${id}. Perhaps it was deleted.`,
    );
  };
  return {
    get: (id: TemplateId): Template => get(id),
    all: (): Template[] => all.all().map(codec.fromRow),
    add: (write: RowWriter, template: Omit<Template, 'id'>): Template =>
      get(write.insert('template', codec.toRow(template))),
    remove: (write: RowWriter, id: TemplateId): void => write.remove('template', id),
  };
}
