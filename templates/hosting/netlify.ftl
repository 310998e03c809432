<#assign site = page.site>
# ${site.origin}${site.base} on Netlify. Made by ./site host netlify.
# Goes, with _redirects, to the folder that is published. What answers say is in the site's own file _headers<#if site.base != "/">, which
# must lie there too: the site is to stand in the folder ${site.base[1..]}, since that is the path of its base-url</#if>.
[build]
  publish = "."

[build.processing]
  skip_processing = true
