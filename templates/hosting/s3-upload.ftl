<#import "/parts/headers.ftl" as headers>
<#assign site = page.site>
#!/bin/sh
# ${site.origin}${site.base} in a bucket of S3 or a storage like it. Made by ./site host s3; needs the program aws.
#   upload.sh FOLDER [BUCKET]
# Assets go first, then pages; what the site no longer has is deleted last.
<#if !page.inFiles>
# Storage without indexes of folders needs addresses that end in .html: write "addresses: files" in site.yaml, or let the bucket be
# shown as a website: aws s3api put-bucket-website --bucket BUCKET --website-configuration file://website.json
</#if>
# Storage says nothing of what browsers may do: set the headers of the file _headers where the site is delivered from, for example
# in the response headers policy of CloudFront.
set -eu
site=${r"${1:?which folder holds the site?}"}
place=s3://${r"${2:-"}${site.host}}${site.base}

# upload ENDING CACHING OPTION...: files of one ending, unless there are none
upload() {
  ending=$1 caching=$2
  shift 2
  [ -n "$(find "$site" -name "*$ending" | head -n 1)" ] || return 0
  aws s3 sync "$site" "$place" --exclude '*' "$@" --exclude '.partner-cities/*' --cache-control "$caching"
}

kept='${headers.kept}'
<#list page.types() as type>
upload .${type.extension} "$kept" --include 'assets/*.${type.extension}' --include 'files/*.${type.extension}' --content-type '${type.full()}'
</#list>
# of other types, which storage guesses
upload '' "$kept" --include 'files/*'<#list page.types() as type> --exclude '*.${type.extension}'</#list>

asked='${headers.asked}'
<#list page.types() as type>
<#if type.extension != "html">
upload .${type.extension} "$asked" --include '*.${type.extension}'<#if type.extension == "json"> --exclude '*/feed.json'</#if> --exclude 'assets/*' --exclude 'files/*' --content-type '${type.full()}'
</#if>
</#list>
upload feed.json "$asked" --include '*/feed.json' --exclude 'files/*' --content-type '${page.jsonFeed()}'
upload .html "$asked" --include '*.html' --exclude 'assets/*' --exclude 'files/*' --content-type 'text/html; charset=utf-8'
<#list page.redirects as redirect>
<#if redirect.page??>
<#if !led??>
<#assign led = true>

# Where pages were before. Storage that is shown as a website leads on by itself; else the pages there do.
lead() {
  aws s3 cp "$site/$1" "$place$1" --cache-control "$asked" --content-type 'text/html; charset=utf-8' --website-redirect "$2"
}
</#if>
lead '${redirect.page}' '${redirect.to}'
</#if>
</#list>

aws s3 sync "$site" "$place" --delete --exclude '.partner-cities/*' --exclude '_headers' --exclude '_redirects' --exclude '*.br' --exclude '*.gz'
