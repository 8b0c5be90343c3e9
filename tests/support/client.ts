/** What came back, read once: JSON when the reply says so, else null. */
export interface Reply<Body = unknown> {
  status: number;
  headers: Headers;
  text: string;
  body: Body;
}

export interface RequestOptions {
  query?: Record<string, string | number | boolean | undefined>;
  headers?: Record<string, string>;
}

/** One browser of the tests: keeps cookies, names its origin, speaks JSON. */
export interface Client {
  get: <Body = unknown>(path: string, options?: RequestOptions) => Promise<Reply<Body>>;
  post: <Body = unknown>(
    path: string,
    body?: unknown,
    options?: RequestOptions,
  ) => Promise<Reply<Body>>;
  put: <Body = unknown>(
    path: string,
    body?: unknown,
    options?: RequestOptions,
  ) => Promise<Reply<Body>>;
  delete: <Body = unknown>(path: string, options?: RequestOptions) => Promise<Reply<Body>>;
  /** The unread response, for streams and uploads. */
  raw: (path: string, init?: RequestInit) => Promise<Response>;
  cookies: Map<string, string>;
}

const keepCookies = (jar: Map<string, string>, response: Response): void => {
  for (const line of response.headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    const expired = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute));
    if (expired) jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
};

const readReply = async <Body>(response: Response): Promise<Reply<Body>> => {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const body = (isJson && text !== '' ? JSON.parse(text) : null) as Body;
  return { status: response.status, headers: response.headers, text, body };
};

/** @param origin e.g. `http://127.0.0.1:4321`; paths are given from its root */
export const createClient = (origin: string): Client => {
  const cookies = new Map<string, string>();
  const raw = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('origin', origin);
    const pairs = [...cookies].map(([name, value]) => `${name}=${value}`);
    if (pairs.length > 0) headers.set('cookie', pairs.join('; '));
    const response = await fetch(`${origin}${path}`, { redirect: 'manual', ...init, headers });
    keepCookies(cookies, response);
    return response;
  };
  const send = async <Body>(
    method: string,
    path: string,
    body: unknown,
    { query = {}, headers = {} }: RequestOptions = {},
  ): Promise<Reply<Body>> => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
    const response = await raw(given.length > 0 ? `${path}?${search}` : path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
    });
    return readReply<Body>(response);
  };
  return {
    cookies,
    raw,
    get: (path, options) => send('GET', path, undefined, options),
    post: (path, body, options) => send('POST', path, body ?? {}, options),
    put: (path, body, options) => send('PUT', path, body ?? {}, options),
    delete: (path, options) => send('DELETE', path, undefined, options),
  };
};
