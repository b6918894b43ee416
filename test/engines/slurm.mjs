/** Slurm with two nodes on this host, as the guide types it; tasks, batch scripts and whole nodes are killed. */

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { typedUnder } from './guide.mjs';
import { havePrograms } from './installed.mjs';
import { disturbed } from './killing.mjs';
import { family, freePort, kill, later, oneOf, run, start, withVariable } from './processes.mjs';

/** Why it cannot run here; nothing if it can. */
export const lacks = () =>
  process.getuid?.() === 0
    ? havePrograms(['slurmctld', 'slurmd', 'sbatch', 'munged'], ['slurm-wlm', 'munge'])
    : 'its daemons need root';

const nodes = ['n1', 'n2'];

/** A cluster of its own: a folder for its state, ports that are free, a key of its own. */
async function clusterIn(home, base) {
  for (const name of ['', 'state', 'spool']) mkdirSync(join(home, name), { recursive: true });
  const [control, ...ports] = [await freePort(), await freePort(), await freePort()];
  const file = join(home, 'slurm.conf');
  const host = hostname();
  writeFileSync(join(home, 'munge.key'), randomBytes(1024), { mode: 0o400 });
  const settings = {
    ClusterName: 'test',
    SlurmctldHost: `${host}(127.0.0.1)`,
    SlurmctldPort: control,
    SlurmUser: 'root',
    AuthType: 'auth/munge',
    // What is put back may start again after so many seconds; 120 if nothing is said.
    AuthInfo: `socket=${join(home, 'munge.sock')},cred_expire=5`,
    StateSaveLocation: join(home, 'state'),
    SlurmdSpoolDir: join(home, 'spool', '%n'),
    SlurmctldPidFile: join(home, 'slurmctld.pid'),
    SlurmdPidFile: join(home, '%n.pid'),
    ProctrackType: 'proctrack/linuxproc',
    TaskPlugin: 'task/none',
    JobAcctGatherType: 'jobacct_gather/none',
    AccountingStorageType: 'accounting_storage/none',
    MpiDefault: 'none',
    ReturnToService: 2,
    SlurmdTimeout: 15,
    JobRequeue: 1,
    SelectType: 'select/cons_tres',
    SelectTypeParameters: 'CR_CPU',
    SlurmdParameters: 'config_overrides',
    SchedulerParameters: 'batch_sched_delay=1,sched_interval=2',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  for (const [at, node] of nodes.entries())
    lines.push(
      `NodeName=${node} NodeHostname=${host} NodeAddr=127.0.0.1 Port=${ports[at]} CPUs=1 State=UNKNOWN`,
    );
  lines.push('PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP');
  writeFileSync(file, `${lines.join('\n')}\n`);

  const env = { ...base, SLURM_CONF: file };
  const log = join(home, 'log.txt');
  const begin = (program, ...words) => start(program, words, { cwd: home, env, log });
  const paths = ['socket', 'pid-file', 'log-file', 'seed-file'].map(
    (name) => `--${name}=${join(home, name === 'socket' ? 'munge.sock' : `munge-${name}`)}`,
  );
  const munge = begin('munged', '--foreground', '--force', `--key-file=${join(home, 'munge.key')}`, ...paths);
  for (let times = 0; !existsSync(join(home, 'munge.sock')); times++) {
    if (times > 100) throw new Error(`munged does not start: ${readFileSync(log, 'utf8')}`);
    await later(100);
  }
  const daemons = new Map([['control', begin('slurmctld', '-D', '-f', file)]]);
  const up = (node) => daemons.set(node, begin('slurmd', '-D', '-N', node, '-f', file));
  for (const node of nodes) up(node);

  /** What runs for the tasks of a node: those that were started with its name, and the daemons of their steps. */
  const tasksOf = (node) => {
    const ours = new Set(withVariable(`SLURM_CONF=${file}`).map(({ pid }) => pid));
    return withVariable(`SLURMD_NODENAME=${node}`).filter(({ pid }) => ours.has(pid));
  };
  return {
    env,
    tasks: () => nodes.flatMap(tasksOf),
    /** Kills a node and all that runs on it; it comes back at once, or after it has been missed. */
    killNode: async () => {
      const node = oneOf(nodes);
      const tasks = tasksOf(node);
      if (tasks.length === 0) return 0;
      const scripts = tasks.filter(({ words }) => words.includes('slurm_script'));
      const steps = scripts.map(({ parent }) => ({ pid: parent }));
      kill([...family(daemons.get(node).pid), ...steps, ...tasks]);
      await later(oneOf([1000, 1000, 25_000]));
      up(node);
      return 1;
    },
    close: () => {
      for (const node of nodes) kill(tasksOf(node));
      kill([...daemons.values(), munge].filter(({ isOver }) => !isOver()));
    },
  };
}

export async function disturb(work, kills) {
  const cluster = await clusterIn(join(work.base, 'slurm'), work.env);
  const { env } = cluster;
  const begin = async (cwd) => {
    const submit = (script) => run('sh', ['-c', script], { cwd, env });
    const isIdle = async () => (await run('squeue', ['--noheader'], { cwd, env })).said.trim() === '';
    await submit(typedUnder('Slurm'));
    let isOver = false;
    const ended = (async () => {
      for (let times = 0; !existsSync(join(cwd, 'summary.json')); times++) {
        while (!(await isIdle())) await later(500);
        if (existsSync(join(cwd, 'summary.json'))) break;
        if (times > 20) throw new Error('Slurm does not come to an end.');
        // What was killed together with its script is missing; the merge has said so. All are started again.
        await submit(typedUnder('Slurm'));
      }
      isOver = true;
    })();
    ended.catch(() => {
      isOver = true;
    });
    const oneTask = (pattern) => {
      const found = cluster.tasks().filter(({ words }) => pattern.test(words));
      return kill(found.length > 0 ? [oneOf(found)] : []);
    };
    return {
      isOver: () => isOver,
      kills: {
        task: () => oneTask(/career-pathways (?:table|summarize)/),
        script: () => oneTask(/slurm_script/),
        node: cluster.killNode,
      },
      end: () => ended,
    };
  };
  try {
    return await disturbed(work, { name: 'Slurm', scripts: ['slurm.sh'], kills, pause: 3000, begin });
  } finally {
    cluster.close();
  }
}
