<#assign site = page.site>
{
  "IndexDocument": {"Suffix": "index.html"},
  "ErrorDocument": {"Key": "${site.base[1..]}404.html"}<#if page.redirects?has_content>,
  "RoutingRules": [
<#list page.redirects as redirect>
    {
      "Condition": {"KeyPrefixEquals": "${redirect.from[1..]}", "HttpErrorCodeReturnedEquals": "404"},
      "Redirect": {"ReplaceKeyWith": "${redirect.to[1..]}", "HttpRedirectCode": "${redirect.status}"}
    }<#sep>,</#sep>
</#list>
  ]</#if>
}
