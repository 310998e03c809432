<#-- What servers say with their answers. `page` is that of _headers or of a server's set-up: both know the servers of map tiles. -->
<#-- Of all files, by name: what browsers may do. -->
<#assign everywhere = {
  "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:" + (page.tiles??)?then(" " + page.tiles!, "")
    + "; connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin"
}>
<#-- Instead of the first of them, of what editors attached: it may show itself, but run nothing in the name of the site. Browsers show PDF by a
  program of their own, which they don't start in a sandbox; so servers leave it out there. -->
<#assign attached = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:">
<#-- How long browsers may keep a file: for ever if its name changes with it; all others only if they ask whether it is still the same. -->
<#assign kept = "public, max-age=31536000, immutable">
<#assign asked = "no-cache">
