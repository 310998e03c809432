<#import "/parts/headers.ftl" as headers>
# What a server says with each answer, as Netlify, Cloudflare Pages and others read it. They let browsers ask for every page anew by themselves.
${page.root}*
<#list headers.everywhere as name, value>
  ${name}: ${value}
</#list>

${page.root}assets/*
  Cache-Control: ${headers.kept}

${page.root}files/*
  Cache-Control: ${headers.kept}
  Content-Security-Policy: ${headers.attached}

${page.root}documents/*
  Cache-Control: ${headers.kept}
<#if page.data??>

${page.data}*
  Access-Control-Allow-Origin: *
</#if>
