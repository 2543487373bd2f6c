import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }]
  },
  coverageProvider: 'v8',
  collectCoverageFrom: ['*.ts', '{alerts,bots,dialogs,guide,metrics,safety,content,picture,storage,time,channels}/**/*.ts'],
  // Most of the time goes in waiting for browsers, databases and processes that were killed.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testTimeout: 60_000
};
