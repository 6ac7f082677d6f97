/** What is asked, with one template for each state of its answer: the same way of use as `@lit/task`. */
import { Asking, type Drawn } from './asking.ts';

/** One template for each state. */
interface Views<Value, View = unknown> {
  initial?: () => View;
  pending?: () => View;
  complete?: (value: Value) => View;
  error?: (error: unknown) => View;
}

export class Task<const Args extends readonly unknown[], Value, Host extends Drawn = Drawn> extends Asking<
  Args,
  Value,
  Host
> {
  render<View>(views: Views<Value, View>): View | undefined {
    return views[this.status]?.((this.status === 'error' ? this.error : this.value) as Value);
  }
}
