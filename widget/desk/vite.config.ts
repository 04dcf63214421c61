import { apart } from '../apart.ts';

export default apart('desk');
