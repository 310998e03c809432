<#assign site = page.site>
<#-- Storage knows beginnings of addresses only. A shorter way to something would lead there from every missing file below it. -->
<#assign redirects = page.redirects?filter(redirect -> !redirect.page?? && redirect.status == 301)>
{
  "IndexDocument": {"Suffix": "index.html"},
  "ErrorDocument": {"Key": "${site.base[1..]}404.html"}<#if redirects?has_content>,
  "RoutingRules": [
<#list redirects as redirect>
    {
      "Condition": {"KeyPrefixEquals": "${redirect.from[1..]}", "HttpErrorCodeReturnedEquals": "404"},
      "Redirect": {"ReplaceKeyWith": "${redirect.target()[1..]}", "HttpRedirectCode": "${redirect.status}"}
    }<#sep>,</#sep>
</#list>
  ]</#if>
}
