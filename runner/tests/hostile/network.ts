import { java, javascript, OUTSIDE, python } from "./program.ts";

const socket = (name: string, what: string) =>
  python(
    name,
    "C",
    `import errno, socket\ndef f(x):\n    try: ${what}\n    except OSError as error: return errno.errorcode.get(error.errno, str(error.errno))\n    return "open"\n`,
    { answer: /^"EACCES"$/ },
  );
const net = (name: string, where: string) =>
  javascript(
    name,
    "C",
    `${OUTSIDE}var f = async () => { const s = outside("net").connect(${where}); return await new Promise((done) => { s.on("connect", () => done("open")); s.on("error", (error) => done(error.code)); }); };`,
    { answer: /^"(EACCES|EPERM)"$/ },
  );
const jvm = (name: string, what: string) =>
  java(
    name,
    "C",
    `class Solution { String f(int x) { try { ${what}; return "open"; } catch (Throwable e) { return "refused"; } } }`,
    { answer: /^"refused"$/ },
  );

/** No socket of any family, so no loopback, no metadata address, no name server. */
export const network = [
  socket("the host's loopback", 'socket.create_connection(("127.0.0.1", @PORT@), 1)'),
  socket("the metadata address", 'socket.create_connection(("169.254.169.254", 80), 1)'),
  socket(
    "a UDP datagram",
    'socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 53))',
  ),
  socket("an IPv6 socket", "socket.socket(socket.AF_INET6)"),
  socket("a unix socket", "socket.socket(socket.AF_UNIX)"),
  socket("a netlink socket", "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)"),
  socket("a packet socket", "socket.socket(17, socket.SOCK_RAW, 768)"),
  socket("a vsock", "socket.socket(40, socket.SOCK_STREAM)"),
  socket("a kernel crypto socket", "socket.socket(38, socket.SOCK_SEQPACKET)"),
  python(
    "a name",
    "C",
    'import socket\ndef f(x):\n    try: return str(socket.getaddrinfo("example.com", 80))\n    except OSError as error: return "refused"\n',
    { answer: /^"refused"$/ },
  ),
  python(
    "more on the judge's own channel",
    "CE",
    'import os, socket\ndef f(x):\n    s = socket.socket(fileno=os.dup(0))\n    try: s.connect("@MARKER@")\n    except OSError: return "refused"\n    return "open"\n',
    { answer: /^"refused"$/ },
  ),
  net("the host's loopback", '@PORT@, "127.0.0.1"'),
  net("a unix socket", '"/var/run/docker.sock"'),
  javascript(
    "a request",
    "C",
    `${OUTSIDE}const request = host.constructor.constructor("return fetch")(); var f = async () => { try { await request("http://127.0.0.1:@PORT@/"); return "open"; } catch { return "refused"; } };`,
    { answer: /^"refused"$/ },
  ),
  javascript(
    "a name",
    "C",
    `${OUTSIDE}var f = async () => { try { return JSON.stringify(await outside("dns").promises.resolve4("example.com")); } catch { return "refused"; } };`,
    { answer: /^"refused"$/ },
  ),
  jvm("the host's loopback", 'new java.net.Socket("127.0.0.1", @PORT@)'),
  jvm("a listener", "new java.net.ServerSocket(0)"),
  jvm("a name", 'java.net.InetAddress.getByName("example.com")'),
  jvm("a request", 'new java.net.URL("http://127.0.0.1:@PORT@/").openStream()'),
];
