/** Threads that turn batches of documents into lines. The command is one file, which is its own thread. */

import { type MessagePort, Worker } from 'node:worker_threads';
import type { TableAsked } from './asked.js';
import { type Document, type Piece, surveyor } from './survey-documents.js';

/** Some threads at work. */
export interface Threads {
  /** What a batch comes to, made by whichever thread is free. */
  readonly run: (batch: readonly Document[]) => Promise<readonly Piece[]>;
  readonly end: () => Promise<void>;
}

/** Starts threads from the file of the command. */
export function threadsFrom(file: URL, count: number, asked: TableAsked): Threads {
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: asked }));
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const taken = () =>
    new Promise<Worker>((resolve) => {
      const worker = free.pop();
      if (worker) resolve(worker);
      else waiting.push(resolve);
    });
  const released = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  return {
    run: async (batch) => {
      const worker = await taken();
      const pieces = await answerOf(worker, batch);
      released(worker);
      return pieces;
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** What a thread answers; throws what it fails of. */
async function answerOf(worker: Worker, batch: readonly Document[]): Promise<readonly Piece[]> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      worker.off('message', answered).off('error', failed).off('exit', left);
    };
    const answered = (pieces: readonly Piece[]) => {
      leave();
      resolve(pieces);
    };
    const failed = (error: unknown) => {
      leave();
      reject(error);
    };
    const left = (code: number) => failed(new Error(`A thread ended with ${code}.`));
    worker.on('message', answered).on('error', failed).on('exit', left);
    worker.postMessage(batch);
  });
}

/** What a thread does: answers each batch that comes. */
export function serve(port: MessagePort, asked: TableAsked): void {
  const survey = surveyor(asked);
  port.on('message', (batch: readonly Document[]) => port.postMessage([...survey(batch)]));
}
