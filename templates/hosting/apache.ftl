<#import "/parts/headers.ftl" as headers>
<#assign site = page.site>
# ${site.origin}${site.base} for Apache 2.4.58 or newer. Made by ./site host apache; after a change of base-url, languages or addresses make it anew.
# Goes to /etc/apache2/sites-enabled/; the files of the site to ${site.folder()}/.
# Needs more modules than Apache begins with: a2enmod headers rewrite deflate

<VirtualHost *:${site.port}>
    ServerName ${site.host}
    DocumentRoot "${site.documents}"
    <Directory "${site.folder()}">
        Require all granted
        AllowOverride None
        Options -Indexes -MultiViews +FollowSymLinks
        DirectoryIndex index.html
        FileETag MTime Size
    </Directory>

<#list page.types() as type>
    AddType "<#if type.parameters != "">${type.full()}<#else>${type.name}</#if>" .${type.extension}
</#list>
    <FilesMatch "^feed\.json">
        ForceType ${page.jsonFeed()}
    </FilesMatch>
    AddCharset utf-8<#list page.types() as type><#if type.isText() && type.parameters == ""> .${type.extension}</#if></#list>

<#list headers.everywhere as name, value>
    Header always set ${name} "${value}"
</#list>
    Header always set Cache-Control "${headers.asked}"
    <LocationMatch "^${site.pattern()}(assets|files)/">
        Header always set Cache-Control "${headers.kept}" "expr=%{REQUEST_STATUS} in {'200', '206', '304'}"
    </LocationMatch>
    <LocationMatch "^${site.pattern()}files/(?!.*\.pdf$)">
        Header always set Content-Security-Policy "${headers.attached}"
    </LocationMatch>
<#if page.data??>
    <LocationMatch "^${site.pattern()}data/">
        Header always set Access-Control-Allow-Origin "*"
    </LocationMatch>
</#if>
    ErrorDocument 404 ${site.base}404.html
<#list page.languages as language>
    <Location "${site.base}${language}/">
        ErrorDocument 404 ${site.base}${language}/404.html
    </Location>
</#list>
    RedirectMatch 404 "^${site.pattern()}\.partner-cities"

    # Rules say where to go, and only what is below them goes there: they would name the scheme and the port that Apache has behind a
    # proxy, not those that visitors see.
    DirectorySlash Off
    RewriteEngine On
    RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}" -d
    RewriteRule "^(.*[^/])$" - [L,E=moved:$1/]
<#list page.redirects as redirect>
    RewriteRule "^${redirect.pattern()}$" - [L,E=<#if redirect.status == 301>moved<#else>elsewhere</#if>:${redirect.to}]
</#list>
    # A folder without a page leads to the page above it.
<#if page.inFiles>
    RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}index.html" !-f
    RewriteCond "%{DOCUMENT_ROOT}$1.html" -f
    RewriteRule "^(${site.pattern()}.+)/$" - [L,E=elsewhere:$1.html]
</#if>
    RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}" -d
    RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}index.html" !-f
    RewriteRule "^(${site.pattern()}(.*/)?)[^/]+/$" - [L,E=elsewhere:$1]
    RedirectRelative On
    <If "-n %{ENV:moved}">
        Redirect 301 "%{ENV:moved}"
    </If>
    <If "-n %{ENV:elsewhere}">
        Redirect 302 "%{ENV:elsewhere}"
    </If>
<#if page.compressed>

    # Files that were compressed when the site was built.
    AddEncoding br .br
    AddEncoding gzip .gz
    RemoveType .br .gz
    RemoveLanguage .br
    RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}index.html" -f
    RewriteRule "^(${site.pattern()}(.*/)?)$" "$1index.html"
    RewriteCond "%{HTTP:Accept-Encoding}" "\bbr\b"
    RewriteCond "%{DOCUMENT_ROOT}$1.br" -f
    RewriteRule "^(${site.pattern()}.+)$" "$1.br" [L,E=no-gzip:1]
    RewriteCond "%{HTTP:Accept-Encoding}" "\bgzip\b"
    RewriteCond "%{DOCUMENT_ROOT}$1.gz" -f
    RewriteRule "^(${site.pattern()}.+)$" "$1.gz" [L,E=no-gzip:1]
    Header merge Vary Accept-Encoding
</#if>

    AddOutputFilterByType DEFLATE<#list page.compressible() as type> ${type}</#list>
    DeflateAlterETag NoChange
</VirtualHost>
