<#import "/parts/headers.ftl" as headers>
<#assign site = page.site>
# ${site.origin}${site.base} for nginx. Made by ./site host nginx; after a change of base-url, languages or addresses make it anew.
# Goes to /etc/nginx/sites-enabled/; the files of the site to ${site.folder()}/.

map "$status $uri" $partner_cities_kept {
    default "${headers.asked}";
    "~^(200|206|304) ${site.pattern()}(assets|files)/" "${headers.kept}";
}
map $uri $partner_cities_policy {
    default "${headers.everywhere["Content-Security-Policy"]}";
    "~^${site.pattern()}files/(?!.*\.pdf$)" "${headers.attached}";
}
<#if page.data??>
map $uri $partner_cities_readers {
    "~^${site.pattern()}data/" "*";
}
</#if>
<#if page.inFiles>
map $uri $partner_cities_section {
    "~^(?<folder>.+)/$" $folder;
}
</#if>

server {
    listen ${site.port};
    server_name ${site.host};
    root "${site.documents}";
    index index.html;
    # Behind a proxy, nginx knows neither the scheme nor the port that visitors see.
    absolute_redirect off;
    server_tokens off;

    charset utf-8;
    charset_types<#list page.texts() as type><#if type != "text/html"> ${type}</#if></#list>;
    default_type application/octet-stream;
    types {
<#list page.types() as type>
        <#if type.parameters != "">"${type.full()}"<#else>${type.name}</#if> ${type.extension};
</#list>
    }

    gzip on;
    gzip_comp_level 6;
    gzip_vary on;
    gzip_proxied any;
    gzip_types<#list page.compressible() as type><#if type != "text/html"> ${type}</#if></#list><#list page.types() as type><#if type.parameters != ""> "${type.full()}"</#if></#list>;
<#if page.compressed>
    gzip_static on;
    # With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static):
    # brotli_static on;
</#if>

    # Only here: a header that is added in a location would take the place of all these.
<#list headers.everywhere as name, value>
    add_header ${name} <#if name == "Content-Security-Policy">$partner_cities_policy<#else>"${value}"</#if> always;
</#list>
    add_header Cache-Control $partner_cities_kept always;
<#if page.data??>
    add_header Access-Control-Allow-Origin $partner_cities_readers always;
</#if>

    error_page 404 ${site.base}404.html;

<#list page.redirects as redirect>
    location = ${redirect.from} {
        return ${redirect.status} ${redirect.to};
    }
</#list>
    location ^~ ${site.base}.partner-cities {
        return 404;
    }
    location ~ "^${site.pattern()}(?<language>${page.languages?join("|")})/" {
        error_page 404 ${site.base}$language/404.html;
        location ~ /feed\.json$ {
            types {
                ${page.jsonFeed()} json;
            }
        }
        location ~ /$ {
            error_page 404 ${site.base}$language/404.html;
            error_page 403 = @above;
        }
    }
    location ~ "^${site.pattern()}.*/$" {
        error_page 404 ${site.base}404.html;
        error_page 403 = @above;
    }
    # A folder without a page leads to the page above it.
    location @above {
<#if page.inFiles>
        if (-f "$document_root$partner_cities_section.html") {
            return 302 $partner_cities_section.html;
        }
</#if>
        rewrite "^(${site.pattern()}(.*/)?)[^/]+/$" $1 redirect;
    }
}
