# Which addresses lead elsewhere, as Netlify, Cloudflare Pages and others read it. Where a page shows the way too, Netlify leads on by itself
# only with an exclamation mark, which others do not understand; so such lines stand twice.
<#list page.redirects as redirect>
<#if redirect.page??>
${redirect.address()} ${redirect.to} ${redirect.status}!
</#if>
${redirect.address()} ${redirect.to} ${redirect.status}
</#list>
<#list page.languages as language>
${page.root}${language}/* ${page.root}${language}/404.html 404
</#list>
${page.root}* ${page.root}404.html 404
