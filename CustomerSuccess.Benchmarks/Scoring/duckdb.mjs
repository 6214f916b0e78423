// node duckdb.mjs PACKAGES CSV THREADS: DuckDB in memory, told what to do line by line on standard input.
// {"load": SQL} -> version; {"run": SQL} -> milliseconds, into the table scores; {"check": SQL} -> the one value
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const [packages, csv, threads] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${packages}/`)('@duckdb/node-api');
const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
const value = async sql => (await (await connection.run(sql)).getRows())[0][0];

for await (const line of createInterface({ input: process.stdin })) {
  const { load, run, check } = JSON.parse(line);
  if (load) {
    await connection.run(load.replace('?', `'${csv}'`));
    console.log(await value('select version()'));
  } else if (run) {
    await connection.run('drop table if exists scores');
    const started = performance.now();
    await connection.run(`create table scores as ${run}`);
    console.log(performance.now() - started);
  } else {
    console.log(await value(check));
  }
}
