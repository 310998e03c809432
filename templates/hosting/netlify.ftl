<#assign site = page.site>
# ${site.origin}${site.base} on Netlify. Made by ./site host netlify.
# Goes to the folder that is published. What answers say, and which addresses lead elsewhere, is in the site's own files _headers and
# _redirects<#if site.base != "/">, which
# must lie there: the site is to stand in the folder ${site.base[1..]}, since that is the path of its base-url</#if>.
[build]
  publish = "."

[build.processing]
  skip_processing = true
