import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import * as v from 'valibot';
import type { AccessDeps } from '../access/deps.ts';
import { type DeskVariables, requireDesk } from '../access/desk/require-desk.ts';
import { smallBody } from '../access/small-body.ts';
import { readBody } from '../http/parse.ts';
import { qualityTask, qualityTaskChange } from '../protocol/desk.ts';
import type { SignalDeps } from './register-contact.ts';
import { changeTask, listTasks } from './tasks.ts';

const taskList = v.object({ tasks: v.array(qualityTask) });
const noStore = { 'Cache-Control': 'no-store' };

/** What Quality and leads read and change: the tasks of their own organisation. */
export function createTaskRoutes(deps: SignalDeps & AccessDeps): Hono<{ Variables: DeskVariables }> {
  const routes = new Hono<{ Variables: DeskVariables }>();
  const allowed = requireDesk(deps, 'quality', 'lead');

  routes.get(
    '/desk/tasks',
    describeRoute({
      summary: 'Tasks for Quality: somebody asked three times and nothing was done',
      responses: { 200: { description: 'Tasks', content: { 'application/json': { schema: resolver(taskList) } } } },
    }),
    allowed,
    async (context) => context.json({ tasks: await listTasks(deps, context.var.desk.organisation) }, 200, noStore),
  );

  routes.patch(
    '/desk/tasks/:id',
    describeRoute({
      summary: 'Gives a task an owner or another day, or says that it is done',
      requestBody: { required: true, content: { 'application/json': { schema: resolver(qualityTaskChange) } } },
      responses: { 204: { description: 'Changed' }, 409: { description: 'The task is done already' } },
    }),
    smallBody(),
    allowed,
    async (context) => {
      const { organisation, id: agent } = context.var.desk;
      const change = await readBody(context, qualityTaskChange);
      await changeTask(deps, { organisation, id: context.req.param('id'), agent }, change);
      return context.body(null, 204, noStore);
    },
  );
  return routes;
}
