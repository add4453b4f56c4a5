import { type LinkProps, Link as RemixLink } from "@remix-run/react";
import { Fragment, forwardRef } from "react";

/**
 * A link to a page of ours: Remix's, and on the server the element that Remix's comes to. There nobody hovers or
 * presses, and to resolve an address that is whole already costs more than to write it (docs/decisions/029).
 */
export const Link = import.meta.env.SSR
  ? forwardRef<HTMLAnchorElement, LinkProps>((props, ref) =>
      isWhole(props.to) ? writtenOut(props, props.to) : <RemixLink {...props} ref={ref} />,
    )
  : RemixLink;

/** From the root, with nothing that resolving would change. */
const isWhole = (to: LinkProps["to"]): to is string =>
  typeof to === "string" && /^(?![^?#]*\/[./])\/[^?#]*(\?[^#]+)?(#.+)?$/.test(to);

function writtenOut(props: LinkProps, href: string) {
  const { to, prefetch, discover = "render", reloadDocument, replace, state, ...rest } = props;
  const { preventScrollReset, relative, viewTransition, target, ...attributes } = rest;
  // Two children, as Remix has them: the second is what it fetches ahead. Ids that React makes count them.
  return (
    <Fragment>
      <a
        {...attributes}
        data-discover={discover === "render" && !reloadDocument ? "true" : undefined}
        href={href}
        target={target}
      />
      {null}
    </Fragment>
  );
}
