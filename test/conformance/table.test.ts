/** One table out of the provider lists of two States, as they publish them. */
import { expect, test } from 'vitest';
import { enter } from '../cli/table/lines.js';
import { bytesOf, isThere } from './shared-data.js';

test.skipIf(!isThere('etpl/tx_etpl_2024-03-20.csv', 'etpl/nj_etpl_2021-03.csv'))(
  'the lists of Texas and New Jersey, as published',
  async () => {
    const lists = {
      'texas.csv': bytesOf('etpl/tx_etpl_2024-03-20.csv'),
      'new-jersey.csv': bytesOf('etpl/nj_etpl_2021-03.csv'),
    };
    const { code, files: made } = await enter(
      new Map(),
      'table etpl-texas:texas.csv etpl-new-jersey:new-jersey.csv --as-of 2026-11-01 --columns wioa --out t',
      { bytes: (file) => lists[file as keyof typeof lists] },
    );
    expect(code).toBe(0);
    expect(JSON.parse(made.get('t.manifest.json')!).counts).toEqual({ documents: 2, rows: 296, errors: 0 });
  },
);
