<#list page.redirects as redirect>
${redirect.from} ${redirect.to} ${redirect.status}
</#list>
<#list page.languages as language>
${page.site.base}${language}/* ${page.site.base}${language}/404.html 404
</#list>
${page.site.base}* ${page.site.base}404.html 404
