import {
  type LinkProps,
  type NavLinkProps,
  Link as RemixLink,
  NavLink as RemixNavLink,
  useLocation,
} from "@remix-run/react";
import { type AnchorHTMLAttributes, Fragment, forwardRef } from "react";

/**
 * A link to a page of ours: Remix's, and on the server the element that Remix's comes to. There nobody hovers or
 * presses, and to resolve an address that is whole already costs more than to write it (docs/decisions/029).
 */
export const Link = import.meta.env.SSR
  ? forwardRef<HTMLAnchorElement, LinkProps>((props, ref) =>
      isWhole(props.to) ? writtenOut(props, props.to) : <RemixLink {...props} ref={ref} />,
    )
  : RemixLink;

type TabProps = Omit<NavLinkProps, "className" | "style" | "children"> &
  Pick<LinkProps, "className" | "children">;

/** The same to one of several pages, of which the one that is open is marked (`active`, `aria-current`). */
export const NavLink = import.meta.env.SSR
  ? forwardRef<HTMLAnchorElement, TabProps>((props, ref) => {
      const { pathname } = useLocation();
      const { end, className, caseSensitive, ...rest } = props;
      const { to } = rest;
      if (!isPlainPath(to) || caseSensitive) return <RemixNavLink {...props} ref={ref} />;
      const [here, there] = [pathname.toLowerCase(), to.toLowerCase()];
      const isActive = here === there || (!end && here.startsWith(there) && here[there.length] === "/");
      return writtenOut(rest, to, {
        "aria-current": isActive ? "page" : undefined,
        className: [className, isActive ? "active" : ""].filter(Boolean).join(" "),
      });
    })
  : RemixNavLink;

/** From the root, with nothing that resolving would change. */
const isWhole = (to: LinkProps["to"]): to is string =>
  typeof to === "string" && /^(?![^?#]*\/[./])\/[^?#]*(\?[^#]+)?(#.+)?$/.test(to);

const isPlainPath = (to: LinkProps["to"]): to is string =>
  typeof to === "string" && /^\/(?:[\w-]+(?:\/[\w-]+)*)?$/.test(to);

function writtenOut(props: LinkProps, href: string, mark: AnchorHTMLAttributes<HTMLAnchorElement> = {}) {
  const { to, prefetch, discover = "render", reloadDocument, replace, state, ...rest } = props;
  const { preventScrollReset, relative, viewTransition, target, ...attributes } = rest;
  // Two children, as Remix has them: the second is what it fetches ahead. Ids that React makes count them.
  return (
    <Fragment>
      <a
        {...attributes}
        data-discover={discover === "render" && !reloadDocument ? "true" : undefined}
        {...mark}
        href={href}
        target={target}
      />
      {null}
    </Fragment>
  );
}
