<#assign site = page.site>
<#assign redirects = page.redirects?filter(redirect -> !redirect.page??)>
{
  "IndexDocument": {"Suffix": "index.html"},
  "ErrorDocument": {"Key": "${site.base[1..]}404.html"}<#if redirects?has_content>,
  "RoutingRules": [
<#list redirects as redirect>
    {
      "Condition": {"KeyPrefixEquals": "${redirect.from[1..]}", "HttpErrorCodeReturnedEquals": "404"},
      "Redirect": {"ReplaceKeyWith": "${redirect.to[1..]}", "HttpRedirectCode": "${redirect.status}"}
    }<#sep>,</#sep>
</#list>
  ]</#if>
}
