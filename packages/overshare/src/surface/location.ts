/** A place in the scanned source. Lines count from 1; `file` is relative to the scanned folder, with forward slashes. */
export interface Location {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Dotted Python name of the enclosing function, method or class: `shop.views.OrderList.get`. */
  readonly symbol?: string;
}
