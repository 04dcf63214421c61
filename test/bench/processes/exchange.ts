import { startExchange } from '../../../demo/exchange/start.ts';
import { answer } from './answer.ts';

// An exchange for the app at the address that is given: elsewhere, as Twilio is.
const [, , publicUrl = ''] = process.argv;
const exchange = await startExchange({ publicUrl });

answer({
  account: () => exchange.account,
  faults: () => exchange.faults,
});
