/** Served as /sw.js while authoring: the worker of a built site that was served here before goes, and takes with it what it stored. */
self.addEventListener('install', () => {
  self.skipWaiting();
});
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const { scope } = self.registration;
      const { pathname } = new URL(scope);
      for (const name of await caches.keys())
        if (name.startsWith(`${pathname} `)) await caches.delete(name);
      await self.registration.unregister();
      for (const client of await self.clients.matchAll()) client.navigate(client.url);
    })(),
  );
});
