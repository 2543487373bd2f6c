import { askAgain, command, type Interrupt } from './interrupt.ts';

/** "Help": what can be written here; then the question again, so that nobody loses their place. */
export const help: Interrupt = {
  id: 'help',
  async handle(moment) {
    if (!command(moment, 'help')) return false;
    moment.stage.tell('help');
    await askAgain(moment);
    return true;
  }
};
